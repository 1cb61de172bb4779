"""`sdkwright docs`: the sources of a documentation site, for MkDocs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..diagnostics import Location, codes, fail
from ..regular_files import read_regular_text
from .command import command
from .inputs import Inputs
from .options import OUTPUT, Edits
from .session import Session
from .writing import Writing, write_files


def mount(app: typer.Typer) -> None:
    """Add the command to an app."""
    command(app, epilog=_EPILOG)(docs)


_EPILOG = """
**Examples**

- `sdkwright docs --out build/docs && mkdocs build --strict -f build/docs/source/mkdocs.yml`
"""


def docs(
    session: Session,
    inputs: Inputs,
    *,
    pages: Annotated[
        Path, typer.Option("--pages", metavar="DIR", help="Folder of handwritten pages.")
    ] = Path("docs"),
    client: Annotated[
        Path, typer.Option("--client", metavar="DIR", help="Folder of the generated client.")
    ] = Path("generated"),
    out: Annotated[
        Path,
        typer.Option(
            "--out",
            metavar="DIR",
            help="Output folder for the MkDocs sources.",
            rich_help_panel=OUTPUT,
        ),
    ] = Path("build/docs"),
) -> int:
    """Write the sources of a documentation site, for MkDocs."""
    from ..pipeline import preview
    from ..render.docs.reference import Reference
    from ..render.docs.site import site

    readme, changelog = client / "README.md", client / "CHANGELOG.md"
    if not readme.is_file():
        fail(
            codes.CLIENT_MISSING,
            f"`{readme}` does not exist.",
            Location(str(client)),
            "Run `sdkwright generate` first, or pass the folder of the client with --client.",
        )
    sdk = preview(inputs.options(session.diagnostics), session.diagnostics, session.progress)
    session.check_strict()
    files = site(
        Reference(sdk.api, sdk.plan, sdk.surface),
        {
            path.relative_to(pages).as_posix(): read_regular_text(path)
            for path in sorted(pages.rglob("*.md"))
        },
        read_regular_text(readme),
        read_regular_text(changelog) if changelog.is_file() else None,
        str((out / "site").absolute()),
    )
    target = out / "source"
    write_files(session, files, Writing(target, edits=Edits(overwrite_edits=True)))
    summary = f"Wrote the sources to `{target}`. Next: mkdocs build -f {target / 'mkdocs.yml'}"
    return session.end(summary, {"folder": str(target), "files": len(files)})
