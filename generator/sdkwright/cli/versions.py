"""The commands for what comes after the first run: a new document, a release, a copy elsewhere."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from .options import INPUT, OUTPUT, ConfigFile, Hidden, Json, Lock, Overlays, Spec

DIFF_EPILOG = """
**Examples**

- `sdkwright diff old.yaml new.yaml` lists what changed for callers of the SDK.

- `sdkwright diff old.json new.yaml --markdown > report.md`, where `old.json` is a model that
  `sdkwright generate --dump-model` wrote.

- `sdkwright diff old.yaml new.yaml --html > report.html` is one page with filters.

- `sdkwright diff old.yaml new.yaml --fail-on breaking` exits with 1 if callers would break.

**Exit codes**: 0 compared; 1 `--fail-on` found such a change; 2 the input cannot be used.
"""

RELEASE_EPILOG = """
**Examples**

- `sdkwright release --dry-run` says which version comes next, and why.

- `sdkwright release` raises the version in `sdk.yaml`, writes the entry in `generated/CHANGELOG.md` and
  the lock of the release; `sdkwright generate` then makes the client of that version.
"""

VENDOR_EPILOG = """
**Examples**

- `sdkwright vendor --into src/acme/vendor --package acme.vendor.telnyx` writes the client to
  `src/acme/vendor/telnyx/`. The same command updates it.
"""

REGENERATE_EPILOG = """
**Examples**

- `sdkwright regenerate --url https://example.com/openapi.yaml` does nothing if the document is the one
  that is pinned; otherwise it moves the pin, writes a report, releases, and generates.

- `sdkwright regenerate --url URL --branch --json` also makes a branch with one commit, and says which,
  for a job that opens a pull request.
