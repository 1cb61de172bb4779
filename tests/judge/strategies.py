"""Strategies of hypothesis for schemas without references."""

from __future__ import annotations

import base64
import math
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

Values = st.SearchStrategy[Any]

PLAIN = st.text("abcXYZ019_-", min_size=1, max_size=12)
_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
_DAY = st.dates().map(str)
_FORMATS: dict[str, Values] = {
    "binary": PLAIN,
    "byte": st.binary(min_size=1, max_size=12).map(lambda raw: base64.b64encode(raw).decode()),
    "date": _DAY,
    "date-time": st.datetimes().map(lambda at: at.isoformat() + "Z"),
    "email": PLAIN.map(lambda name: f"{name}@example.com"),
    "ipv4": st.ip_addresses(v=4).map(str),
    "ipv6": st.ip_addresses(v=6).map(str),
    "uri": PLAIN.map(lambda name: f"https://example.com/{name}"),
    "url": PLAIN.map(lambda name: f"https://example.com/{name}"),
    "uuid": st.uuids().map(str),
}
_ANYTHING = st.one_of(PLAIN, st.integers(-9, 9), st.booleans(), st.lists(PLAIN, max_size=2))
_OBJECT_WORDS = {"properties", "additionalProperties", "required", "patternProperties"}


def values_of(schema: Any) -> Values:
    """Values that are likely to be valid; the caller checks them."""
    if isinstance(schema, Mapping) and schema.get("nullable"):
        return st.none() | values_of({**schema, "nullable": False})
    if schema is True or schema == {}:
        return _ANYTHING
    if schema is False:
        return st.nothing()
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    return _combined(schema)


def _combined(schema: Mapping[str, Any]) -> Values:
    rest = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf", "allOf")}
    parts = [values_of(part) for part in schema.get("allOf", ())]
    for keyword in ("oneOf", "anyOf"):
        if schema.get(keyword):
            parts.append(st.one_of([values_of(variant) for variant in schema[keyword]]))
    if not parts:
        return _typed(rest)
    if "type" in rest or rest.keys() & _OBJECT_WORDS:
        parts.insert(
            0, _typed(rest)
        )  # a variant's value of the same property comes later, and wins
    return st.tuples(*parts).map(_merged)


def _merged(values: tuple[Any, ...]) -> Any:
    """One object of what all parts have; of other values the first, that one part chose."""
    if all(isinstance(value, dict) for value in values):
        return {key: entry for value in values for key, entry in value.items()}
    return values[0]


def _typed(schema: Mapping[str, Any]) -> Values:
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return st.one_of([_typed({**schema, "type": kind}) for kind in kinds])
    if kinds is None:
        kinds = "object" if schema.keys() & _OBJECT_WORDS else None
        kinds = "array" if schema.keys() & {"items", "prefixItems"} else kinds
    match kinds:
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer":
            return _integers(schema)
        case "number":
            return _numbers(schema)
        case "string":
            return _strings(schema)
        case "array":
            return _arrays(schema)
        case "object":
            return _objects(schema)
        case _:
            return _ANYTHING


def _limits(schema: Mapping[str, Any]) -> tuple[float, float]:
    """The least and the greatest number; what is excluded is left to the caller's check."""
    found = []
    for word, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        value = schema.get(exclusive)
        if value is None or isinstance(value, bool):  # OpenAPI 3.0 has a flag beside the limit
            value = schema.get(word)
        found.append(value)
    low = found[0] if found[0] is not None else min(-1000, (found[1] or 0) - 1000)
    return low, found[1] if found[1] is not None else max(low, 0) + 1000


def _integers(schema: Mapping[str, Any]) -> Values:
    low, high = _limits(schema)
    step = schema.get("multipleOf", 1)
    return st.integers(math.ceil(low / step), math.floor(high / step)).map(lambda n: n * step)


def _numbers(schema: Mapping[str, Any]) -> Values:
    low, high = _limits(schema)
    if "multipleOf" in schema:
        return _integers(schema)
    return st.floats(low, high, allow_nan=False).map(lambda value: round(value, 3) + 0.0)


def _strings(schema: Mapping[str, Any]) -> Values:
    if "pattern" in schema:
        return st.from_regex(schema["pattern"])
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    least = schema.get("minLength", 0)
    if least or "maxLength" in schema:
        most = schema.get("maxLength", least + 12)
        return st.text("abcXYZ019", min_size=least, max_size=min(most, least + 12))
    return _TEXT


def _arrays(schema: Mapping[str, Any]) -> Values:
    first = [values_of(item) for item in schema.get("prefixItems", ())]
    items = schema.get("items", True)
    least = max(schema.get("minItems", 0) - len(first), 0)
    most = max(schema.get("maxItems", least + len(first) + 3) - len(first), 0)
    rest: Values = st.just([])
    if items is not False and most:
        key = repr if schema.get("uniqueItems") else None
        rest = st.lists(values_of(items), min_size=least, max_size=most, unique_by=key)
    return st.tuples(st.tuples(*first), rest).map(lambda pair: [*pair[0], *pair[1]])


def _objects(schema: Mapping[str, Any]) -> Values:
    members = {
        name: values_of(member)
        for name, member in schema.get("properties", {}).items()
        if member is not False
    }
    required = {name: members.pop(name, _ANYTHING) for name in schema.get("required", ())}
    fields = st.fixed_dictionaries(required, optional=members)
    extra = schema.get("additionalProperties")
    if not isinstance(extra, Mapping) and (extra is not True or members or required):
        return fields
    more = st.dictionaries(PLAIN.map(lambda name: f"x{name}"), values_of(extra), max_size=2)
    return st.tuples(more, fields).map(lambda pair: {**pair[0], **pair[1]})
