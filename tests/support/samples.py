"""Values that a schema allows, the same ones every time."""

from __future__ import annotations

from typing import Any

_TEXTS = {
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "time": "03:04:05Z",
    "uuid": "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
    "uri": "https://example.com/x",
    "url": "https://example.com/x",
    "email": "somebody@example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "hostname": "example.com",
    "byte": "aGVsbG8=",
}


def sample(schema: Any, *, request: bool = True, depth: int = 0) -> Any:
    """A value for a schema without references: every property, so far as its depth allows.

    A request leaves out what is read-only; an answer leaves out what is write-only.
    """
    if not isinstance(schema, dict) or not schema:
        return "anything"
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return next((value for value in schema["enum"] if value is not None), None)
    if "allOf" in schema:
        return _all_of(schema, request=request, depth=depth)
    for keyword in ("oneOf", "anyOf"):
        if schema.get(keyword):
            return _one_of(schema, keyword, request=request, depth=depth)
    return _plain(schema, request=request, depth=depth)


def _all_of(schema: dict[str, Any], *, request: bool, depth: int) -> Any:
    merged: Any = None
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    for part in [*schema["allOf"], rest]:
        if not isinstance(part, dict) or not (part.keys() & _SAYS_SOMETHING):
            continue
        value = sample(part, request=request, depth=depth)
        if isinstance(merged, dict) and isinstance(value, dict):
            merged = {**merged, **value}
        elif merged is None or isinstance(value, dict):
            merged = value
    hidden = "readOnly" if request else "writeOnly"
    if isinstance(merged, dict):
        merged = {
            name: value for name, value in merged.items() if not _marked(schema, name, hidden)
        }
    return "anything" if merged is None else merged


def _marked(schema: dict[str, Any], name: str, keyword: str) -> bool:
    """Whether any part of an `allOf` marks a property."""
    own = (schema.get("properties") or {}).get(name)
    if isinstance(own, dict) and own.get(keyword):
        return True
    return any(_marked(part, name, keyword) for part in schema.get("allOf", []))


def _recurs(schema: Any) -> bool:
    return isinstance(schema, dict) and "x-recursive" in schema


_SAYS_SOMETHING = {"type", "properties", "enum", "const", "allOf", "oneOf", "anyOf", "items"}


def _one_of(schema: dict[str, Any], keyword: str, *, request: bool, depth: int) -> Any:
    choices = [
        c
        for c in schema[keyword]
        if isinstance(c, dict) and c.get("type") != "null" and not _recurs(c)
    ]
    chosen = next((c for c in choices if c.keys() & _SAYS_SOMETHING), None)
    own = _plain(schema, request=request, depth=depth) if "properties" in schema else None
    if chosen is None:
        return own if own is not None else "anything"
    value = sample(chosen, request=request, depth=depth)
    discriminator = schema.get("discriminator", {}).get("propertyName")
    if discriminator and isinstance(value, dict) and discriminator not in value:
        mapping = schema["discriminator"].get("mapping")
        if mapping:
            value[discriminator] = next(iter(mapping))
    return {**own, **value} if isinstance(own, dict) and isinstance(value, dict) else value


def _kind(schema: dict[str, Any]) -> str | None:
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return next((kind for kind in kinds if kind != "null"), "null")
    if kinds is not None:
        return str(kinds)
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    return "array" if "items" in schema else None


def _plain(schema: dict[str, Any], *, request: bool, depth: int) -> Any:
    match _kind(schema):
        case "object":
            return _object(schema, request=request, depth=depth)
        case "array":
            if depth > 8 or _recurs(schema.get("items")):
                return []
            return [sample(schema.get("items", {}), request=request, depth=depth + 1)]
        case "integer":
            return _number(schema)
        case "number":
            whole = _bounded(schema) or schema.get("format") in ("integer", "int32", "int64")
            return _number(schema) if whole else _number(schema) + 0.5
        case "boolean":
            return True
        case "null":
            return None
        case "string":
            return _text(schema)
        case _:
            return "anything"


def _object(schema: dict[str, Any], *, request: bool, depth: int) -> dict[str, Any]:
    hidden = "readOnly" if request else "writeOnly"
    required = schema.get("required") or []
    value = {}
    for name, inner in (schema.get("properties") or {}).items():
        if isinstance(inner, dict) and inner.get(hidden):
            continue
        if (depth > 8 or _recurs(inner)) and name not in required:
            continue
        value[name] = sample(inner, request=request, depth=depth + 1)
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict) and extra and not schema.get("properties"):
        value["key"] = sample(extra, request=request, depth=depth + 1)
    return value


def _bounded(schema: dict[str, Any]) -> bool:
    return any(name in schema for name in ("maximum", "exclusiveMaximum", "multipleOf"))


def _number(schema: dict[str, Any]) -> Any:
    low = schema.get("minimum")
    if low is None and isinstance(schema.get("exclusiveMinimum"), int | float):
        low = schema["exclusiveMinimum"] + 1
    high = schema.get("maximum")
    value = 1 if low is None else low
    if high is not None and value > high:
        value = high
    if schema.get("multipleOf") and value % schema["multipleOf"]:
        value = schema["multipleOf"]
    return int(value) if value == int(value) else value


def _text(schema: dict[str, Any]) -> str:
    known = _TEXTS.get(schema.get("format", ""))
    if known is not None:
        return known
    if "pattern" in schema:
        for name in ("example", "default"):
            if isinstance(schema.get(name), str):
                return str(schema[name])
    value = "text value"
    length = schema.get("minLength", 0)
    return value.ljust(length, "x")[: schema.get("maxLength", max(length, len(value)))]
