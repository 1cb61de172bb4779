"""The command line: arguments, and nothing else."""

from __future__ import annotations

import atexit
import gc
import sys
from pathlib import Path
from typing import Annotated

import typer

from .. import __version__
from . import guide, versions
from .actions import config as config_command
from .actions import spec as spec_command
from .options import (
    INPUT,
    OUTPUT,
    AllowRef,
    AllowRemote,
    ConfigFile,
    Hidden,
    Lock,
    Overlays,
    Spec,
)

app = typer.Typer(
    name="sdkwright",
    help="Generates a typed Python SDK, sync and async, from an OpenAPI 3.0 or 3.1 document.",
    epilog="`sdkwright COMMAND --help` has examples.",
    rich_markup_mode="markdown",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.add_typer(config_command.app)
app.add_typer(spec_command.app)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"sdkwright {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Show the version and exit."
        ),
    ] = False,
    quiet: Annotated[
        bool,
        typer.Option("--quiet", "-q", help="Print problems and results, no progress or summary."),
    ] = False,
) -> None:
    from .actions.session import Session

    Session.quiet = quiet


@app.command(epilog="""
**Examples**

- `sdkwright generate` writes the embedded document's client to `generated/`.

- `sdkwright generate --spec https://example.com/openapi.json --package acme.api --out client`

- `sdkwright generate --spec openapi.yaml --overlay corrections.yaml` corrects the document first.

- `sdkwright generate --check` exits with 1 if `generated/` is out of date or was edited.

**Exit codes**: 0 done; 1 `--check` found differences, or operations were left out;
2 the input or the arguments cannot be used, and nothing was written.
""")
def generate(
    spec: Spec = None,
    config: ConfigFile = None,
    overlay: Overlays = None,
    include_hidden: Hidden = False,
    lock: Lock = None,
    allow_ref: AllowRef = None,
    allow_remote: AllowRemote = False,
    package: Annotated[
        str | None,
        typer.Option(
            "--package",
            metavar="NAME",
            help="Import name of the package; may be dotted.",
            show_default="as the config says",
            rich_help_panel=INPUT,
        ),
    ] = None,
    strict: Annotated[
        bool,
        typer.Option("--strict", help="Write nothing if anything is worth a warning."),
    ] = False,
    out: Annotated[
        Path,
        typer.Option(
            "--out",
            metavar="DIR",
            help="Folder for the package, its pyproject.toml, README.md and manifest.",
            rich_help_panel=OUTPUT,
        ),
    ] = Path("generated"),
    check: Annotated[
        bool,
        typer.Option(
            "--check",
            help="Write nothing; show what would change.",
            rich_help_panel=OUTPUT,
        ),
    ] = False,
    overwrite_edits: Annotated[
        bool,
        typer.Option(
            "--overwrite-edits",
            help="Overwrite generated files although they were edited by hand.",
            rich_help_panel=OUTPUT,
        ),
    ] = False,
    keep_edits: Annotated[
        bool,
        typer.Option(
            "--keep-edits",
            help="Merge edits by hand in generated files with their new text; needs git.",
            rich_help_panel=OUTPUT,
        ),
    ] = False,
    dump_model: Annotated[
        Path | None,
        typer.Option(
            "--dump-model",
            metavar="FILE",
            help="Also write the intermediate model as JSON.",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    as_json: Annotated[
        bool,
        typer.Option("--json", help="Print the report as JSON.", rich_help_panel=OUTPUT),
    ] = False,
    no_cache: Annotated[
        bool,
        typer.Option("--no-cache", help="Format every file anew."),
    ] = False,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs",
            metavar="N",
            min=1,
            help="Processes for formatting.",
            show_default="one per processor",
        ),
    ] = None,
) -> None:
    """Generate a client from a document."""
    from .actions.defaults import inputs, overlay_files
    from .actions.generate import Generation
    from .actions.generate import generate as run
    from .actions.names import lock_file
    from .actions.session import Session

    def action(session: Session) -> int:
        from ..pipeline import Options

        document, rules = inputs(spec, config)
        generation = Generation(
            out=out,
            check=check,
            dump_model=dump_model,
            strict=strict,
            overwrite_edits=overwrite_edits,
            keep_edits=keep_edits,
            use_cache=not no_cache,
            jobs=jobs,
            lock=lock_file(lock, spec, config),
        )
        options = Options(
            document,
            rules,
            package,
            include_hidden,
            overlay_files(overlay),
            allow_refs=tuple(allow_ref or ()),
            allow_remote=allow_remote,
        )
        return run(session, options, generation)

    raise typer.Exit(Session(as_json=as_json).run(action))


