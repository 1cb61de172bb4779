"""`sdkwright diff`: what changed between two documents, for people, programs and pull requests."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ..diagnostics import Severity, codes
from .command import Without, command
from .console import diagnostic_value, print_diagnostics, printable
from .inputs import Inputs
from .options import OUTPUT
from .session import DIFFERS, DONE, UNUSABLE, Session

if TYPE_CHECKING:
    from ..compare import Change, Report

_COLOURS = {"breaking": "bold red", "feature": "green", "fix": "cyan"}


def mount(app: typer.Typer) -> None:
    """Add the command to an app."""
    command(app, epilog=_EPILOG)(diff)


_EPILOG = """
**Examples**

- `sdkwright diff old.yaml new.yaml` lists what changed for callers of the SDK.

- `sdkwright diff old.json new.yaml --markdown > report.md`, where `old.json` is a model that
  `sdkwright generate --dump-model` wrote.

- `sdkwright diff old.yaml new.yaml --html > report.html` is one page with filters.

- `sdkwright diff old.yaml new.yaml --fail-on breaking` exits with code 1 if callers would break.

**Exit codes**: 0 compared; 1 `--fail-on` found such a change; 2 a document cannot be read, or has
errors, so that the comparison is incomplete.
"""


def diff(
    session: Session,
    inputs: Annotated[Inputs, Without("spec")],
    *,
    old: Annotated[str, typer.Argument(metavar="OLD", help="Document, or dumped model.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="Document, or dumped model.")],
    markdown: Annotated[
        bool, typer.Option("--markdown", help="Print Markdown.", rich_help_panel=OUTPUT)
    ] = False,
    html: Annotated[
        bool, typer.Option("--html", help="Print one HTML page.", rich_help_panel=OUTPUT)
    ] = False,
    fail_on: Annotated[
        Literal["breaking", "feature", "fix"] | None,
        typer.Option(
            "--fail-on",
            help="Exit with code 1 if a change of this level or above was found.",
            show_default=False,
        ),
    ] = None,
) -> int:
    """Show what changed between two documents, in terms of the SDK."""
    from ..compare import Level
    from .sides import compare_sides

    if session.as_json + markdown + html > 1:
        raise typer.BadParameter("Pass only one of --json, --markdown and --html.")
    config = inputs.read_config(session.diagnostics)
    sides = [replace(inputs, spec=side).options(session.diagnostics, config) for side in (old, new)]
    report = compare_sides(sides[0], sides[1], session.diagnostics, session.progress)
    session.check_strict()
    session.progress.close()
    errors = [e for e in session.diagnostics if e.severity is Severity.ERROR or e.code in _UNREAD]
    if session.as_json:
        session.print_json(
            {**value_of(report), "errors": [diagnostic_value(entry) for entry in errors]}
        )
    else:
        print_diagnostics(session.err, errors)
        _print(session, report, markdown=markdown, html=html, complete=not errors)
    if errors:
        return UNUSABLE
    levels = list(Level)
    if report.level is None or fail_on is None:
        return DONE
    return DIFFERS if levels.index(report.level) <= levels.index(Level(fail_on)) else DONE


_UNREAD = frozenset(
    (
        *(codes.REF_MISSING, codes.REF_CYCLE, codes.REF_INVALID, codes.REF_OUTSIDE),
        *(codes.REF_REMOTE, codes.REF_NOT_PUBLIC, codes.REF_UNREADABLE),
    )
)
"""Parts of a document that were not read, and so were not compared."""


def value_of(report: Report) -> dict[str, object]:
    """A report as data."""
    return {
        "old": report.old,
        "new": report.new,
        "level": report.level.value if report.level else None,
        "counts": {level.value: count for level, count in report.counts().items()},
        "documentation": report.documentation,
        "changes": [{**asdict(change), "area": change.area} for change in report.changes],
    }


def _print(session: Session, report: Report, *, markdown: bool, html: bool, complete: bool) -> None:
    from ..compare.report import html as html_of
    from ..compare.report import markdown as markdown_of
    from ..compare.report import summary

    if markdown:
        session.write(markdown_of(report))
    elif html:
        session.write(html_of(report))
    else:
        for change in report.changes:
            _print_change(session, change)
        if complete or report.changes:
            session.out.print(summary(report), highlight=False)
    if not complete:
        session.err.print(
            "The comparison is incomplete: it leaves out what has errors. Correct the documents, or"
            " suppress the errors in the config.",
            highlight=False,
        )


def _print_change(session: Session, change: Change) -> None:
    from rich.text import Text

    line = Text(f"{change.level.value:<9}", _COLOURS[change.level.value])
    line.append(printable(change.name), "bold")
    line.append(f"  {printable(change.sentence)}")
    if change.old is not None or change.new is not None:
        sides = f"{change.old or '-'} -> {change.new or '-'}"
        line.append(f"\n         {printable(sides)}", "dim")
    session.out.print(line, soft_wrap=True)
