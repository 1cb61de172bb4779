"""Checks the blank lines between statements."""

from __future__ import annotations

from collections.abc import Sequence

from .statement import STEP, Statement

_BLOCKS = ("class", "def", "if")


def is_spaced(statements: Sequence[Statement]) -> bool:
    """Whether black would change neither blank lines nor indentation."""
    blocks: list[Statement] = []
    previous: Statement | None = None
    for statement in statements:
        closed = False
        while blocks and blocks[-1].indent >= statement.indent:
            closed = blocks.pop().kind != "if" or closed
        if statement.indent != len(blocks) * STEP:
            return False
        if previous is None:
            allowed: tuple[int, ...] = (0,)
        else:
            allowed = _allowed(previous, statement, closed, blocks[-1].kind if blocks else "")
        if statement.blank_lines not in allowed:
            return False
        if statement.kind in _BLOCKS:
            blocks.append(statement)
        previous = statement
    return True


def _allowed(
    previous: Statement, statement: Statement, closed: bool, block: str
) -> tuple[int, ...]:
    """The numbers of blank lines that black accepts before a statement in a block.

    `closed` says whether a class or a function ends above the statement.
    """
    defines = statement.kind in ("class", "def", "decorator")
    if previous.kind == "decorator":
        return (0,)
    if statement.indent > previous.indent:
        return (1,) if defines and previous.kind == "if" else (0,)
    if closed or defines:
        return (1,) if statement.indent else (2,)
    if previous.kind == "docstring" and block != "def":
        return (1,)
    if previous.kind == "import" and statement.kind != "import":
        return (1,)
    return (0, 1)
