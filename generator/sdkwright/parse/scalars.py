"""Values without structure: enums, formats, defaults, constraints, examples."""

from __future__ import annotations

import json
from typing import TypeGuard

from ..load import Node
from ..model import BASE64, Example, Primitive, PrimitiveKind, Scalar
from .media import media_kind

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
)

_INTEGER_FORMATS = frozenset({"integer", "int32", "int64"})
"""Formats of `type: number` that only integers have."""

ANY = Primitive(PrimitiveKind.ANY)
NULL = Primitive(PrimitiveKind.NULL)


def is_scalar(value: object) -> TypeGuard[Scalar]:
    """Whether a value has no inner structure."""
    return value is None or isinstance(value, str | int | float | bool)


def primitive(name: str, node: Node) -> Primitive:
    """The primitive for a type name of JSON Schema and the format of the node."""
    format_ = node.text("format")
    encoding = (node.text("contentEncoding") or "").lower()
    if name == "string" and encoding in BASE64:
        return Primitive(PrimitiveKind.STRING, encoding)
    if name == "string" and (format_ == "binary" or (format_ is None and _is_raw(node))):
        return Primitive(PrimitiveKind.BINARY)
    if name == "number" and format_ in _INTEGER_FORMATS:
        return Primitive(PrimitiveKind.INTEGER, format_)
    return Primitive(PrimitiveKind(name), format_)


def _is_raw(node: Node) -> bool:
    """Whether a string is the bytes of some media type: OpenAPI 3.1's form of `binary`.

    A string of a media type that is text, such as JSON, is that text.
    """
    media_type = node.text("contentMediaType")
    if media_type is None or "contentEncoding" in node:
        return False
    return media_kind(media_type) in ("binary", "any")


def default_of(node: Node) -> Scalar:
    """The default if it is a scalar."""
    value = node["default"].value if "default" in node else None
    return value if is_scalar(value) else None


def limits_of(node: Node) -> tuple[tuple[str, Scalar], ...]:
    """The constraints of a schema, as (keyword, value)."""
    limits: list[tuple[str, Scalar]] = []
    for keyword in LIMIT_KEYWORDS:
        value = node.value.get(keyword) if node.is_mapping else None
        if is_scalar(value) and value is not None and not isinstance(value, bool):
            limits.append((keyword, value))
    return tuple(limits)


def example_of(node: Node) -> Example | None:
    """The first example of a schema, a parameter or a media type."""
    if "example" in node:
        return _example(node["example"])
    examples = node.get("examples")
    for element in examples.elements() if examples is not None else ():
        return _example(element)
    for _, entry in examples.items() if examples is not None else ():
        if "value" in entry:
            return _example(entry["value"])
    return None


def _example(node: Node) -> Example:
    return Example(json.dumps(node.value, ensure_ascii=False, sort_keys=True))
