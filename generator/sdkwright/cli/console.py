"""Prints diagnostics and reports on a console, or as JSON.

Text from documents is never interpreted as markup, and control characters are escaped.
"""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Diagnostics, Location, Severity

if TYPE_CHECKING:
    from rich.console import Console

    from ..write import Difference, WriteReport

_PER_CODE = 20
"""Maximum number of diagnostics of one code that are printed."""
_SHOWN_DIFFERENCES = 20
_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_ORDER = (Severity.NOTE, Severity.WARNING, Severity.ERROR)
"""Errors come last, next to the prompt."""


def printable(text: str) -> str:
    """A text with its control characters escaped."""
    return "".join(
        (
            character
            if character == "\n" or unicodedata.category(character) not in ("Cc", "Cf", "Cs")
            else character.encode("unicode_escape", "surrogatepass").decode("ascii")
        )
        for character in text
    )


def location_text(location: Location) -> str:
    """A location in the form that editors link; with the JSON pointer if the line is unknown."""
    if location.line is None:
        return str(location)
    column = f":{location.column}" if location.column is not None else ""
    return f"{location.file}:{location.line}{column}"


def print_diagnostics(
    console: Console, diagnostics: Iterable[Diagnostic], *, quiet: bool = False
) -> None:
    """Print diagnostics, errors last; notes only unless `quiet`. Long lists of one code are cut."""
    listed = [e for e in diagnostics if not (quiet and e.severity is Severity.NOTE)]
    totals = Counter(entry.code for entry in listed)
    printed: Counter[str] = Counter()
    for severity in _ORDER:
        for entry in listed:
            if entry.severity is not severity:
                continue
            printed[entry.code] += 1
            if printed[entry.code] <= _PER_CODE:
                print_diagnostic(console, entry)
            elif printed[entry.code] == totals[entry.code]:
                more = totals[entry.code] - _PER_CODE
                _line(console, f"  and {more:,} more of `{entry.code}`", "dim")


def print_diagnostic(console: Console, entry: Diagnostic) -> None:
    """Print `file:line:column: error: message [code]`, the excerpt, and the hint."""
    from rich.text import Text

    text = Text()
    if entry.location is not None:
        text.append(f"{printable(location_text(entry.location))}: ", "bold")
    text.append(f"{entry.severity}: ", _COLOURS[entry.severity])
    text.append(printable(entry.message))
    text.append(f" [{entry.code}]", "dim")
    if entry.location is not None and entry.location.pointer and entry.location.line is not None:
        text.append(f" #{printable(entry.location.pointer)}", "dim")
    if entry.severity is not Severity.NOTE:
        for line in excerpt_lines(entry.location):
            text.append(f"\n{line}", "dim")
    if entry.hint:
        text.append(f"\n  {printable(entry.hint)}", "dim")
    console.print(text, soft_wrap=True)


def excerpt_lines(location: Location | None) -> list[str]:
    """The lines around a location, with a mark below it."""
    excerpt = location.excerpt if location is not None else None
    if excerpt is None:
        return []
    width = len(str(excerpt.first + len(excerpt.lines)))
    shown: list[str] = []
    for number, line in enumerate(excerpt.lines, excerpt.first):
        mark = ">" if number == excerpt.line else " "
        shown.append(
            f"  {mark} {number:>{width}} | {printable(line.replace(chr(9), ' '))}".rstrip()
        )
        if number == excerpt.line:
            shown.append(f"    {' ' * width} | {' ' * excerpt.offset}^")
    return shown


def print_summary(
    console: Console,
    statistics: Mapping[str, int],
    written: WriteReport,
    diagnostics: Diagnostics,
    seconds: Mapping[str, float],
    *,
    check: bool,
) -> None:
    """Print the table at the end of `generate`."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE, show_header=False, pad_edge=False)
    table.add_column()
    table.add_column(justify="right")
    for name in ("operations", "models", "pages", "webhooks"):
        table.add_row(name, f"{statistics.get(name, 0):,}")
    table.add_section()
    would = "to be " if check else ""
    table.add_row(f"files {would}written", f"{len(written.written):,}")
    table.add_row("files unchanged", f"{len(written.unchanged):,}")
    table.add_row(f"files {would}removed", f"{len(written.removed):,}")
    table.add_section()
    for severity in (Severity.ERROR, Severity.WARNING):
        counts = Counter(entry.code for entry in diagnostics.of(severity))
        table.add_row(f"{severity}s", f"{counts.total():,}")
        for code, count in sorted(counts.items()):
            table.add_row(f"  {code}", f"{count:,}")
    table.add_section()
    table.add_row("seconds", f"{sum(seconds.values()):.2f}")
    for name, taken in seconds.items():
        table.add_row(f"  {name}", f"{taken:.2f}")
    console.print(table)


def print_differences(console: Console, differences: Iterable[Difference]) -> None:
    """Print the files that `--check` found, with the first differing lines."""
    listed = list(differences)
    for difference in listed:
        kind = "edited by hand" if difference.kind == "edited" else difference.kind
        _line(console, f"{kind:<8} {difference.path}", "bold")
    for difference in [entry for entry in listed if entry.diff][:_SHOWN_DIFFERENCES]:
        _line(console, "")
        for line in difference.diff.split("\n"):
            _line(console, line, _diff_style(line))


def _diff_style(line: str) -> str:
    if line.startswith(("---", "+++")):
        return "bold"
    return {"+": "green", "-": "red", "@": "cyan"}.get(line[:1], "")


def _line(console: Console, text: str, style: str = "") -> None:
    from rich.text import Text

    console.print(Text(printable(text), style), soft_wrap=True)


def diagnostic_value(entry: Diagnostic) -> dict[str, object]:
    """A diagnostic as JSON data."""
    location = entry.location
    return {
        "code": entry.code,
        "severity": entry.severity.value,
        "message": entry.message,
        "hint": entry.hint,
        "file": location.file if location else None,
        "pointer": location.pointer if location else None,
        "line": location.line if location else None,
        "column": location.column if location else None,
        "excerpt": excerpt_lines(location),
    }


def json_text(value: object) -> str:
    """A value as JSON text."""
    return json.dumps(value, indent=2)
