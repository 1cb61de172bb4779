"""What reading a text gives, whether it was JSON or YAML."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Code, Severity, codes

MAXIMUM_DEPTH = 200
"""How deep mappings and sequences may stand inside each other."""

Mark = tuple[int, int]
"""A line and a column, both counted from 1."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something odd in a text that can be used all the same."""

    code: Code
    severity: Severity
    message: str
    pointer: str
    mark: Mark
    hint: str | None = None


class ParseFailure(Exception):
    """A text that cannot be used; the message is one sentence."""

    def __init__(
        self, code: Code, message: str, mark: Mark | None = None, hint: str | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.mark = mark
        self.hint = hint


@dataclass(slots=True)
class Marks:
    """Where the entries of each mapping and sequence stand; a mapping's entry at its key.

    The containers are known by identity, so the marks are only good for the value
    that was parsed together with them.
    """

    entries: dict[int, dict[str | int, Mark]] = field(default_factory=dict)

    def note(self, container: Any, key: str | int, mark: Mark) -> None:
        """Remember where an entry stands."""
        self.entries.setdefault(id(container), {})[key] = mark

    def find(self, container: Any, key: str | int) -> Mark | None:
        """Where an entry stands."""
        return self.entries.get(id(container), {}).get(key)


@dataclass(slots=True)
class Parsed:
    """The value of a text, as JSON has it, and what was odd about it."""

    value: Any
    problems: list[Problem] = field(default_factory=list)


def too_deep(mark: Mark) -> ParseFailure:
    """The failure of a text that is nested beyond all reason."""
    return ParseFailure(
        codes.NESTING_TOO_DEEP,
        f"The values here are nested more than {MAXIMUM_DEPTH} levels deep.",
        mark,
        "Move inner parts into components and refer to them.",
    )
