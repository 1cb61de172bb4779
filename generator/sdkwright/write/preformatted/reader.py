"""Splits a text into statements, and marks those that black would not change."""

from __future__ import annotations

import re

from .layout import is_closed, is_element, is_indivisible, is_statement
from .statement import STEP, Statement

_QUOTES = '"""'
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_COMPOUND = frozenset(
    ["async", "for", "while", "with", "match", "try:", "else:", "elif", "finally:"]
)
_ENDING = re.compile(r'(?:.*[^\\])?"""')
_LITERAL = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'')


class UnknownStatementError(Exception):
    """The end of a statement is not known."""


class Reader:
    """Reads the lines of a text in one pass."""

    def __init__(self, lines: list[str], width: int) -> None:
        self._lines = lines
        self._width = width
        self._at = 0

    def statements(self) -> list[Statement]:
        """All statements. Raises `UnknownStatementError`."""
        found: list[Statement] = []
        blank_lines = 0
        while self._at < len(self._lines):
            if self._lines[self._at]:
                statement = self._statement(found[-1] if found else None)
                statement.blank_lines = blank_lines
                found.append(statement)
                blank_lines = 0
            else:
                blank_lines += 1
                self._at += 1
        if blank_lines:
            raise UnknownStatementError
        return found

    def _statement(self, previous: Statement | None) -> Statement:
        start = self._at
        line = self._lines[start]
        code = line.lstrip(" ")
        indent = len(line) - len(code)
        parts: list[Statement] = []
        if code.startswith(_QUOTES):
            kind = "docstring" if _opens(indent, previous) else "string"
            formatted = self._string(line, indent, kind)
        else:
            kind = _kind(code)
            if len(line) <= self._width and is_statement(code):
                formatted = True
                self._at += 1
            else:
                formatted = code[-1] in _CLOSING and self._bracket(line, indent, kind, parts)
            if not formatted:
                if kind == "decorator":
                    raise UnknownStatementError
                parts.clear()
                self._at = self._end(start)
        return Statement(start, self._at, indent, kind, formatted, parts=parts)

    def _bracket(self, line: str, indent: int, kind: str, parts: list[Statement]) -> bool:
        """Read brackets with one element per line, each with a comma."""
        closing = " " * indent + _CLOSING[line[-1]]
        inner = " " * (indent + STEP)
        elements = 0
        self._at += 1
        while self._at < len(self._lines):
            element = self._lines[self._at]
            if element.startswith(closing):
                self._at += 1
                if len(element) > self._width or len(line) > self._width:
                    return False
                head, tail = line[indent:], element[indent:]
                return is_closed(head, tail, elements, inner=kind == "element")
            if not element.startswith(inner):
                return False
            if not self._element(element, indent + STEP, kind, parts):
                return False
            elements += 1
        return False

    def _element(self, line: str, indent: int, kind: str, parts: list[Statement]) -> bool:
        code = line[indent:]
        if code[-1] in _CLOSING:
            return self._bracket(line, indent, "element", parts)
        if code[-1] != ",":
            return False
        if (len(line) <= self._width and is_element(code[:-1])) or is_indivisible(code[:-1]):
            self._at += 1
            return True
        if kind != "def" or code[0] == " " or self._end(self._at) != self._at + 1:
            return False
        parts.append(Statement(self._at, self._at + 1, indent, "parameter", False))
        self._at += 1
        return True

    def _string(self, line: str, indent: int, kind: str) -> bool:
        """Read a triple-quoted string that is a statement."""
        text = line[indent + len(_QUOTES) :]
        start = self._at
        fits = len(line) <= self._width and line.isascii()
        if _QUOTES in text:
            if text.index(_QUOTES) != len(text) - len(_QUOTES):
                raise UnknownStatementError
            self._at = start + 1
            return fits and _is_plain(text[: -len(_QUOTES)])
        end = start + 1
        while end < len(self._lines) and _QUOTES not in self._lines[end]:
            end += 1
        if end == len(self._lines) or not _ENDING.fullmatch(self._lines[end]):
            raise UnknownStatementError
        self._at = end + 1
        if not _is_plain(text) or self._lines[end] != " " * indent + _QUOTES:
            return False
        if end == start + 1:  # black moves the quotes to the text, though not in every string
            return kind == "string"
        return _is_aligned(self._lines[start + 1 : end], indent)

    def _end(self, start: int) -> int:
        """The index of the line after a statement or a parameter of any form."""
        depth = 0
        for at in range(start, len(self._lines)):
            line = _LITERAL.sub("", self._lines[at])
            if any(mark in line for mark in "\"'#\\;"):
                raise UnknownStatementError
            depth += sum(map(line.count, "([{")) - sum(map(line.count, ")]}"))
            if depth <= 0:
                return at + 1
        raise UnknownStatementError


def _opens(indent: int, previous: Statement | None) -> bool:
    """Whether a statement is the first one of a module, a class or a function."""
    if previous is None:
        return True
    return previous.kind in ("class", "def") and indent > previous.indent


def _is_plain(text: str) -> bool:
    """Whether black would not change the first line of a string."""
    return (
        bool(text) and text == text.strip() and '"' not in text[0] + text[-1] and "\\" not in text
    )


def _is_aligned(lines: list[str], indent: int) -> bool:
    """Whether black would not change the other lines of a string."""
    aligned = False
    for line in lines:
        if line:
            spaces = len(line) - len(line.lstrip(" "))
            if spaces < indent or "\\" in line:
                return False
            aligned = aligned or spaces == indent
    return aligned and lines[-1] != ""


def _kind(code: str) -> str:
    if code[0] == "@":
        return "decorator"
    word = code.split(" ", 1)[0]
    if word in ("class", "def", "if"):
        return word
    if code.startswith("async def "):
        return "def"
    if word in ("from", "import"):
        return "import"
    if word in _COMPOUND:
        raise UnknownStatementError
    return "simple"
