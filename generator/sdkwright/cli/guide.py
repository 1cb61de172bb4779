"""The commands that explain the client: agent skills, snippets, and a first config."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .options import OUTPUT, ConfigFile, Hidden, Lock, Overlays, Spec

SKILLS_EPILOG = """
**Examples**

- `sdkwright skills --out skills` writes a folder for each product area of `guide.skills` in `sdk.yaml`,
  with a `SKILL.md` and its references.
"""

SNIPPETS_EPILOG = """
**Examples**

- `sdkwright snippets --out code-samples.overlay.yaml` writes an OpenAPI Overlay with `x-codeSamples`.

- `sdkwright generate --overlay code-samples.overlay.yaml` would apply it, as any tool for overlays does.
"""

DOCS_EPILOG = """
**Examples**

- `sdkwright docs --out build/docs && mkdocs build --strict -f build/docs/source/mkdocs.yml`
"""

INIT_EPILOG = """
**Examples**

- `sdkwright init --spec openapi.yaml` writes `sdk.yaml`, with what was inferred as comments.
"""


def skills(
    spec: Spec = None,
    config: ConfigFile = None,
    overlay: Overlays = None,
    include_hidden: Hidden = False,
    lock: Lock = None,
    out: Annotated[
        Path,
        typer.Option(
            "--out", metavar="DIR", help="Gets a folder per area.", rich_help_panel=OUTPUT
        ),
    ] = Path("skills"),
) -> None:
    """Write agent skills, one per product area."""
    from .actions.session import Session
    from .actions.skills import skills as run

    def action(session: Session) -> int:
        from .actions.defaults import options_of

        return run(session, options_of(spec, config, overlay, include_hidden, lock), out)

    raise typer.Exit(Session(as_json=False).run(action))


def snippets(
    spec: Spec = None,
    config: ConfigFile = None,
    overlay: Overlays = None,
    include_hidden: Hidden = False,
    lock: Lock = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            help="Where to write it.",
            show_default="standard output",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
) -> None:
    """Write an overlay that adds a Python snippet to each operation."""
    from .actions.session import Session
    from .actions.skills import snippets as run

    def action(session: Session) -> int:
        from .actions.defaults import options_of

        return run(session, options_of(spec, config, overlay, include_hidden, lock), out)

    raise typer.Exit(Session(as_json=False).run(action))


def docs(
    spec: Spec = None,
    config: ConfigFile = None,
    overlay: Overlays = None,
    include_hidden: Hidden = False,
    lock: Lock = None,
    pages: Annotated[
        Path, typer.Option("--pages", metavar="DIR", help="Pages written by hand.")
    ] = Path("docs"),
    client: Annotated[
        Path, typer.Option("--client", metavar="DIR", help="The generated client.")
    ] = Path("generated"),
    out: Annotated[
        Path,
        typer.Option("--out", metavar="DIR", help="Gets the sources.", rich_help_panel=OUTPUT),
    ] = Path("build/docs"),
) -> None:
    """Write the sources of a documentation site, for mkdocs."""
    from .actions.session import Session
    from .actions.skills import docs as run

    def action(session: Session) -> int:
        from .actions.defaults import options_of

        options = options_of(spec, config, overlay, include_hidden, lock)
        return run(session, options, pages, client, out)

    raise typer.Exit(Session(as_json=False).run(action))


def init(
    spec: Spec = None,
    out: Annotated[
        Path,
        typer.Option("--out", metavar="FILE", help="The config.", rich_help_panel=OUTPUT),
    ] = Path("sdk.yaml"),
) -> None:
    """Write a commented config for a document."""
    from .actions.init import init as run
    from .actions.session import Session

    def action(session: Session) -> int:
        from .actions.defaults import inputs

        document, _ = inputs(spec, None)
        return run(session, document, out)

    raise typer.Exit(Session(as_json=False).run(action))
