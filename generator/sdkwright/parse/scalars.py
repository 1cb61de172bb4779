"""Values without structure: enums, formats, defaults, limits, examples."""

from __future__ import annotations

import json
from typing import Any, TypeGuard

from ..load import Node
from ..model import EnumType, Example, Primitive, PrimitiveKind, Scalar

LIMIT_KEYWORDS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
)

_WHOLE = frozenset({"integer", "int32", "int64"})
"""Formats that are said of numbers although only whole ones are meant."""

ANY = Primitive(PrimitiveKind.ANY)
NULL = Primitive(PrimitiveKind.NULL)


def is_scalar(value: object) -> TypeGuard[Scalar]:
    """Whether a value has no inner structure."""
    return value is None or isinstance(value, str | int | float | bool)


def enum_of(values: list[Any]) -> tuple[EnumType | Primitive | None, bool]:
    """The enum of the values and whether null is among them; no enum without a scalar."""
    kept: list[Scalar] = []
    for value in values:
        if is_scalar(value) and value is not None and not _contains(kept, value):
            kept.append(value)
    nullable = any(value is None for value in values)
    if not kept:
        return (NULL if nullable else None), nullable
    if any(isinstance(value, float) for value in kept):
        # Python's Literal takes no floats, so only their type can be said.
        return Primitive(PrimitiveKind.NUMBER), nullable
    return EnumType(tuple(kept)), nullable


def _contains(values: list[Scalar], value: Scalar) -> bool:
    # True == 1 in Python, but not in JSON.
    return any(type(other) is type(value) and other == value for other in values)


def primitive(kind: str, node: Node) -> Primitive:
    """The primitive for a JSON Schema type name and the node's format."""
    name = node.text("format")
    if kind == "string":
        binary = name == "binary" or (
            "contentMediaType" in node and "contentEncoding" not in node and name is None
        )
        if binary:
            return Primitive(PrimitiveKind.BINARY)
    if kind == "number" and name in _WHOLE:
        return Primitive(PrimitiveKind.INTEGER, name)
    return Primitive(PrimitiveKind(kind), name)


def default_of(node: Node) -> Scalar:
    """The default if it is a scalar."""
    value = node["default"].value if "default" in node else None
    return value if is_scalar(value) else None


def limits_of(node: Node) -> tuple[tuple[str, Scalar], ...]:
    """The bounds that a schema puts on its values."""
    found: list[tuple[str, Scalar]] = []
    exclusive = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}
    for keyword in LIMIT_KEYWORDS:
        if keyword in node:
            value = node[keyword].value
            if keyword in exclusive and node.value.get(exclusive[keyword]) is True:
                # OpenAPI 3.0 says with a boolean that the bound itself is excluded.
                keyword = exclusive[keyword]
            if is_scalar(value) and value is not None and not isinstance(value, bool):
                found.append((keyword, value))
    return tuple(found)


def example_of(node: Node) -> Example | None:
    """The first example of a schema, a parameter or a media type."""
    if "example" in node:
        return Example(json.dumps(node["example"].value, ensure_ascii=False, sort_keys=True))
    examples = node.get("examples")
    if examples is None:
        return None
    if examples.is_sequence:
        for element in examples.elements():
            return Example(json.dumps(element.value, ensure_ascii=False, sort_keys=True))
    if examples.is_mapping:
        for _, entry in examples.items():
            if entry.is_mapping and "value" in entry:
                value = entry["value"].value
                return Example(json.dumps(value, ensure_ascii=False, sort_keys=True))
    return None
