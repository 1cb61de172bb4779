"""`sdkwright snippets`: code samples for the document, as an overlay."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..diagnostics import Severity, codes
from .command import command
from .console import print_diagnostics
from .inputs import Inputs
from .options import OUTPUT
from .session import DIFFERS, DONE, Session, write_file


def mount(app: typer.Typer) -> None:
    """Add the command to an app."""
    command(app, epilog=_EPILOG)(snippets)


_EPILOG = """
**Examples**

- `sdkwright snippets --out code-samples.overlay.yaml` writes an OpenAPI Overlay that adds
  `x-codeSamples`. Any tool for overlays can apply it.
"""


def snippets(
    session: Session,
    inputs: Inputs,
    *,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            help="File to write.",
            show_default="standard output",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
) -> int:
    """Write an overlay that adds a Python snippet to each operation."""
    from ..pipeline import preview
    from ..render.docs.code_samples import code_samples
    from ..render.docs.reference import Reference

    sdk = preview(inputs.options(session.diagnostics), session.diagnostics, session.progress)
    session.check_strict()
    text = code_samples(Reference(sdk.api, sdk.plan, sdk.surface))
    if out is not None:
        hint = "Pass a file in a writable folder with --out."
        write_file(out, text, code=codes.OUTPUT_UNWRITABLE, hint=hint)
        return session.end(f"Wrote the snippets to `{out}`.", {"file": str(out)})
    if session.as_json:
        return session.end("", {"overlay": text})
    session.progress.close()
    session.write(text)
    print_diagnostics(session.err, session.diagnostics, quiet=session.quiet)
    return DIFFERS if session.diagnostics.of(Severity.ERROR) else DONE
