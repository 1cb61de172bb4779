"""`sdkwright explain`: what a diagnostic code means."""

from __future__ import annotations

import difflib
from typing import Annotated

import typer

from ..diagnostics import Code, codes, fail
from ..diagnostics.page import diagnostics_page
from .command import command
from .session import DONE, Session


def mount(app: typer.Typer) -> None:
    """Add the command to an app."""
    command(app, epilog=_EPILOG)(explain)


_EPILOG = """
**Examples**

- `sdkwright explain ref-missing` explains the code that a message has in brackets.

- `sdkwright explain` lists all codes.

- `sdkwright explain --markdown > docs/diagnostics.md`
"""


def explain(
    session: Session,
    *,
    code: Annotated[
        str | None,
        typer.Argument(metavar="CODE", help="A diagnostic code.", show_default=False),
    ] = None,
    markdown: Annotated[
        bool, typer.Option("--markdown", help="Print the page with all codes as Markdown.")
    ] = False,
) -> int:
    """Explain a diagnostic code."""
    if markdown:
        session.write(diagnostics_page())
        return DONE
    if code is None:
        return _list(session)
    name = code.strip("[]")
    found = codes.CATALOGUE.get(name)
    if found is None:
        near = difflib.get_close_matches(name, codes.CATALOGUE, n=3)
        fail(
            codes.CODE_UNKNOWN,
            f"There is no diagnostic `{name}`.",
            None,
            (
                f"Did you mean {' or '.join(near)}?"
                if near
                else "`sdkwright explain` lists all codes."
            ),
        )
    if session.as_json:
        session.print_json(_value(found))
    else:
        session.out.print(f"[bold]{found}[/bold]", highlight=False)
        text = f"{found.meaning}\nWhat to do: {found.remedy}"
        session.out.print(text, highlight=False, markup=False, soft_wrap=True)
    return DONE


def _list(session: Session) -> int:
    if session.as_json:
        session.print_json([_value(code) for code in codes.CATALOGUE.values()])
        return DONE
    for title, group in codes.GROUPS.items():
        session.out.print(f"[bold]{title}[/bold]", highlight=False)
        for code in group:
            line = f"  {code:<28}{code.meaning}"
            session.out.print(line, highlight=False, markup=False, soft_wrap=True)
    return DONE


def _value(code: Code) -> dict[str, str]:
    return {"code": code, "meaning": code.meaning, "remedy": code.remedy}
