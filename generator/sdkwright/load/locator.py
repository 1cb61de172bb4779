"""Lines and columns of JSON pointers, computed when a message needs them."""

from __future__ import annotations

import re
from typing import Any

from ..diagnostics import Diagnostics, Location, excerpt_of
from .parsed import Mark, Marks, ParseError
from .pointer import index_of, split
from .read import parse_marked, parse_named

_PLAIN = re.compile(r"[\w.+-]+")


def parse_located(text: str, name: str, diagnostics: Diagnostics) -> tuple[Any, Locator]:
    """The value of a text, called `name` in messages, and its locator. Raises `InputError`."""
    marks = Marks()
    value = parse_named(text, name, diagnostics, marks)
    return value, Locator(name, text, (value, marks) if marks.entries else None)


class Locator:
    """Finds the positions of values in one file.

    The first call parses the text again, unless its value was parsed together with marks.
    """

    def __init__(self, name: str, text: str, parsed: tuple[Any, Marks] | None = None) -> None:
        self.name = name
        self._text = text
        self._parsed = parsed

    def locate(self, pointer: str) -> Location:
        """The position of a value, or of the innermost value around it that exists."""
        line, column = self._find(pointer)
        return Location(self.name, pointer, line, column, excerpt_of(self._text, line, column))

    def written(self, pointer: str) -> str:
        """The text of a plain scalar."""
        line, column = self._find(pointer)
        lines = self._text.splitlines()
        found = _PLAIN.match(lines[line - 1], column - 1) if line <= len(lines) else None
        return found[0] if found is not None else ""

    def _find(self, pointer: str) -> Mark:
        value, marks = self._marked()
        mark: Mark = (1, 1)
        for token in split(pointer):
            key = index_of(token) if type(value) is list else token
            found = marks.find(value, key) if key is not None else None
            if found is None:
                break
            mark = found
            value = value[key]
        return mark

    def _marked(self) -> tuple[Any, Marks]:
        if self._parsed is None:
            try:
                self._parsed = parse_marked(self._text)
            except ParseError:
                self._parsed = (None, Marks())
        return self._parsed
