"""Bodies of pages for tests, for each page scheme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .page_schemes import Cursor, NextUrl, Offset, PageNumber, PageScheme

__all__ = ["page_body"]


def page_body(
    scheme: PageScheme, pages: Sequence[list[Any]], query: Mapping[str, str], url: str
) -> Any:
    """The response to a request with this query if the list has these pages."""
    index = _index(scheme, pages, query)
    items = pages[index] if index < len(pages) else []
    path = scheme.items_path()
    if not path:
        return items
    body: dict[str, Any] = {}
    _put(body, path, items)
    more = index + 1 < len(pages)
    if isinstance(scheme, PageNumber):
        _put(body, scheme.current, index + scheme.first)
        _put(body, scheme.last, len(pages) - (0 if scheme.counts_pages else 1 - scheme.first))
        _put(body, scheme.total, sum(map(len, pages)))
    elif isinstance(scheme, Cursor):
        _put(body, scheme.next, f"page-{index + 1}" if more else None)
        _put(body, scheme.has_more, more)
    elif isinstance(scheme, Offset):
        _put(body, scheme.total, sum(map(len, pages)))
    elif isinstance(scheme, NextUrl):
        address = f"{url.partition('?')[0]}?page-index={index + 1}"
        _put(body, scheme.next, address if more else None)
    return body


def _index(scheme: PageScheme, pages: Sequence[list[Any]], query: Mapping[str, str]) -> int:
    """The index of the page that is requested."""
    if isinstance(scheme, PageNumber):
        return int(query.get(scheme.argument, scheme.first)) - scheme.first
    if isinstance(scheme, Cursor):
        return int(query.get(scheme.argument, "page-0").rpartition("-")[2])
    if isinstance(scheme, Offset):
        start, before = int(query.get(scheme.argument, 0)), 0
        for index, page in enumerate(pages):
            if before >= start:
                return index
            before += len(page)
        return len(pages)
    return int(query.get("page-index", 0))


def _put(body: dict[str, Any], path: tuple[str, ...] | None, value: Any) -> None:
    if not path:
        return
    for name in path[:-1]:
        body = body.setdefault(name, {})
    body[path[-1]] = value
