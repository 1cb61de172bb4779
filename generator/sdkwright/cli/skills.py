"""`sdkwright skills`: agent skills, one per product area."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..diagnostics import Location, codes, fail
from ..markup.counts import counted
from .command import command
from .inputs import Inputs
from .options import OUTPUT, Edits
from .session import Session
from .writing import Writing, write_files


def mount(app: typer.Typer) -> None:
    """Add the command to an app."""
    command(app, epilog=_EPILOG)(skills)


_EPILOG = """
**Examples**

- `sdkwright skills --out skills` writes a folder for each product area of `docs.skills` in
  `sdk.yaml`, with a `SKILL.md` and its references.
"""


def skills(
    session: Session,
    inputs: Inputs,
    edits: Edits,
    *,
    out: Annotated[
        Path,
        typer.Option(
            "--out",
            metavar="DIR",
            help="Output folder; one subfolder per skill.",
            rich_help_panel=OUTPUT,
        ),
    ] = Path("skills"),
) -> int:
    """Write agent skills, one per product area."""
    from ..pipeline import preview
    from ..render.docs.reference import Reference
    from ..render.docs.skills import Skills
    from ..render.headers import with_headers

    sdk = preview(inputs.options(session.diagnostics), session.diagnostics, session.progress)
    if not sdk.config.docs.skills:
        fail(
            codes.SKILLS_MISSING,
            "The config defines no skills.",
            Location(str(inputs.config_file() or "sdk.yaml"), "/docs/skills"),
            "Add product areas under `docs.skills`.",
        )
    reference = Reference(sdk.api, sdk.plan, sdk.surface)
    files = Skills(sdk.api, sdk.plan, reference, sdk.config).files(session.diagnostics)
    session.check_strict()
    files = with_headers(files, sdk.api)
    written = write_files(session, files, Writing(out, edits=edits))
    count = len(sdk.config.docs.skills)
    summary = (
        f"`{out}`: {counted(count, 'skill')}; {counted(len(written.written), 'file')} written,"
        f" {len(written.unchanged)} unchanged."
    )
    report: dict[str, object] = {
        "folder": str(out),
        "skills": count,
        "written": written.written,
        "unchanged": len(written.unchanged),
    }
    return session.end(summary, report)
