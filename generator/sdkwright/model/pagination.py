"""How lists go on: one class per kind of page scheme.

Paths such as `("meta", "page_number")` lead into the answer; an empty `items` means that the
answer itself is the array.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class PageNumberScheme:
    """Pages told apart by a number that grows by one."""

    name: str
    argument: str
    items: tuple[str, ...]
    size: str | None = None
    current: tuple[str, ...] | None = None
    last: tuple[str, ...] | None = None
    total: tuple[str, ...] | None = None
    first: int = 1
    cursor: str | None = None
    """Query argument for the token that some answers give instead of numbers."""
    next: tuple[str, ...] | None = None
    """Where that token is."""


@dataclass(frozen=True, slots=True)
class CursorScheme:
    """Pages told apart by a token that each page gives for the next one."""

    name: str
    argument: str
    items: tuple[str, ...]
    next: tuple[str, ...]
    size: str | None = None
    has_more: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class OffsetScheme:
    """Pages told apart by the number of entries to skip."""

    name: str
    argument: str
    items: tuple[str, ...]
    size: str | None = None
    total: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class NextUrlScheme:
    """Pages that name the address of the next one."""

    name: str
    items: tuple[str, ...]
    next: tuple[str, ...]
    size: str | None = None


PageScheme: TypeAlias = PageNumberScheme | CursorScheme | OffsetScheme | NextUrlScheme
