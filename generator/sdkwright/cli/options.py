"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

INPUT = "Input"
OUTPUT = "Output"

Spec = Annotated[
    str | None,
    typer.Option(
        "--spec",
        metavar="PATH|URL",
        help="The OpenAPI document, YAML or JSON.",
        show_default="spec/telnyx.yaml",
        rich_help_panel=INPUT,
    ),
]
ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="PATH",
        help="How the API becomes an SDK; inferred from the document where it says nothing.",
        show_default="spec/sdk.yaml, if there is one",
        rich_help_panel=INPUT,
    ),
]
Overlays = Annotated[
    list[Path] | None,
    typer.Option(
        "--overlay",
        metavar="PATH",
        help="OpenAPI Overlay to correct the document with, or a folder of them. Repeatable.",
        show_default="those that the config lists",
        rich_help_panel=INPUT,
    ),
]
Hidden = Annotated[
    bool,
    typer.Option(
        "--include-hidden",
        help="Also take the operations that the document marks as hidden.",
        rich_help_panel=INPUT,
    ),
]
Lock = Annotated[
    Path | None,
    typer.Option(
        "--lock",
        metavar="PATH",
        help="The names lock: names in it are kept, and new ones are added.",
        show_default="spec/names.lock, for the document in spec/",
        rich_help_panel=INPUT,
    ),
]
AllowRef = Annotated[
    list[Path] | None,
    typer.Option(
        "--allow-ref",
        metavar="DIR",
        help="Folder beside the document's own that references may lead into. Repeatable.",
        rich_help_panel=INPUT,
    ),
]
AllowRemote = Annotated[
    bool,
    typer.Option(
        "--allow-remote",
        help="Fetch what references name on other, public hosts.",
        rich_help_panel=INPUT,
    ),
]
Json = Annotated[
    bool, typer.Option("--json", help="Print the report as JSON.", rich_help_panel=OUTPUT)
]