@app.command(epilog="""
**Examples**

- `sdkwright inspect --resource ai.assistants` shows one resource and what is below it.

- `sdkwright inspect --filter assistants` shows the methods that have to do with assistants.

- `sdkwright inspect --explain ai.assistants.list` says where a method's name and pages come from.

- `sdkwright inspect --json` is a list with verb, path, method, path_arguments, returns and more.
""")
def inspect(
    spec: Spec = None,
    config: ConfigFile = None,
    overlay: Overlays = None,
    include_hidden: Hidden = False,
    lock: Lock = None,
    allow_ref: AllowRef = None,
    allow_remote: AllowRemote = False,
    resource: Annotated[
        str | None,
        typer.Option(
            "--resource",
            metavar="PATH",
            help="Only the methods of this resource and of those below it.",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    text: Annotated[
        str | None,
        typer.Option(
            "--filter",
            metavar="TEXT",
            help="Only methods with this text in their name, operation or result.",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    explain: Annotated[
        str | None,
        typer.Option(
            "--explain",
            metavar="METHOD",
            help="One method, with the reasons for what it is.",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    as_json: Annotated[
        bool,
        typer.Option("--json", help="Print a list of objects.", rich_help_panel=OUTPUT),
    ] = False,
) -> None:
    """Show the SDK that would be made."""
    from .actions.defaults import inputs, overlay_files
    from .actions.inspect import inspect as run
    from .actions.names import lock_file, read_lock
    from .actions.session import Session

    def action(session: Session) -> int:
        from ..pipeline import Options

        document, rules = inputs(spec, config)
        names = read_lock(lock_file(lock, spec, config))
        options = Options(
            document,
            rules,
            None,
            include_hidden,
            overlay_files(overlay),
            names,
            allow_refs=tuple(allow_ref or ()),
            allow_remote=allow_remote,
        )
        return run(session, options, resource=resource, text=text, explain=explain)

    raise typer.Exit(Session(as_json=as_json).run(action))


app.command(epilog=guide.INIT_EPILOG)(guide.init)


@app.command(epilog="""
**Examples**

- `sdkwright explain ref-missing` says what the code in a message's brackets means.

- `sdkwright explain` lists all codes.
""")
def explain(
    code: Annotated[
        str | None, typer.Argument(metavar="CODE", help="The code.", show_default=False)
    ] = None,
) -> None:
    """Explain a diagnostic code."""
    from .actions.explain import explain as run
    from .actions.session import Session

    raise typer.Exit(Session(as_json=False).run(lambda session: run(session, code)))


app.command(epilog=versions.DIFF_EPILOG)(versions.diff)
app.command(epilog=versions.RELEASE_EPILOG)(versions.release)
app.command(epilog=versions.REGENERATE_EPILOG)(versions.regenerate)
app.command(epilog=versions.VENDOR_EPILOG)(versions.vendor)

app.command(epilog=guide.SKILLS_EPILOG)(guide.skills)
app.command(epilog=guide.SNIPPETS_EPILOG)(guide.snippets)
app.command(epilog=guide.DOCS_EPILOG)(guide.docs)


def main() -> None:
    """Run the command that the arguments name, and end the process."""
    # A model is a great many objects that live to the end: looking at all of them for cycles
    # again and again took a sixth of a run.
    gc.set_threshold(1_000_000, 20, 20)
    # What is frozen is not looked at again while the interpreter ends.
    atexit.register(gc.freeze)
    try:
        app(prog_name="sdkwright")
    except KeyboardInterrupt:
        sys.exit(130)
