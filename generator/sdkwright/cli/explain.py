"""`sdkwright explain`: what a diagnostic code means."""

from __future__ import annotations

import difflib
from typing import Annotated

import typer

from ..diagnostics import fail
from .command import command
from .session import DONE, Session


def mount(app: typer.Typer) -> None:
    """Add the command to an app."""
    command(app, epilog=_EPILOG)(explain)


_EPILOG = """
**Examples**

- `sdkwright explain ref-missing` explains the code that a message has in brackets.

- `sdkwright explain` lists all codes.
"""


def explain(
    session: Session,
    *,
    code: Annotated[
        str | None,
        typer.Argument(metavar="CODE", help="A diagnostic code.", show_default=False),
    ] = None,
) -> int:
    """Explain a diagnostic code."""
    from ..diagnostics.catalogue import CATALOGUE

    if code is None:
        if session.as_json:
            session.print_json([_value(name) for name in CATALOGUE])
            return DONE
        group = ""
        for entry in CATALOGUE.values():
            if entry.group != group:
                group = entry.group
                session.out.print(f"[bold]{group}[/bold]", highlight=False)
            session.out.print(f"  {entry.code:<28}{entry.meaning}", highlight=False, soft_wrap=True)
        return DONE
    name = code.strip("[]")
    found = CATALOGUE.get(name)
    if found is None:
        near = difflib.get_close_matches(name, CATALOGUE, n=3)
        fail(
            "code-unknown",
            f"There is no diagnostic `{name}`.",
            None,
            (
                f"Did you mean {' or '.join(near)}?"
                if near
                else "`sdkwright explain` lists all codes."
            ),
        )
    if session.as_json:
        session.print_json(_value(name))
        return DONE
    session.out.print(f"[bold]{found.code}[/bold]  ({found.group})", highlight=False)
    session.out.print(
        f"{found.meaning}\nWhat to do: {found.remedy}", highlight=False, soft_wrap=True
    )
    return DONE


def _value(name: str) -> dict[str, str]:
    from ..diagnostics.catalogue import CATALOGUE

    entry = CATALOGUE[name]
    return {
        "code": str(entry.code),
        "group": entry.group,
        "meaning": entry.meaning,
        "remedy": entry.remedy,
    }
