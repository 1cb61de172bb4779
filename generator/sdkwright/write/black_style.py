"""Formats Python text with black, in one style for all generated packages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .preformatted import PartialFormatter

LINE_LENGTH = 100
TARGET = "py310"
"""The oldest Python version that generated packages support."""

_PLACE = re.compile(r"(\d+):(\d+):?\s*(.*)")
"""The location in an error message of black."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """The reason why black cannot parse a text, and the line."""

    reason: str
    line: int | None


def format_texts(texts: Sequence[bytes]) -> list[bytes | Refusal]:
    """Format each text; a `Refusal` stands for one that is not Python."""
    return [_formatted(text.decode()) for text in texts]


def _formatted(text: str) -> bytes | Refusal:
    try:
        formatted = _PARTIAL.format(text)
    except _RefusedError:
        formatted = None  # the line of the error is only known for the whole text
    try:
        return (_by_black(text) if formatted is None else formatted).encode()
    except _RefusedError as error:
        return error.refusal


class _RefusedError(Exception):
    """Black cannot parse a text."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.reason)
        self.refusal = refusal


def _by_black(text: str) -> str:
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    mode = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion[TARGET.upper()]})
    try:
        return black.format_str(text, mode=mode)
    except InvalidInput as error:
        raise _RefusedError(_refusal(str(error))) from error
    except RecursionError as error:
        raise _RefusedError(Refusal("nested too deeply", None)) from error


_PARTIAL = PartialFormatter(LINE_LENGTH, _by_black)


def _refusal(message: str) -> Refusal:
    """The line and its number in `Cannot parse ...: 12:4: LINE`."""
    found = _PLACE.search(message)
    if found is None:
        return Refusal(message.splitlines()[0], None)
    return Refusal(f"syntax error at `{found[3].strip()}`", int(found[1]))
