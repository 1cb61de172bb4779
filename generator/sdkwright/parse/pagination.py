"""Pages: which scheme a list operation follows, from the config's schemes, then by inference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..config import (
    Config,
)
from ..config import (
    CursorScheme as CursorConfig,
)
from ..config import (
    NextUrlScheme as NextUrlConfig,
)
from ..config import (
    OffsetScheme as OffsetConfig,
)
from ..config import (
    PageNumberScheme as PageNumberConfig,
)
from ..model import (
    CursorScheme,
    Definitions,
    Field,
    ListType,
    NextUrlScheme,
    OffsetScheme,
    Operation,
    PageNumberScheme,
    PageScheme,
    Pagination,
    ParameterLocation,
    Primitive,
    PrimitiveKind,
    ResponseKind,
    Type,
)

_ITEM_NAMES = ("data", "items", "results", "records", "entries", "values")
_NUMBER_ARGUMENTS = ("page[number]", "page_number", "pageNumber", "page", "Page")
_SIZE_ARGUMENTS = (
    "page[size]",
    "page_size",
    "pageSize",
    "per_page",
    "perPage",
    "PageSize",
    "limit",
    "size",
)
_CURSOR_ARGUMENTS = (
    "page[after]",
    "cursor",
    "page_token",
    "pageToken",
    "next_token",
    "nextToken",
    "page_cursor",
    "starting_after",
    "after",
)
_OFFSET_ARGUMENTS = ("offset", "skip")
_NEXT_NAMES = (
    "next_cursor",
    "nextCursor",
    "next_page_token",
    "nextPageToken",
    "next_token",
    "nextToken",
    "cursors.after",
    "cursor",
    "page_cursor",
)
_CONTAINERS = ("", "meta.", "pagination.", "paging.", "page.", "meta.cursors.")


@dataclass(frozen=True, slots=True)
class _Match:
    scheme: PageScheme
    item: Type
    reason: str


class Paginator:
    """Finds the page scheme of operations, and collects the schemes in use."""

    def __init__(self, config: Config, definitions: Definitions) -> None:
        self._config = config.pagination
        self._definitions = definitions
        self._schemes = {name: _from_config(name, s) for name, s in self._config.schemes.items()}
        self.used: dict[str, PageScheme] = {}

    def paginate(self, operations: Sequence[Operation]) -> tuple[Operation, ...]:
        """The operations, each list with how it goes on."""
        found = [(operation, self._find(operation)) for operation in operations]
        inferred = {match.scheme for _, match in found if match and not match.scheme.name}
        names = _names(inferred, set(self._schemes))
        paged = []
        for operation, match in found:
            if match is None:
                paged.append(operation)
                continue
            scheme = match.scheme
            if not scheme.name:
                scheme = replace(scheme, name=names[scheme])
            self.used[scheme.name] = scheme
            pagination = Pagination(scheme.name, match.item, match.reason)
            paged.append(replace(operation, pagination=pagination))
        return tuple(paged)

    def _find(self, operation: Operation) -> _Match | None:
        """The scheme of a list; None when it is no list, or gives all at once."""
        pinned = self._config.operations.get(operation.key)
        if pinned == "none" or operation.response.kind is not ResponseKind.JSON:
            return None
        arguments = {
            p.wire_name for p in operation.parameters if p.location is ParameterLocation.QUERY
        }
        if pinned is not None:
            return self._matched(operation, self._schemes[pinned], "pinned in the config")
        if operation.verb != "GET":
            return None
        for scheme in self._schemes.values():
            if self._fits(scheme, operation, arguments):
                reason = f"takes {_argument(scheme)} and answers with {_shown(scheme.items)}"
                return self._matched(operation, scheme, reason)
        inferred = self._inferred(operation, arguments) if self._config.infer else None
        if inferred is None:
            return None
        return self._matched(operation, inferred, f"inferred from {_argument(inferred)}")

    def _matched(self, operation: Operation, scheme: PageScheme, reason: str) -> _Match | None:
        item = self._item(operation, scheme.items)
        return None if item is None else _Match(scheme, item, reason)

    def _fits(self, scheme: PageScheme, operation: Operation, arguments: set[str]) -> bool:
        needed = {_argument(scheme), scheme.size} - {None}
        if not needed <= arguments or self._item(operation, scheme.items) is None:
            return False
        told = ["current", "last", "total", "has_more"]
        if isinstance(scheme, CursorScheme | NextUrlScheme):
            told.append("next")
        paths = [path for name in told if (path := getattr(scheme, name, None)) is not None]
        return all(self._at(operation.response.type, path) is not None for path in paths)

    def _item(self, operation: Operation, path: tuple[str, ...]) -> Type | None:
        found = self._at(operation.response.type, path)
        target = self._definitions.resolve(found) if found is not None else None
        return target.items if isinstance(target, ListType) else None

    def _at(self, start: Type | None, path: tuple[str, ...]) -> Type | None:
        target = start
        for name in path:
            entry = next((f for f in self._fields(target) if f.wire_name == name), None)
            if entry is None:
                return None
            target = entry.use.type
        return target

    def _fields(self, target: Type | None) -> tuple[Field, ...]:
        found = self._definitions.object_of(target)
        return found.fields if found is not None else ()

    def _inferred(self, operation: Operation, arguments: set[str]) -> PageScheme | None:
        items = self._item_path(operation)
        if items is None:
            return None
        size = next((name for name in _SIZE_ARGUMENTS if name in arguments), None)
        answer = operation.response.type
        for argument in _CURSOR_ARGUMENTS:
            if argument not in arguments:
                continue
            for path in self._existing(answer, _NEXT_NAMES):
                more = next(self._existing(answer, ("has_more", "hasMore")), None)
                return CursorScheme("", argument, items, path, size, more)
        for argument in _NUMBER_ARGUMENTS:
            if argument in arguments and self._is_number(operation, argument):
                current = next(
                    self._existing(answer, ("page_number", "current_page", "page")), None
                )
                last = next(self._existing(answer, ("total_pages", "last_page", "pages")), None)
                total = next(
                    self._existing(answer, ("total_results", "total_count", "total")), None
                )
                return PageNumberScheme("", argument, items, size, current, last, total)
        for argument in _OFFSET_ARGUMENTS:
            if argument in arguments and size is not None:
                total = next(self._existing(answer, ("total", "total_count", "count")), None)
                return OffsetScheme("", argument, items, size, total)
        return None

    def _item_path(self, operation: Operation) -> tuple[str, ...] | None:
        """The answer itself if it is an array, a usual name, or the only array of the answer."""
        if self._item(operation, ()) is not None:
            return ()
        lists = [
            entry.wire_name
            for entry in self._fields(operation.response.type)
            if self._item(operation, (entry.wire_name,)) is not None
        ]
        usual = next((name for name in _ITEM_NAMES if name in lists), None)
        if usual is not None:
            return (usual,)
        return (lists[0],) if len(lists) == 1 else None

    def _existing(self, answer: Type | None, names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        for name in names:
            for container in _CONTAINERS:
                path = tuple(f"{container}{name}".split("."))
                if isinstance(self._at(answer, path), Primitive):
                    yield path

    def _is_number(self, operation: Operation, argument: str) -> bool:
        kinds = (PrimitiveKind.INTEGER, PrimitiveKind.NUMBER)
        return any(
            p.wire_name == argument
            and isinstance(p.use.type, Primitive)
            and p.use.type.kind in kinds
            for p in operation.parameters
        )


def _from_config(
    name: str, scheme: PageNumberConfig | CursorConfig | OffsetConfig | NextUrlConfig
) -> PageScheme:
    items = _path(scheme.items) or ()
    match scheme:
        case PageNumberConfig():
            return PageNumberScheme(
                name,
                scheme.page,
                items,
                scheme.size,
                _path(scheme.current),
                _path(scheme.last),
                _path(scheme.total),
                scheme.first,
                scheme.cursor,
                _path(scheme.next),
            )
        case CursorConfig():
            following = _path(scheme.next) or ()
            return CursorScheme(
                name, scheme.cursor, items, following, scheme.size, _path(scheme.has_more)
            )
        case OffsetConfig():
            return OffsetScheme(name, scheme.offset, items, scheme.size, _path(scheme.total))
        case NextUrlConfig():
            return NextUrlScheme(name, items, _path(scheme.next) or (), scheme.size)


def _path(text: str | None) -> tuple[str, ...] | None:
    if text is None:
        return None
    return tuple(part for part in text.split(".") if part)


def _argument(scheme: PageScheme) -> str | None:
    return None if isinstance(scheme, NextUrlScheme) else scheme.argument


def _shown(path: tuple[str, ...]) -> str:
    return f"an array at `{'.'.join(path)}`" if path else "an array"


def _names(schemes: set[PageScheme], taken: set[str]) -> dict[PageScheme, str]:
    """Names for inferred schemes: as short as tells them apart, none of them numbered.

    `CursorPage` when there is one kind of cursor page, `CursorPageItems` and `CursorPageEvents`
    when two differ in where their entries are, and so on.
    """
    named: dict[PageScheme, str] = {}
    level = dict.fromkeys(schemes, 0)
    while True:
        wanted: dict[str, list[PageScheme]] = {}
        for scheme, depth in level.items():
            wanted.setdefault(_spelled(scheme, depth), []).append(scheme)
        crowded = [s for n, group in wanted.items() if len(group) > 1 or n in taken for s in group]
        movable = [scheme for scheme in crowded if level[scheme] < _PARTS]
        if not movable:
            break
        for scheme in movable:
            level[scheme] += 1
    for name, group in wanted.items():
        for scheme in group:
            named[scheme] = name
    return named


_KINDS = {
    PageNumberScheme: "PageNumberPage",
    CursorScheme: "CursorPage",
    OffsetScheme: "OffsetPage",
    NextUrlScheme: "NextUrlPage",
}
_PARTS = 5


def _spelled(scheme: PageScheme, depth: int) -> str:
    paths = [getattr(scheme, name, None) or () for name in ("next", "last", "total", "current")]
    path = next((path for path in paths if path), ())
    parts = [
        "_".join(scheme.items) or "list",
        _argument(scheme) or "",
        scheme.size or "",
        "_".join(path),
        "_".join("_".join(path) for path in paths),
    ]
    words = "".join(
        word[:1].upper() + word[1:]
        for part in parts[:depth]
        for word in "".join(c if c.isalnum() else " " for c in part).split()
    )
    return f"{_KINDS[type(scheme)]}{words}"