"""


def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help="Document, or dumped model.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="Document, or dumped model.")],
    config: ConfigFile = None,
    overlay: Overlays = None,
    include_hidden: Hidden = False,
    lock: Annotated[
        Path | None,
        typer.Option(
            "--lock",
            metavar="PATH",
            help="The names lock that both sides are read with.",
            rich_help_panel=INPUT,
        ),
    ] = None,
    as_json: Json = False,
    markdown: Annotated[
        bool, typer.Option("--markdown", help="Print Markdown.", rich_help_panel=OUTPUT)
    ] = False,
    html: Annotated[
        bool, typer.Option("--html", help="Print one HTML page.", rich_help_panel=OUTPUT)
    ] = False,
    fail_on: Annotated[
        Literal["breaking", "feature", "fix"] | None,
        typer.Option("--fail-on", help="Exit with 1 if there is such a change, or a graver one."),
    ] = None,
) -> None:
    """Show what changed between two documents, in terms of the SDK."""
    from .actions.defaults import inputs, overlay_files
    from .actions.diff import Form
    from .actions.diff import diff as run
    from .actions.names import read_lock
    from .actions.session import Session

    chosen = [
        form for form, wanted in zip(_FORMS, (as_json, markdown, html), strict=True) if wanted
    ]
    if len(chosen) > 1:
        raise typer.BadParameter("Only one of --json, --markdown and --html can be given.")

    def action(session: Session) -> int:
        from ..pipeline import Options

        names = read_lock(lock)
        _, rules = inputs(old, config)
        overlays = overlay_files(overlay)
        sides = [Options(s, rules, None, include_hidden, overlays, names) for s in (old, new)]
        return run(session, sides[0], sides[1], Form(chosen[0] if chosen else "text"), fail_on)

    raise typer.Exit(Session(as_json=as_json).run(action))


_FORMS = ("json", "markdown", "html")


def release(
    spec: Spec = None,
    config: ConfigFile = None,
    overlay: Overlays = None,
    include_hidden: Hidden = False,
    lock: Lock = None,
    released: Annotated[
        Path | None,
        typer.Option(
            "--release-lock",
            metavar="PATH",
            help="What the last release was.",
            show_default="release.lock beside the config",
            rich_help_panel=INPUT,
        ),
    ] = None,
    changelog: Annotated[
        Path,
        typer.Option("--changelog", metavar="PATH", help="Gets the entry.", rich_help_panel=OUTPUT),
    ] = Path("generated/CHANGELOG.md"),
    version: Annotated[
        str | None,
        typer.Option(
            "--release-version", metavar="X.Y.Z", help="A version of your own.", show_default=False
        ),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option("--date", metavar="YYYY-MM-DD", help="The day of it.", show_default="today"),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Write nothing.", rich_help_panel=OUTPUT)
    ] = False,
    as_json: Json = False,
) -> None:
    """Propose the next version, and write its changelog entry."""
    from .actions.defaults import inputs, overlay_files
    from .actions.names import lock_file, read_lock
    from .actions.release import ReleaseFiles
    from .actions.release import release as run
    from .actions.session import Session

    day = _day(on)

    def action(session: Session) -> int:
        from ..pipeline import Options

        document, rules = inputs(spec, config)
        names = read_lock(lock_file(lock, spec, config))
        options = Options(document, rules, None, include_hidden, overlay_files(overlay), names)
        files = ReleaseFiles.of(rules, released, changelog)
        return run(session, options, files, version=version, day=day, dry_run=dry_run)

    raise typer.Exit(Session(as_json=as_json).run(action))


def vendor(
    into: Annotated[
        Path,
        typer.Option(
            "--into",
            metavar="DIR",
            help="Folder that gets the package's folder.",
            rich_help_panel=OUTPUT,
        ),
    ],
    package: Annotated[
        str,
        typer.Option(
            "--package",
            metavar="NAME",
            help="Import name there, dotted: acme.vendor.telnyx.",
            rich_help_panel=OUTPUT,
        ),
    ],
    spec: Spec = None,
    config: ConfigFile = None,
    overlay: Overlays = None,
    include_hidden: Hidden = False,
    lock: Lock = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; show what would change.")
    ] = False,
    overwrite_edits: Annotated[
        bool,
        typer.Option("--overwrite-edits", help="Overwrite files although they were edited."),
    ] = False,
    as_json: Json = False,
) -> None:
    """Write the client as plain files into another code base."""
    from .actions.defaults import inputs, overlay_files
    from .actions.names import lock_file, read_lock
    from .actions.session import Session
    from .actions.vendor import vendor as run

    def action(session: Session) -> int:
        from ..pipeline import Options

        document, rules = inputs(spec, config)
        names = read_lock(lock_file(lock, spec, config))
        overlays = overlay_files(overlay)
        options = Options(document, rules, package, include_hidden, overlays, names)
        return run(session, options, into, check=check, overwrite_edits=overwrite_edits)

    raise typer.Exit(Session(as_json=as_json).run(action))


def regenerate(
    url: Annotated[
        str, typer.Option("--url", metavar="URL", help="The published document, best at a commit.")
    ],
    copy: Annotated[
        Path | None,
        typer.Option("--copy", metavar="FILE", help="A copy of what is there, to fetch nothing."),
    ] = None,
    config: ConfigFile = None,
    overlay: Overlays = None,
    include_hidden: Hidden = False,
    lock: Annotated[
        Path,
        typer.Option(
            "--lock", metavar="PATH", help="The names lock, which is kept.", rich_help_panel=INPUT
        ),
    ] = Path("spec/names.lock"),
    pin: Annotated[
        Path,
        typer.Option("--pin", metavar="PATH", help="The file with the pin.", rich_help_panel=INPUT),
    ] = Path("spec/upstream.toml"),
    out: Annotated[
        Path,
        typer.Option("--out", metavar="DIR", help="The client.", rich_help_panel=OUTPUT),
    ] = Path("generated"),
    report: Annotated[
        Path,
        typer.Option(
            "--report", metavar="FILE", help="What changed, as Markdown.", rich_help_panel=OUTPUT
        ),
    ] = Path("build/report.md"),
    no_release: Annotated[
        bool, typer.Option("--no-release", help="Do not raise the version.")
    ] = False,
    branch: Annotated[
        bool, typer.Option("--branch", help="Make a git branch with one commit.")
    ] = False,
    on: Annotated[
        str | None,
        typer.Option("--date", metavar="YYYY-MM-DD", help="The day of it.", show_default="today"),
    ] = None,
    as_json: Json = False,
) -> None:
    """Follow the published document: compare, release, generate, commit."""
    from .actions.defaults import inputs, overlay_files
    from .actions.regenerate import Regeneration
    from .actions.regenerate import regenerate as run
    from .actions.release import ReleaseFiles
    from .actions.session import Session

    day = _day(on)

    def action(session: Session) -> int:
        from ..pipeline import Options

        _, rules = inputs(url, config)
        files = None
        if not no_release:
            files = ReleaseFiles.of(rules, None, out / "CHANGELOG.md")
        wanted = Regeneration(url, copy, pin, out, lock, report, files, branch, day)
        options = Options(url, rules, None, include_hidden, overlay_files(overlay))
        return run(session, options, wanted)

    raise typer.Exit(Session(as_json=as_json).run(action))


def _day(text: str | None) -> date:
    try:
        return date.fromisoformat(text) if text else date.today()
    except ValueError:
        raise typer.BadParameter(f"`{text}` is not a day; write it as 2026-01-31.") from None
