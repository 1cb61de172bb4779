"""Parameters in paths, headers and cookies: arrays and objects in the style of the document."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, cast
from urllib.parse import quote

from .operation import Style
from .scalars import UnsendableError, checked_text, is_mapping, is_sequence, plain, text_of

__all__ = [
    "content_text",
    "cookie_pairs",
    "encoded",
    "header_argument",
    "header_problem",
    "parts_of",
    "path_text",
]

_CONTENT = ("json", "text", "urlencoded")
_COOKIE_NAME = "!#$%&'()*+/:<>?@[]^`{|}"
"""Printable characters that can be part of a cookie's name without ending it."""


def encoded(value: object) -> str:
    """A single value, percent-encoded. Raises `UnsendableError` for an array or an object."""
    return quote(_single(value), safe="")


def _single(value: object) -> str:
    if type(value) is not str and is_sequence(value):
        raise UnsendableError("must be a single value here, not an array.")
    return text_of(value)


def parts_of(value: object, text: Callable[[object], str], explode: bool) -> list[str] | None:
    """The entries of an array, or the keys and values of an object; None for a single value.

    Null entries are left out, as RFC 6570 says.
    """
    if value.__class__ is str:
        return None
    if is_mapping(value):
        entries = cast("dict[str, object]", plain(value)).items()
        pairs = [(text(key), text(inner)) for key, inner in entries if inner is not None]
        return (
            ["=".join(pair) for pair in pairs] if explode else [p for pair in pairs for p in pair]
        )
    if is_sequence(value):
        return [text(entry) for entry in plain(value) if entry is not None]
    return None


def path_text(value: object, style: str, wire: str) -> str:
    """The text that an argument has in a path; `wire` is the name for the style `matrix`."""
    if style in _CONTENT:
        return quote(content_text(value, style), safe="")
    kind, explode = style.rstrip("*"), style.endswith("*")
    parts = parts_of(value, encoded, explode)
    if parts == []:
        return ""
    if kind == "label":
        return "." + (encoded(value) if parts is None else ("." if explode else ",").join(parts))
    if kind == "matrix":
        if parts is not None and explode:
            named = parts if is_mapping(value) else [f"{wire}={part}" for part in parts]
        else:
            named = [f"{wire}={encoded(value) if parts is None else ','.join(parts)}"]
        return "".join(f";{part.removesuffix('=')}" for part in named)
    return encoded(value) if parts is None else ",".join(parts)


def content_text(value: object, style: str, *, ascii_only: bool = False) -> str:
    """The text of an argument that is sent as a media type: JSON, a form, or text as it is."""
    if style == "json":
        text = json.dumps(plain(value), ensure_ascii=ascii_only, separators=(",", ":"))
        return checked_text(text)
    if style == "urlencoded" and is_mapping(value):
        from .query import assemble, pairs_of

        form = cast("dict[str, object]", plain(value))
        pairs = [pairs_of(name, inner, None, "repeat") for name, inner in form.items()]
        return assemble(pair for some in pairs for pair in some)
    return _single(value)


def header_argument(value: object, style: Style | None = None) -> str:
    """The text of an argument that is sent as a header, which is not percent-encoded."""
    if style in _CONTENT:
        text = content_text(value, style, ascii_only=True)
    else:
        parts = parts_of(value, _single, style == "simple*")
        text = _single(value) if parts is None else ",".join(parts)
    text = text.strip()
    problem = header_problem(text)
    if problem:
        raise UnsendableError(f"is sent as a header and {problem}.", kind=ValueError)
    return text


def header_problem(value: str) -> str | None:
    """Why a text is not a valid value of a header, or None."""
    if not value.isascii():
        return "contains characters other than ASCII, which a header cannot have"
    if not value.replace("\t", " ").isprintable():
        return "contains a line end or another control character"
    return None


def cookie_pairs(name: str, value: object, style: Style | None) -> list[tuple[str, str]]:
    """The cookies of an argument: of an array or object, one for each entry unless it is joined.

    Values are percent-encoded, except for text whose media type is the caller's own.
    """
    name = quote(name, safe=_COOKIE_NAME)
    if style == "text":
        text = header_argument(value, style)
        if ";" in text:
            raise UnsendableError(
                "is sent as a cookie and contains a semicolon, which would start another cookie.",
                kind=ValueError,
            )
        return [(name, text)]
    if style in ("json", "urlencoded"):
        return [(name, quote(content_text(value, style), safe=""))]
    parts = parts_of(value, encoded, style is None)
    if parts is None:
        return [(name, encoded(value))]
    if style is not None:
        return [(name, ",".join(parts))] if parts else []
    if is_mapping(value):
        return [cast(Any, tuple(part.split("=", 1))) for part in parts]
    return [(name, part) for part in parts]
