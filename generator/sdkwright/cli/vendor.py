"""`sdkwright vendor`: the client as plain files inside another code base."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from ..diagnostics import Location, codes, fail
from ..markup.counts import counted
from .command import command
from .console import print_differences
from .inputs import Inputs
from .options import OUTPUT, Check, Edits, Formatting
from .session import Session
from .writing import Writing, write_files


def mount(app: typer.Typer) -> None:
    """Add the command to an app."""
    command(app, epilog=_EPILOG)(vendor)


_EPILOG = """
**Examples**

- `sdkwright vendor --into src/acme/vendor --package acme.vendor.telnyx` writes the client to
  `src/acme/vendor/telnyx/`. The same command updates it.

**Exit codes**: 0 success; 1 `--check` found differences, or operations were left out;
2 the input or the arguments cannot be used, and nothing was written.
"""


def vendor(
    session: Session,
    inputs: Inputs,
    edits: Edits,
    formatting: Formatting,
    *,
    into: Annotated[
        Path,
        typer.Option(
            "--into",
            metavar="DIR",
            help="Parent folder of the package.",
            rich_help_panel=OUTPUT,
        ),
    ],
    package: Annotated[
        str,
        typer.Option(
            "--package",
            metavar="NAME",
            help="Import name of the package, dotted: acme.vendor.telnyx.",
            rich_help_panel=OUTPUT,
        ),
    ],
    check: Check = False,
) -> int:
    """Write the client as plain files into another code base."""
    from ..pipeline import produce
    from ..write import check_output, custom_classes

    parents, _, last = package.rpartition(".")
    _check_folder(into, parents)
    out = into / last
    check_output(out)
    custom = custom_classes(out, session.diagnostics)
    options = replace(inputs.options(session.diagnostics, package=package), custom=custom)
    output = produce(options, session.diagnostics, session.progress)
    session.check_strict()
    folder = f"{output.plan.package.replace('.', '/')}/"
    files = {
        path.removeprefix(folder): text
        for path, text in output.files.items()
        if path.startswith(folder)
    }
    written = write_files(session, files, Writing(out, check, edits, formatting))
    if check and not session.as_json:
        session.progress.close()
        print_differences(session.out, written.differing)
    summary = (
        f"`{out}`: {counted(len(written.written), 'file')} {'to be ' if check else ''}written,"
        f" {len(written.unchanged):,} unchanged, {len(written.removed):,} removed.\n"
        f"Use it as `from {package} import {output.plan.client}`; it needs httpx, pydantic 2"
        " and typing-extensions."
    )
    report: dict[str, object] = {
        "folder": str(out),
        "written": written.written,
        "unchanged": len(written.unchanged),
        "removed": written.removed,
        "edited": written.edited,
    }
    return session.end(summary, report, differs=bool(written.differing))


def _check_folder(into: Path, parents: str) -> None:
    """Refuse a folder that does not match the import name."""
    expected = tuple(parents.split(".")) if parents else ()
    found = into.absolute().parts[-len(expected) :] if expected else ()
    if found != expected:
        fail(
            codes.VENDOR_LOCATION,
            f"A package below `{parents}` cannot be imported from `{into}`.",
            Location(str(into)),
            f"Pass a folder that ends with `{'/'.join(expected)}` with --into.",
        )
