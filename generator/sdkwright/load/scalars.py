"""Resolves plain YAML scalars with the core schema of YAML 1.2, limited to JSON values."""

from __future__ import annotations

import math
import re
from typing import Final

Scalar = str | int | float | bool | None

_CONSTANTS: Final[dict[str, bool | None]] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_NUMBER_STARTS = frozenset("-+.0123456789")
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_MAXIMUM_DIGITS = 4000
_JSON_KEYS: Final = {None: "null", True: "true", False: "false"}


class NotFiniteError(ValueError):
    """A number that JSON does not support."""


def resolve_plain(text: str) -> Scalar:
    """The value of a scalar without quotes. Raises `NotFiniteError`."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in _NUMBER_STARTS or len(text) > _MAXIMUM_DIGITS:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _OCTAL.fullmatch(text) or _HEXADECIMAL.fullmatch(text):
        return int(text, 0)
    if _FLOAT.fullmatch(text):
        number = float(text)
        if math.isinf(number):
            raise NotFiniteError(text)
        return number
    if _NOT_FINITE.fullmatch(text):
        raise NotFiniteError(text)
    return text


def key_text(text: str) -> str:
    """A plain key as a JSON string; numbers and dates as they are written."""
    return _JSON_KEYS[_CONSTANTS[text]] if text in _CONSTANTS else text


def has_leading_zero(text: str) -> bool:
    """Whether an integer has leading zeros, which its value loses."""
    digits = text.lstrip("+-")
    return len(digits) > 1 and digits[0] == "0" and digits.isdigit()
