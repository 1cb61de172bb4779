"""The command line. Each command is a module that mounts itself."""

from __future__ import annotations

import atexit
import gc
import sys
from typing import Annotated

import typer

from .. import __version__
from . import (
    config,
    diff,
    docs,
    explain,
    generate,
    init,
    inspect,
    release,
    skills,
    snippets,
    spec,
    sync,
    vendor,
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

for module in (
    *(generate, inspect, init, diff, release, sync, vendor),
    *(skills, snippets, docs, explain, config, spec),
):
    module.mount(app)


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
        typer.Option("--quiet", "-q", help="Print problems and results only."),
    ] = False,
) -> None:
    """Options of every command; `command.py` reads `--quiet`."""


def main() -> None:
    """Run the command that the arguments name, and end the process."""
    # The model consists of many objects that live until the end of the run. With the default
    # thresholds the garbage collector took a sixth of the time to look through them.
    gc.set_threshold(1_000_000, 20, 20)
    # Frozen objects are not collected at exit.
    atexit.register(gc.freeze)
    try:
        app(prog_name="sdkwright")
    except KeyboardInterrupt:
        sys.exit(130)
