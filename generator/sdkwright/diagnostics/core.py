"""Diagnostics about the input, and the errors that end a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NoReturn

from . import codes
from .code import Code


class Severity(StrEnum):
    """The effect of a diagnostic on the result."""

    ERROR = "error"
    """Something was left out of the SDK."""
    WARNING = "warning"
    """Everything was generated, but the result needs a look."""
    NOTE = "note"
    """A decision worth knowing."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The line of a location with the lines around it."""

    first: int
    """The number of the first line."""
    lines: tuple[str, ...]
    line: int
    offset: int
    """Number of characters of the line, as shown, before the location."""


_WIDEST = 100
_BEFORE = 30


def excerpt_of(text: str, line: int, column: int) -> Excerpt | None:
    """Three lines of a text around a location. Long lines are truncated around it."""
    start = 0
    for _ in range(max(line - 2, 0)):
        found = text.find("\n", start)
        if found < 0:
            return None
        start = found + 1
    first = max(line - 1, 1)
    begin = max(column - 1 - _BEFORE, 0) if column > _WIDEST else 0
    lines: list[str] = []
    for _ in range(line - first + 2):
        end = text.find("\n", start)
        stop = end if end >= 0 else len(text)
        lines.append(text[start + begin : min(stop, start + begin + _WIDEST)].rstrip("\r"))
        if end < 0:
            break
        start = end + 1
    if line - first >= len(lines):
        return None
    return Excerpt(first, tuple(lines), line, max(column - 1 - begin, 0))


@dataclass(frozen=True, slots=True)
class Location:
    """A location in a document: file, JSON pointer, and line and column once they are known."""

    file: str
    pointer: str = ""
    line: int | None = None
    column: int | None = None
    excerpt: Excerpt | None = field(default=None, compare=False)

    def __str__(self) -> str:
        text = self.file
        if self.line is not None:
            text += f":{self.line}"
            if self.column is not None:
                text += f":{self.column}"
        return f"{text} (#{self.pointer})" if self.pointer else text


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A message with a stable code, its location, and a hint what to do."""

    code: Code
    severity: Severity
    message: str
    location: Location | None = None
    hint: str | None = None

    def __str__(self) -> str:
        location = f"{self.location}: " if self.location else ""
        hint = f" {self.hint}" if self.hint else ""
        return f"{location}{self.message}{hint}"


class InputError(Exception):
    """The input cannot be used at all; the diagnostics say why, where and what to do."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("\n".join(map(str, diagnostics)))
        self.diagnostics = diagnostics

    @property
    def diagnostic(self) -> Diagnostic:
        """The first of the diagnostics."""
        return self.diagnostics[0]


@dataclass(slots=True)
class Diagnostics:
    """The diagnostics of one run, in the order in which they were found."""

    entries: list[Diagnostic] = field(default_factory=list)
    suppressed: list[Diagnostic] = field(default_factory=list)
    """Those that the config accepts."""

    def error(
        self, code: Code, message: str, location: Location | None = None, hint: str | None = None
    ) -> None:
        """Report something that was left out of the SDK."""
        self.entries.append(Diagnostic(code, Severity.ERROR, message, location, hint))

    def warning(
        self, code: Code, message: str, location: Location | None = None, hint: str | None = None
    ) -> None:
        """Report something that was generated but needs a look."""
        self.entries.append(Diagnostic(code, Severity.WARNING, message, location, hint))

    def note(
        self, code: Code, message: str, location: Location | None = None, hint: str | None = None
    ) -> None:
        """Report a decision worth knowing."""
        self.entries.append(Diagnostic(code, Severity.NOTE, message, location, hint))

    def suppress(self, suppressions: Iterable[tuple[str, str]]) -> None:
        """Remove the errors and warnings of a code, at a pointer or below it.

        A suppression that matches nothing is reported.
        """
        for code, pointer in suppressions:
            matching = [entry for entry in self.entries if _is_at(entry, code, pointer)]
            if not matching:
                self.warning(
                    codes.SUPPRESS_UNUSED,
                    f"No `{code}` is reported{f' at {pointer}' if pointer else ''}.",
                    None,
                    "Remove the entry from `suppress` in the config.",
                )
            self.suppressed += matching
            self.entries = [entry for entry in self.entries if entry not in matching]

    def counts(self) -> dict[str, int]:
        """How often each code was reported, sorted by code."""
        return dict(sorted(Counter(entry.code for entry in self.entries).items()))

    def of(self, severity: Severity) -> list[Diagnostic]:
        """The diagnostics of one severity."""
        return [entry for entry in self.entries if entry.severity is severity]

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


def _is_at(entry: Diagnostic, code: str, pointer: str) -> bool:
    if entry.code != code or entry.severity is Severity.NOTE:
        return False
    wanted = pointer.removeprefix("#")
    found = entry.location.pointer if entry.location is not None else ""
    return not wanted or found == wanted or found.startswith(f"{wanted}/")


def fail(
    code: Code, message: str, location: Location | None = None, hint: str | None = None
) -> NoReturn:
    """Raise `InputError`: the input cannot be used at all."""
    raise InputError(Diagnostic(code, Severity.ERROR, message, location, hint))
