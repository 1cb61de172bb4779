"""Inference of page schemes from the usual names of arguments and fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...model import (
    CursorScheme,
    Definitions,
    OffsetScheme,
    PageNumberScheme,
    PageScheme,
    Primitive,
    PrimitiveKind,
    Type,
    Use,
)
from .match import item_type, type_at

_ITEMS = ("data", "items", "results", "records", "entries", "values", "content")
_NUMBER_ARGUMENTS = ("page[number]", "page_number", "pageNumber", "page", "Page")
_SIZE_ARGUMENTS = (
    *("page[size]", "page_size", "pageSize", "per_page", "perPage", "PageSize", "limit", "size"),
)
_CURSOR_ARGUMENTS = (
    *("page[after]", "cursor", "page_token", "pageToken", "next_token", "nextToken"),
    *("page_cursor", "starting_after", "after"),
)
_OFFSET_ARGUMENTS = ("offset", "skip")
_NEXT = (
    *("next_cursor", "nextCursor", "next_page_token", "nextPageToken", "next_token", "nextToken"),
    *("cursors.after", "cursor", "page_cursor"),
)
_CURRENT = ("page_number", "current_page", "page", "pageNumber", "currentPage", "number")
_LAST = ("total_pages", "last_page", "pages", "totalPages", "lastPage", "page_count", "pageCount")
_TOTAL = (
    *("total_results", "total_count", "total", "totalResults", "totalCount", "totalElements"),
    *("total_items", "totalItems"),
)
_CONTAINERS = ("", "meta.", "pagination.", "paging.", "page.", "meta.cursors.")


def infer_scheme(
    response: Type | None, arguments: Mapping[str, Use], definitions: Definitions
) -> PageScheme | None:
    """The scheme of an operation, without a name; None if it has none of the usual ones."""
    return _Inference(response, arguments, definitions).scheme()


class _Inference:
    def __init__(
        self, response: Type | None, arguments: Mapping[str, Use], definitions: Definitions
    ) -> None:
        self._response = response
        self._arguments = arguments
        self._definitions = definitions

    def scheme(self) -> PageScheme | None:
        items = self._items()
        if items is None:
            return None
        size = self._argument(_SIZE_ARGUMENTS)
        return self._cursor(items, size) or self._number(items, size) or self._offset(items, size)

    def _cursor(self, items: tuple[str, ...], size: str | None) -> CursorScheme | None:
        argument, following = self._argument(_CURSOR_ARGUMENTS), self._field(_NEXT)
        if argument is None or following is None:
            return None
        more = self._field(("has_more", "hasMore"))
        return CursorScheme("", argument, items, following, size, more)

    def _number(self, items: tuple[str, ...], size: str | None) -> PageNumberScheme | None:
        argument = self._argument(
            name for name in _NUMBER_ARGUMENTS if _is_number(self._arguments.get(name))
        )
        if argument is None:
            return None
        use = self._arguments[argument]
        current, last, total = map(self._field, (_CURRENT, _LAST, _TOTAL))
        is_list = items in ((), *((name,) for name in _ITEMS))
        if use.required and not (is_list or size or current or last or total):
            return None  # the page of a book rather than of a list
        first = _first(use)
        return PageNumberScheme("", argument, items, size, current, last, total, first)

    def _offset(self, items: tuple[str, ...], size: str | None) -> OffsetScheme | None:
        argument = self._argument(_OFFSET_ARGUMENTS)
        if argument is None or size is None:
            return None
        return OffsetScheme(
            "", argument, items, size, self._field(("total", "total_count", "count"))
        )

    def _items(self) -> tuple[str, ...] | None:
        """The path of the items: the response itself, a usual name, or its only array."""
        if item_type(self._response, (), self._definitions) is not None:
            return ()
        target = self._definitions.object_of(self._response)
        lists = [
            field.wire_name
            for field in (target.fields if target is not None else ())
            if item_type(field.use.type, (), self._definitions) is not None
        ]
        usual = next((name for name in _ITEMS if name in lists), None)
        if usual is not None:
            return (usual,)
        return (lists[0],) if len(lists) == 1 else None

    def _argument(self, names: Iterable[str]) -> str | None:
        """The first of the names that is an argument."""
        return next((name for name in names if name in self._arguments), None)

    def _field(self, names: Iterable[str]) -> tuple[str, ...] | None:
        """The path of the first of the names that is a field of the response."""
        paths = (
            tuple(f"{container}{name}".split(".")) for name in names for container in _CONTAINERS
        )
        for path in paths:
            if isinstance(type_at(self._response, path, self._definitions), Primitive):
                return path
        return None


def _first(use: Use) -> int:
    """The number of the first page: what is requested by default, or the smallest number."""
    limits = dict(use.limits)
    above = limits.get("exclusiveMinimum")
    lowest = above + 1 if isinstance(above, int) else limits.get("minimum")
    numbers = (n for n in (use.default, lowest) if isinstance(n, int | float) and n in (0, 1))
    return int(next(numbers, 1))


def _is_number(use: Use | None) -> bool:
    return (
        use is not None
        and isinstance(use.type, Primitive)
        and use.type.kind in (PrimitiveKind.INTEGER, PrimitiveKind.NUMBER)
    )
