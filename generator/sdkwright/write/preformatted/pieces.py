"""A text as black leaves it, of which black has seen only pieces."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Callable, Iterable

from .blanks import is_spaced
from .reader import Reader, UnknownStatementError
from .statement import STEP, Statement

_Piece = tuple[str, int, str]
"""The kind, the indent and the text of what is not settled."""
_HEADER = re.compile(r"(?:# [^\n]*\n\n?)+")
"""Comments above everything else, which black leaves."""


class Settler:
    """Settles texts, and remembers what black made of their pieces."""

    def __init__(self, width: int, format_by_black: Callable[[str], str]) -> None:
        self._width = width
        self._format = format_by_black
        self._known: dict[_Piece, list[str]] = {}

    def settle(self, text: str) -> str | None:
        """The text as black leaves it; None if black has to see all of it.

        Raises what black raises.
        """
        if not _has_plain_lines(text):
            return None
        header = _HEADER.match(text)
        if header is not None:
            settled = self.settle(text[header.end() :])
            return None if settled is None else header[0] + settled
        lines = text.split("\n")
        lines.pop()
        unsettled = self._unsettled(lines) if _is_python(text) else None
        if unsettled is None:
            return None
        if not unsettled:
            return text
        pieces = [_piece(lines, statement) for statement in unsettled]
        self._learn(dict.fromkeys(piece for piece in pieces if piece not in self._known))
        for statement, piece in zip(reversed(unsettled), reversed(pieces), strict=True):
            lines[statement.start : statement.end] = self._known[piece]
        return "\n".join([*lines, ""])

    def _unsettled(self, lines: list[str]) -> list[Statement] | None:
        try:
            statements = Reader(lines, self._width).statements()
        except UnknownStatementError:
            return None
        if not is_spaced(statements):
            return None
        if statements and not statements[0].settled:
            return None  # as a piece it would not be the first statement of a module any more
        return [
            entry
            for statement in statements
            for entry in (statement.parts if statement.settled else [statement])
        ]

    def _learn(self, pieces: Iterable[_Piece]) -> None:
        pieces = list(pieces)
        if pieces:
            mark = _unused_name(text for _, _, text in pieces)
            formatted = self._format("".join(_enclosed(piece, mark) for piece in pieces))
            self._known.update(zip(pieces, _disclosed(formatted, mark), strict=True))


def _has_plain_lines(text: str) -> bool:
    """Whether lines end where Python, black and this package all see their end."""
    if not text.endswith("\n") or len(text.splitlines()) != text.count("\n"):
        return False
    return "\t" not in text and " \n" not in text


def _is_python(text: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        try:
            compile(text, "<generated>", "exec", ast.PyCF_ONLY_AST)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return False
    return True


def _piece(lines: list[str], statement: Statement) -> _Piece:
    text = "\n".join([*lines[statement.start : statement.end], ""])
    return statement.kind, statement.indent, text


def _unused_name(texts: Iterable[str]) -> str:
    name = "_mark"
    for text in texts:
        while name in text:
            name += "_"
    return name


def _enclosed(piece: _Piece, mark: str) -> str:
    """A piece in blocks like its own, with a mark behind it."""
    kind, indent, text = piece
    outer = indent - STEP if kind == "parameter" else indent
    before = [f"{' ' * depth}class {mark}:" for depth in range(0, outer, STEP)]
    after = [mark]
    if kind == "string":  # one that is not the first in its block
        before.append(f"{' ' * indent}{mark}: {mark}")
    elif kind == "parameter":
        before.append(f"{' ' * outer}def {mark}(")
        after.insert(0, f"{' ' * outer}) -> {mark}:\n{' ' * indent}{mark}")
    elif text.endswith(":\n"):
        after.insert(0, f"{' ' * (indent + STEP)}{mark}")
    return "\n".join([*before, text + after[0], *after[1:], ""])


def _disclosed(text: str, mark: str) -> list[list[str]]:
    """The lines of each enclosed piece, without what was put around it."""
    around = (mark, f"class {mark}:", f"{mark}: {mark}", f"def {mark}(", f") -> {mark}:")
    pieces: list[list[str]] = [[]]
    for line in text.split("\n"):
        code = line.strip()
        if line == mark:
            while pieces[-1] and not pieces[-1][-1]:
                pieces[-1].pop()
            pieces.append([])
        elif code not in around and (code or pieces[-1]):
            pieces[-1].append(line)
    pieces.pop()
    return pieces
