"""Options that several commands have in common."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

INPUT = "Input"
OUTPUT = "Output"

Package = Annotated[
    str | None,
    typer.Option(
        "--package",
        metavar="NAME",
        help="Import name of the package; may be dotted.",
        show_default="`package.name` of the config",
        rich_help_panel=INPUT,
    ),
]
Check = Annotated[
    bool,
    typer.Option(
        "--check",
        help="Write nothing, and show what would change.",
        rich_help_panel=OUTPUT,
    ),
]
Pin = Annotated[
    Path,
    typer.Option("--pin", metavar="FILE", help="The pin file.", rich_help_panel=INPUT),
]
PIN = Path("spec/pin.toml")


@dataclass(frozen=True, slots=True)
class Edits:
    """What happens to generated files that were edited by hand. By default they are refused."""

    overwrite_edits: Annotated[
        bool,
        typer.Option(
            "--overwrite-edits",
            help="Overwrite generated files that were edited by hand.",
            rich_help_panel=OUTPUT,
        ),
    ] = False
    keep_edits: Annotated[
        bool,
        typer.Option(
            "--keep-edits",
            help="Merge manual edits of generated files into their new text; needs git.",
            rich_help_panel=OUTPUT,
        ),
    ] = False


@dataclass(frozen=True, slots=True)
class Formatting:
    """How files are formatted."""

    no_cache: Annotated[
        bool,
        typer.Option("--no-cache", help="Ignore cached runs and formatted files."),
    ] = False
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs",
            metavar="N",
            min=1,
            help="Number of processes for formatting.",
            show_default="one per processor",
        ),
    ] = None
