"""Page schemes: one class per kind of pagination.

Paths such as `("meta", "page_number")` lead into the response. With an empty `items`, the response
itself is the array. `argument` is the query parameter that selects a page, `size` its page size.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias


@dataclass(frozen=True, slots=True)
class PageNumberScheme:
    """Pages with consecutive numbers."""

    name: str
    argument: str
    items: tuple[str, ...]
    size: str | None = None
    current: tuple[str, ...] | None = None
    last: tuple[str, ...] | None = None
    total: tuple[str, ...] | None = None
    first: int = 1
    cursor: str | None = None
    """Query parameter for the cursor, for responses that contain one instead of page numbers."""
    next: tuple[str, ...] | None = None
    """Path of that cursor."""


@dataclass(frozen=True, slots=True)
class CursorScheme:
    """Pages that each contain a cursor of the next one."""

    name: str
    argument: str
    items: tuple[str, ...]
    next: tuple[str, ...]
    size: str | None = None
    has_more: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class OffsetScheme:
    """Pages that are selected by the number of items to skip."""

    name: str
    argument: str
    items: tuple[str, ...]
    size: str | None = None
    total: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class NextUrlScheme:
    """Pages that contain the URL of the next one."""

    argument: ClassVar[None] = None
    name: str
    items: tuple[str, ...]
    next: tuple[str, ...]
    size: str | None = None


PageScheme: TypeAlias = PageNumberScheme | CursorScheme | OffsetScheme | NextUrlScheme
