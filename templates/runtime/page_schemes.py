"""Page schemes: how the next page of a list is requested."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from .query import Pairs, query_value
from .typeguards import is_array, is_object

__all__ = [
    "Cursor",
    "NextUrl",
    "Offset",
    "PageHistory",
    "PageInfo",
    "PageNumber",
    "PageScheme",
    "SinglePage",
]

Path = tuple[str, ...]


@dataclass(frozen=True)
class PageInfo:
    """The query parameters or the URL of the next page."""

    params: Mapping[str, str] | None = None
    url: str | None = None
    is_certain: bool = True
    """Whether the API reports that there is a next page; otherwise it is assumed."""


class Numbering(NamedTuple):
    """How an API counts the pages of a list."""

    first: int = 1
    """The number of the first page in requests."""
    shift: int = 0
    """What has to be added to the number in a response."""


class PageHistory(NamedTuple):
    """The previous pages of a list."""

    requested: frozenset[str] = frozenset()
    """The query or URL of each of them."""
    max_items: int = 0
    """The largest number of items on one of them."""
    numbering: Numbering | None = None


def value_at(page: Any, path: Path | None) -> Any:
    """The value at a path of wire names, or None."""
    for name in path or ():
        page = _entry(page, name)
        if page is None:
            return None
    return page if path else None


def _entry(of: Any, name: str) -> Any:
    if is_object(of):
        return of.get(name)
    if not hasattr(of, "__pydantic_fields_set__"):
        return None
    attribute = _attributes(type(of)).get(name, name)
    found, extra = of.__dict__.get(attribute), of.__pydantic_extra__
    return found if found is not None or not extra else extra.get(name)


_known_attributes: dict[Any, dict[str, str]] = {}


def _attributes(model: Any) -> dict[str, str]:
    """The attribute of each wire name of a model."""
    found = _known_attributes.get(model)
    if found is None:
        fields = model.model_fields.items()
        found = _known_attributes[model] = {f.alias or name: name for name, f in fields}
    return found


def items_of(page: Any, path: Path) -> list[Any]:
    """The items of a page; a single object in place of an array is one item."""
    found = value_at(page, path or ("items",))
    if found is None:
        return []
    return found if is_array(found) else [found]


def _number(value: Any) -> int | None:
    try:
        return int(value)
    except (TypeError, ValueError):
        return None


@dataclass(frozen=True)
class PageScheme:
    """Base class of page schemes. Paths are wire names of values in the response."""

    def items_path(self) -> Path:
        """The path of the items; empty if the response itself is the array."""
        return ()

    def numbering_of(self, page: Any, query: Pairs) -> Numbering | None:
        """How pages are counted, as the page says that was fetched first."""
        return None

    def following(self, page: Any, query: Pairs, history: PageHistory) -> PageInfo | None:
        """How to request the next page; None if there is none."""
        return None


@dataclass(frozen=True)
class PageNumber(PageScheme):
    """Pages have numbers."""

    argument: str
    items: Path
    current: Path | None = None
    """Path of the number of the page."""
    last: Path | None = None
    """Path of the number of the last page, or of the number of pages."""
    size: str | None = None
    """Query parameter of the page size."""
    total: Path | None = None
    """Path of the total number of items."""
    first: int = 1
    cursor: str | None = None
    """Query parameter of the cursor that some responses have instead of numbers."""
    next: Path | None = None
    """Path of that cursor. A response with the object that contains it has no page numbers."""

    def items_path(self) -> Path:
        return self.items

    @property
    def counts_pages(self) -> bool:
        """Whether `last` is how many pages there are, like `total_pages`, unlike `last_page`."""
        return self.last is None or not self.last[-1].startswith("last")

    def numbering_of(self, page: Any, query: Pairs) -> Numbering:
        reported = _number(value_at(page, self.current))
        wanted = _number(query_value(query, self.argument))
        if wanted is not None:
            return Numbering(self.first, 1 if reported == wanted - 1 else 0)
        # A page that was requested without a number is the first one.
        return Numbering(0 if reported == 0 else self.first)

    def following(self, page: Any, query: Pairs, history: PageHistory) -> PageInfo | None:
        if self.cursor and self.next and value_at(page, self.next[:-1]) is not None:
            return Cursor(self.cursor, self.items, self.next).following(page, query, history)
        wanted = _number(query_value(query, self.argument))
        reported = _number(value_at(page, self.current))
        first, shift = history.numbering or self.numbering_of(page, query)
        if wanted is not None and reported is not None and reported + shift < wanted:
            return None
        if wanted is None:
            wanted = first if reported in (None, 0, 1) else reported
        following = PageInfo({self.argument: str(wanted + 1)})
        last, total = _number(value_at(page, self.last)), _number(value_at(page, self.total))
        if last is not None:
            return following if wanted < last + (first - 1 if self.counts_pages else 0) else None
        if total is not None:
            count = len(items_of(page, self.items))
            before = (wanted - first) * max(history.max_items, count)
            return following if before + count < total else None
        return PageInfo(following.params, is_certain=False)


@dataclass(frozen=True)
class Cursor(PageScheme):
    """Each page has the cursor of the next one."""

    argument: str
    items: Path
    next: Path
    has_more: Path | None = None
    size: str | None = None

    def items_path(self) -> Path:
        return self.items

    def following(self, page: Any, query: Pairs, history: PageHistory) -> PageInfo | None:
        mark = value_at(page, self.next)
        if mark is None or mark == "" or value_at(page, self.has_more) is False:
            return None
        if str(mark) == query_value(query, self.argument):
            return None
        return PageInfo({self.argument: str(mark)})


@dataclass(frozen=True)
class Offset(PageScheme):
    """Pages are requested by the number of items before them."""

    argument: str
    items: Path
    size: str | None = None
    total: Path | None = None

    def items_path(self) -> Path:
        return self.items

    def following(self, page: Any, query: Pairs, history: PageHistory) -> PageInfo | None:
        start = _number(query_value(query, self.argument)) or 0
        after = start + len(items_of(page, self.items))
        total = _number(value_at(page, self.total))
        if total is not None and after >= total:
            return None
        return PageInfo({self.argument: str(after)}, is_certain=total is not None)


@dataclass(frozen=True)
class NextUrl(PageScheme):
    """Each page has the URL of the next one."""

    items: Path
    next: Path
    size: str | None = None

    def items_path(self) -> Path:
        return self.items

    def following(self, page: Any, query: Pairs, history: PageHistory) -> PageInfo | None:
        url = value_at(page, self.next)
        return PageInfo(url=url) if isinstance(url, str) and url else None


@dataclass(frozen=True)
class SinglePage(PageScheme):
    """There is only one page."""

    items: Path

    def items_path(self) -> Path:
        return self.items
