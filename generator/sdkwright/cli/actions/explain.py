"""`sdkwright explain`: what a diagnostic code means."""

from __future__ import annotations

import difflib

from ...diagnostics import fail
from ...diagnostics.catalogue import CATALOGUE
from .session import DONE, Session


def explain(session: Session, code: str | None) -> int:
    """Print one entry of the catalogue, or the list of all. Gives the exit code."""
    if code is None:
        group = ""
        for entry in CATALOGUE.values():
            if entry.group != group:
                group = entry.group
                session.out.print(f"[bold]{group}[/bold]", highlight=False)
            session.out.print(f"  {entry.code:<28}{entry.meaning}", highlight=False, soft_wrap=True)
        return DONE
    found = CATALOGUE.get(code.strip("[]"))
    if found is None:
        near = difflib.get_close_matches(code, CATALOGUE, n=3)
        fail(
            "code-unknown",
            f"There is no diagnostic `{code}`.",
            None,
            (
                f"Did you mean {' or '.join(near)}?"
                if near
                else "`sdkwright explain` lists all of them."
            ),
        )
    session.out.print(f"[bold]{found.code}[/bold]  ({found.group})", highlight=False)
    session.out.print(
        f"{found.meaning}\nWhat to do: {found.remedy}", highlight=False, soft_wrap=True
    )
    return DONE
