"""The result of parsing a JSON or YAML text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Code, Severity, codes

MAXIMUM_DEPTH = 200
"""How deep mappings and sequences can be nested."""

Mark = tuple[int, int]
"""A line and a column, both counted from 1."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem in a text that can be parsed nevertheless."""

    code: Code
    severity: Severity
    message: str
    pointer: str
    mark: Mark
    hint: str | None = None


class ParseError(Exception):
    """A text that cannot be parsed. The message is one sentence."""

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
    """The position of each entry of mappings and sequences; for mappings, that of the key.

    Containers are identified by `id`, so the marks are valid only for the value that was parsed
    together with them. They are kept, so that no other container gets the `id` of a removed one.
    """

    entries: dict[int, tuple[Any, dict[str | int, Mark]]] = field(default_factory=dict)

    def note(self, container: Any, key: str | int, mark: Mark) -> None:
        """Store the position of an entry."""
        known = self.entries.get(id(container))
        if known is None:
            known = self.entries[id(container)] = (container, {})
        known[1][key] = mark

    def find(self, container: Any, key: str | int) -> Mark | None:
        """The position of an entry."""
        known = self.entries.get(id(container))
        return known[1].get(key) if known is not None else None


@dataclass(slots=True)
class Parsed:
    """The value of a text, as JSON values, and the problems in it."""

    value: Any
    problems: list[Problem] = field(default_factory=list)


def too_deep(mark: Mark) -> ParseError:
    """The error for a text that is nested too deeply."""
    return ParseError(
        codes.NESTING_TOO_DEEP,
        f"The values here are nested more than {MAXIMUM_DEPTH} levels deep.",
        mark,
        "Move inner parts to `components` and reference them.",
    )
