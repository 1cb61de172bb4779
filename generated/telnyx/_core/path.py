"""Paths: arguments cannot change which operation is called."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

from .scalars import text_of

__all__ = ["PathTemplate"]

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class PathTemplate:
    """A path with the names of arguments in braces."""

    __slots__ = ("_literals", "names")

    def __init__(self, path: str) -> None:
        parts = _PLACEHOLDER.split(path)
        self._literals = parts[0::2]
        self.names = parts[1::2]

    def fill(self, arguments: Mapping[str, object]) -> str:
        """The path with the arguments in it. Raises `ValueError` for one that would change it."""
        text = self._literals[0]
        for name, literal in zip(self.names, self._literals[1:], strict=True):
            text += _segment(name, arguments.get(name)) + literal
        return text


def _segment(name: str, value: object) -> str:
    text = value if value.__class__ is str else text_of(value)
    assert isinstance(text, str)
    if not text:
        raise ValueError(f"Argument `{name}` is part of the path and cannot be empty.")
    if text in (".", ".."):
        raise ValueError(f"Argument `{name}` is part of the path and cannot be {text!r}.")
    return quote(text, safe="")
