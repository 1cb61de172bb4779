"""`sdkwright diff`: what changed between two versions, for people, programs and pull requests."""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING

from ...diagnostics import Severity
from ..report import print_diagnostics, printable
from .session import DIFFERS, DONE, Session

if TYPE_CHECKING:
    from ...compare import Change, Report
    from ...pipeline import Options


class Form(StrEnum):
    """How a report is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"


_COLOURS = {"breaking": "bold red", "feature": "green", "fix": "cyan"}


def diff(session: Session, old: Options, new: Options, form: Form, fail_on: str | None) -> int:
    """Compare, and print the report. Gives the exit code."""
    from ...compare import Level
    from .compare_inputs import compare_sides

    report = compare_sides(old, new, session.diagnostics, session.progress)
    session.progress.close()
    if form is not Form.JSON:
        print_diagnostics(
            session.err, [d for d in session.diagnostics if d.severity is Severity.ERROR]
        )
    _print(session, report, form)
    order = list(Level)
    grave = report.level is not None and fail_on is not None
    if grave and order.index(report.level or Level.FIX) <= order.index(Level(fail_on or "fix")):
        return DIFFERS
    return DONE


def value(report: Report) -> dict[str, object]:
    """A report as data."""
    return {
        "old": report.old,
        "new": report.new,
        "level": report.level.value if report.level else None,
        "counts": {level.value: count for level, count in report.counts().items()},
        "documentation": report.documentation,
        "changes": [{**asdict(change), "area": change.area} for change in report.changes],
    }


def _print(session: Session, report: Report, form: Form) -> None:
    from ...compare.report import html, markdown, summary

    match form:
        case Form.JSON:
            session.print_json(value(report))
        case Form.MARKDOWN:
            session.write(markdown(report))
        case Form.HTML:
            session.write(html(report))
        case Form.TEXT:
            for change in report.changes:
                _print_change(session, change)
            session.out.print(summary(report), highlight=False)


def _print_change(session: Session, change: Change) -> None:
    from rich.text import Text

    line = Text(f"{change.level.value:<9}", _COLOURS[change.level.value])
    line.append(printable(change.name), "bold")
    line.append(f"  {printable(change.sentence)}")
    if change.old is not None or change.new is not None:
        sides = f"{change.old or '-'} -> {change.new or '-'}"
        line.append(f"\n         {printable(sides)}", "dim")
    session.out.print(line, soft_wrap=True)
