# Generated from the Telnyx API 2.0.0. Do not edit.

"""Query strings: pairs of names and percent-encoded values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, cast
from urllib.parse import quote, unquote

from .config import ArrayFormat
from .operation import Style
from .scalars import UnsendableError, is_sequence, plain, simplified, text_of

__all__ = ["Pairs", "assemble", "query_value", "pairs_of"]

Pairs = list[tuple[str, str]]
"""Wire names with percent-encoded values."""

_DELIMITERS: Mapping[str, str] = {"comma": ",", "space": "%20", "pipe": "%7C"}


@lru_cache(maxsize=1024)
def _name(name: str) -> str:
    return quote(name, safe="")


def _text(value: object) -> str:
    return quote(value if type(value) is str else text_of(value), safe="")


def pairs_of(name: str, value: object, style: Style | None, arrays: ArrayFormat) -> Pairs:
    """The pairs of one argument.

    Without a style, objects are written in brackets, `filter[a][b]=c`, and arrays in the default
    format of the API.
    """
    if isinstance(value, str) and value.__class__ is str and value.isascii():
        return [(name, quote(value, safe=""))]
    try:
        return _pairs(name, simplified(value), style, arrays)
    except UnsendableError as error:
        raise error.inside(name) from None


def _pairs(name: str, value: object, style: Style | None, arrays: ArrayFormat) -> Pairs:
    if isinstance(value, Mapping):
        entries = cast("dict[str, object]", plain(value))
        if style == "form":
            return [pair for key, inner in entries.items() for pair in _inner(key, inner, arrays)]
        if style in ("comma", "space", "pipe"):
            flat = [part for key, inner in entries.items() for part in (key, inner)]
            return [(name, _DELIMITERS[style].join(map(_text, flat)))]
        return list(_inner(name, entries, arrays))
    if is_sequence(value):
        return list(_array(name, plain(value), _ARRAYS.get(style or "", arrays)))
    return [(name, quote(text_of(value), safe=""))]


_ARRAYS: Mapping[str, Any] = {
    "form": "repeat",
    "comma": "comma",
    "space": "space",
    "pipe": "pipe",
    "brackets": "brackets",
}


def _inner(name: str, value: object, arrays: ArrayFormat) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, inner in cast("Mapping[str, object]", value).items():
            yield from _inner(f"{name}[{key}]", inner, arrays)
    elif isinstance(value, list):
        yield from _array(name, cast("list[object]", value), arrays)
    else:
        yield name, _text(value)


def _array(name: str, values: Iterable[object], how: str) -> Iterator[tuple[str, str]]:
    entries = list(values)
    nested = any(isinstance(entry, (Mapping, list)) for entry in entries)
    if how == "indices":
        for index, entry in enumerate(entries):
            yield from _inner(f"{name}[{index}]", entry, "indices")
    elif how in _DELIMITERS and not nested:
        if entries:
            yield name, _DELIMITERS[how].join(map(_text, entries))
    else:
        inner = name if how == "repeat" and not nested else f"{name}[]"
        for entry in entries:
            yield from _inner(inner, entry, "brackets" if nested else "repeat")


def assemble(pairs: Iterable[tuple[str, str]]) -> str:
    """Join pairs to a query string."""
    return "&".join([f"{_name(name)}={value}" for name, value in pairs])


def query_value(pairs: Iterable[tuple[str, str]], name: str) -> str | None:
    """The value of a parameter, if the query has it."""
    for known, value in pairs:
        if known == name:
            return unquote(value)
    return None
