"""Lines and columns of a text, found when a message needs them."""

from __future__ import annotations

from typing import Any

from ..diagnostics import Location, excerpt_of
from .parsed import Mark, Marks, ParseFailure
from .pointer import index_of, split
from .read import parse_marked


class Locator:
    """Finds where the values of one file stand; the text is parsed again for the first one."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._text = text
        self._parsed: tuple[Any, Marks] | None = None

    def locate(self, pointer: str) -> Location:
        """Where a value stands, or else the nearest one around it that is in the text."""
        line, column = self._find(pointer)
        return Location(self.name, pointer, line, column, excerpt_of(self._text, line, column))

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
            except ParseFailure:
                self._parsed = (None, Marks())
        return self._parsed
