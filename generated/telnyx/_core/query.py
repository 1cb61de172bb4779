# Generated from the Telnyx API 2.0.0. Do not edit.

"""Query strings: pairs of names and percent-encoded values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import cast
from urllib.parse import quote, unquote

from .config import ArrayFormat
from .operation import Style
from .parameters import content_text, encoded, parts_of
from .scalars import UnsendableError, is_sequence, plain, simplified, text_of

__all__ = ["Pairs", "assemble", "query_value", "pairs_of"]

Pairs = list[tuple[str, str]]
"""Wire names with percent-encoded values."""

_DELIMITERS: Mapping[str, str] = {"comma": ",", "space": "%20", "pipe": "%7C"}


_TRIPLE = re.compile("(%[0-9A-Fa-f]{2})")

Encode = Callable[[object], str]


@lru_cache(maxsize=1024)
def _name(name: str) -> str:
    return quote(name, safe="")


def _reserved(value: object) -> str:
    """A value whose reserved characters stay as they are, and its percent-encoded ones, too.

    Those that would end the value, or that a query cannot have, are encoded nevertheless.
    """
    parts = _TRIPLE.split(text_of(value))
    return "".join(p if i % 2 else quote(p, safe="!$'()*,/:;=?@") for i, p in enumerate(parts))


def pairs_of(name: str, value: object, style: Style | None, arrays: ArrayFormat) -> Pairs:
    """The pairs of one argument; none for null, which a query cannot express.

    Without a style, objects are written in brackets, `filter[a][b]=c`, and arrays in the default
    format of the API. A style that begins with `+` leaves reserved characters as they are.
    """
    if style is None and isinstance(value, str) and value.__class__ is str and value.isascii():
        return [(name, quote(value, safe=""))]
    try:
        if style in ("json", "text", "urlencoded"):
            return [(name, quote(content_text(value, style), safe=""))]
        kept = style is not None and style[0] == "+"
        how = (style or "").removeprefix("+")
        return list(_pairs(name, simplified(value), how, arrays, _reserved if kept else encoded))
    except UnsendableError as error:
        raise error.inside(name) from None


def _pairs(
    name: str, value: object, style: str, arrays: ArrayFormat, encode: Encode
) -> Iterable[tuple[str, str]]:
    if isinstance(value, Mapping):
        entries = cast("dict[str, object]", plain(value))
        if style == "form":
            return [p for key, inner in entries.items() for p in _inner(key, inner, arrays, encode)]
        if style in _DELIMITERS:
            flat = parts_of(entries, encode, explode=False)
            return [(name, _DELIMITERS[style].join(flat))] if flat else []
        return _inner(name, entries, arrays, encode)
    if is_sequence(value):
        is_own = style in _DELIMITERS or style == "brackets"
        how = "repeat" if style == "form" else style if is_own else arrays
        return _array(name, plain(value), how, encode)
    return [] if value is None else [(name, encode(value))]


def _inner(
    name: str, value: object, arrays: ArrayFormat, encode: Encode
) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, inner in cast("Mapping[str, object]", value).items():
            yield from _inner(f"{name}[{key}]", inner, arrays, encode)
    elif isinstance(value, list):
        yield from _array(name, cast("list[object]", value), arrays, encode)
    elif value is not None:
        yield name, encode(value)


def _array(
    name: str, values: Iterable[object], how: str, encode: Encode
) -> Iterator[tuple[str, str]]:
    entries = [entry for entry in values if entry is not None]
    nested = any(isinstance(entry, (Mapping, list)) for entry in entries)
    if how == "indices":
        for index, entry in enumerate(entries):
            yield from _inner(f"{name}[{index}]", entry, "indices", encode)
    elif how in _DELIMITERS and not nested:
        if entries:
            yield name, _DELIMITERS[how].join(map(encode, entries))
    else:
        inner = name if how == "repeat" and not nested else f"{name}[]"
        for entry in entries:
            yield from _inner(inner, entry, "brackets" if nested else "repeat", encode)


def assemble(pairs: Iterable[tuple[str, str]]) -> str:
    """Join pairs to a query string."""
    return "&".join([f"{_name(name)}={value}" for name, value in pairs])


def query_value(pairs: Iterable[tuple[str, str]], name: str) -> str | None:
    """The value of a parameter, if the query has it."""
    for known, value in pairs:
        if known == name:
            return unquote(value)
    return None
