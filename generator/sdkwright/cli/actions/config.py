"""`sdkwright config`: what may stand in sdk.yaml."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

app = typer.Typer(
    name="config",
    help="What may stand in `sdk.yaml`.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of `sdk.yaml`, by which editors complete and check it."""
    from ...config import Config

    schema = Config.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_without_titles(schema)}


def schema_text() -> str:
    """The same as text."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def _without_titles(value: Any) -> Any:
    """Without the titles that only say a key once more."""
    if isinstance(value, dict):
        return {
            key: _without_titles(entry)
            for key, entry in value.items()
            if not (key == "title" and isinstance(entry, str))
        }
    return [_without_titles(entry) for entry in value] if isinstance(value, list) else value


@app.command(epilog="""
**Examples**

- `sdkwright config schema --out sdk.schema.json` writes the schema to a file.

- `# yaml-language-server: $schema=sdk.schema.json` as the first line of `sdk.yaml` makes editors
  complete its keys and mark what is wrong.
""")
def schema(
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="FILE", help="Where to write it.", show_default="standard output"
        ),
    ] = None,
) -> None:
    """Print the JSON Schema of `sdk.yaml`."""
    text = schema_text()
    if out is None:
        typer.echo(text, nl=False)
        return
    try:
        out.write_text(text, "utf-8")
    except OSError as error:
        typer.echo(f"`{out}` cannot be written: {error.strerror}.", err=True)
        raise typer.Exit(2) from None
