"""What the generator has to say about its input, collected and never lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NoReturn


class Severity(StrEnum):
    """How much a diagnostic takes away from the result."""

    ERROR = "error"
    """Something was left out of the SDK."""
    WARNING = "warning"
    """Everything was generated, but a person should look."""
    NOTE = "note"
    """A decision worth knowing."""


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a document: its file, the JSON pointer, and line and column once looked up."""

    file: str
    pointer: str = ""
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        place = self.file
        if self.line is not None:
            place += f":{self.line}"
            if self.column is not None:
                place += f":{self.column}"
        return f"{place} (#{self.pointer})" if self.pointer else place


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message: a stable code, a sentence, the place it speaks of, and what to do."""

    code: str
    severity: Severity
    message: str
    location: Location | None = None
    hint: str | None = None

    def __str__(self) -> str:
        place = f"{self.location}: " if self.location else ""
        hint = f" {self.hint}" if self.hint else ""
        return f"{place}{self.message}{hint}"


class UnusableInput(Exception):
    """Nothing can be generated; the diagnostic says why, where and what to do."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(str(diagnostic))
        self.diagnostic = diagnostic


@dataclass(slots=True)
class Diagnostics:
    """The diagnostics of one run, in the order in which they were found."""

    entries: list[Diagnostic] = field(default_factory=list)

    def error(
        self, code: str, message: str, location: Location | None = None, hint: str | None = None
    ) -> None:
        """Report something that was left out of the SDK."""
        self.entries.append(Diagnostic(code, Severity.ERROR, message, location, hint))

    def warning(
        self, code: str, message: str, location: Location | None = None, hint: str | None = None
    ) -> None:
        """Report something that was generated but that a person should look at."""
        self.entries.append(Diagnostic(code, Severity.WARNING, message, location, hint))

    def note(
        self, code: str, message: str, location: Location | None = None, hint: str | None = None
    ) -> None:
        """Report a decision worth knowing."""
        self.entries.append(Diagnostic(code, Severity.NOTE, message, location, hint))

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


def unusable(
    code: str, message: str, location: Location | None = None, hint: str | None = None
) -> NoReturn:
    """Stop the run: the input cannot be used at all."""
    raise UnusableInput(Diagnostic(code, Severity.ERROR, message, location, hint))
