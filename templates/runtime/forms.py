"""Forms: the pairs of each property, in the styles of the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote_plus

from .encoding import encode_json
from .media import is_json
from .operation import PartRule
from .scalars import plain, text_of
from .typeguards import is_array, is_object

__all__ = ["form_text", "styled"]

_SEPARATORS: Mapping[str, str] = {"comma": ",", "space": " ", "pipe": "|"}
_WRITTEN: Mapping[str, str] = {"comma": ",", "space": "%20", "pipe": "%7C"}


def form_text(values: Mapping[str, object], rules: Mapping[str, PartRule]) -> bytes:
    """A form as the body of a request.

    Without a rule, arrays repeat the name, and objects are JSON.
    """
    pairs = [
        f"{quote_plus(name)}={text}"
        for wire, value in values.items()
        for name, text in _pairs(wire, plain(value), rules.get(wire))
    ]
    return "&".join(pairs).encode()


def _pairs(name: str, value: Any, rule: PartRule | None) -> Iterator[tuple[str, str]]:
    if value is None:
        return
    if isinstance(rule, str) and "/" not in rule:
        if rule in _SEPARATORS and (is_array(value) or is_object(value)):
            yield name, _WRITTEN[rule].join(quote_plus(text_of(v)) for v in _flat(value))
        else:
            for inner, text in styled(name, value, rule):
                yield inner, quote_plus(text)
        return
    entries = value if is_array(value) and not (rule and is_json(str(rule))) else [value]
    for entry in entries:
        if entry is not None:
            yield name, quote_plus(_json_or_text(entry, rule))


def _json_or_text(value: Any, rule: PartRule | None) -> str:
    if is_array(value) or is_object(value) or (rule and is_json(str(rule))):
        return encode_json(value).decode()
    return text_of(value)


def _flat(value: Any) -> Iterable[object]:
    if is_object(value):
        entries = [part for pair in value.items() if pair[1] is not None for part in pair]
    else:
        entries = [entry for entry in value if entry is not None]
    return entries


def styled(name: str, value: Any, style: str) -> Iterator[tuple[str, str]]:
    """The pairs of a value in the style of a query parameter, as text; null has none."""
    if value is None:
        return
    if not (is_array(value) or is_object(value)):
        yield name, text_of(value)
    elif style in _SEPARATORS:
        yield name, _SEPARATORS[style].join(map(text_of, _flat(value)))
    elif style == "form" and is_object(value):
        for key, inner in value.items():
            yield from styled(key, inner, style)
    elif style == "form":
        for entry in value:
            yield from styled(name, entry, style)
    else:
        yield from _in_brackets(name, value)


def _in_brackets(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if is_object(value):
        for key, inner in value.items():
            yield from _in_brackets(f"{name}[{key}]", inner)
    elif is_array(value):
        nested = any(is_object(entry) or is_array(entry) for entry in value)
        for index, entry in enumerate(value):
            yield from _in_brackets(f"{name}[{index}]" if nested else name, entry)
    elif value is not None:
        yield name, text_of(value)
