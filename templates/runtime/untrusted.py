"""Handles content of servers: deeply nested JSON, and text for error messages."""

from __future__ import annotations

import json
from typing import Any

from .typeguards import is_array, is_object

__all__ = ["MAX_DEPTH", "described", "parse_json", "printable"]

MAX_DEPTH = 200
_TOO_DEEP = f"The JSON is nested more than {MAX_DEPTH} levels deep."


def parse_json(content: bytes | str) -> Any:
    """Parse JSON. Raises `ValueError` if it is invalid or nested too deeply for Python's stack."""
    from pydantic_core import from_json

    try:
        return from_json(content)
    except ValueError as error:
        if "recursion limit" in str(error):
            raise ValueError(_TOO_DEEP) from None
    # The standard library also accepts other encodings than UTF-8, and lone surrogates.
    try:
        value = json.loads(content)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    if _is_too_deep(value):
        raise ValueError(_TOO_DEEP)
    return value


def _is_too_deep(value: object) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [inner for outer in level for inner in _inner(outer)]
        if not level:
            return False
    return True


def _inner(value: object) -> list[Any]:
    if is_object(value):
        return list(value.values())
    return value if is_array(value) else []


def printable(text: str, max_length: int = 500) -> str:
    """Text for a message: one line of limited length, whose control characters are escaped."""
    beginning = text[: 2 * max_length]
    line = " ".join(beginning.split())
    is_cut = len(beginning) < len(text) or len(line) > max_length
    shown = "".join(letter if letter.isprintable() else _escaped(letter) for letter in line)
    return f"{shown[:max_length]}..." if is_cut else shown


def described(request: Any) -> str:
    """The method and the path of a request; a redirect or a link can have chosen the path."""
    return f"{request.method} {printable(request.url.path, 200)}"


def _escaped(letter: str) -> str:
    return letter.encode("unicode_escape").decode("ascii")
