"""Formats the fragments of a text that black would change."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Callable, Iterable

from .blank_lines import is_spaced
from .reader import Reader, UnknownStatementError
from .statement import STEP, Statement

_Fragment = tuple[str, int, str]
"""The kind, the indentation and the text of a statement or a parameter."""
_HEADER = re.compile(r"(?:# [^\n]*\n\n?)+")
"""Comments above everything else, which black leaves."""


class PartialFormatter:
    """Formats texts, and remembers the result of each fragment."""

    def __init__(self, width: int, format_by_black: Callable[[str], str]) -> None:
        self._width = width
        self._by_black = format_by_black
        self._known: dict[_Fragment, list[str]] = {}

    def format(self, text: str) -> str | None:
        """The text as black would format it; None if it has to be passed to black as a whole.

        Raises what black raises.
        """
        if not _has_plain_lines(text):
            return None
        header = _HEADER.match(text)
        if header is not None:
            rest = self.format(text[header.end() :])
            return None if rest is None else header[0] + rest
        lines = text.split("\n")
        lines.pop()
        unformatted = self._unformatted(lines) if _is_python(text) else None
        if unformatted is None:
            return None
        if not unformatted:
            return text
        fragments = [_fragment(lines, statement) for statement in unformatted]
        self._format_fragments(
            dict.fromkeys(fragment for fragment in fragments if fragment not in self._known)
        )
        for statement, fragment in zip(reversed(unformatted), reversed(fragments), strict=True):
            lines[statement.start : statement.end] = self._known[fragment]
        return "\n".join([*lines, ""])

    def _unformatted(self, lines: list[str]) -> list[Statement] | None:
        try:
            statements = Reader(lines, self._width).statements()
        except UnknownStatementError:
            return None
        if not is_spaced(statements):
            return None
        if statements and not statements[0].formatted:
            return None  # as a fragment, it would no longer be the first statement of its module
        return [
            entry
            for statement in statements
            for entry in (statement.parts if statement.formatted else [statement])
        ]

    def _format_fragments(self, fragments: Iterable[_Fragment]) -> None:
        fragments = list(fragments)
        if fragments:
            mark = _unused_name(text for _, _, text in fragments)
            formatted = self._by_black("".join(_wrap(fragment, mark) for fragment in fragments))
            self._known.update(zip(fragments, _unwrap(formatted, mark), strict=True))


def _has_plain_lines(text: str) -> bool:
    """Whether Python, black and this package agree on where lines end."""
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


def _fragment(lines: list[str], statement: Statement) -> _Fragment:
    text = "\n".join([*lines[statement.start : statement.end], ""])
    return statement.kind, statement.indent, text


def _unused_name(texts: Iterable[str]) -> str:
    name = "_mark"
    for text in texts:
        while name in text:
            name += "_"
    return name


def _wrap(fragment: _Fragment, mark: str) -> str:
    """A fragment inside blocks like its own, followed by a mark."""
    kind, indent, text = fragment
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


def _unwrap(text: str, mark: str) -> list[list[str]]:
    """The lines of each wrapped fragment, without the wrapping."""
    around = (mark, f"class {mark}:", f"{mark}: {mark}", f"def {mark}(", f") -> {mark}:")
    fragments: list[list[str]] = [[]]
    for line in text.split("\n"):
        code = line.strip()
        if line == mark:
            while fragments[-1] and not fragments[-1][-1]:
                fragments[-1].pop()
            fragments.append([])
        elif code not in around and (code or fragments[-1]):
            fragments[-1].append(line)
    fragments.pop()
    return fragments
