"""Which keywords of JSON Schema a schema has."""

from __future__ import annotations

from ..load import Node

_STRUCTURAL = ("properties", "required")
COMBINATORS = ("oneOf", "anyOf")
SCALARS = ("string", "integer", "number", "boolean", "null")
_TYPE_KEYWORDS = (
    *("$ref", "type", "properties", "items", "enum", "const", "additionalProperties", "allOf"),
    *COMBINATORS,
)
_ANNOTATIONS = {
    *("description", "title", "example", "examples", "deprecated", "readOnly", "writeOnly"),
}


def is_structural(node: Node) -> bool:
    """Whether a schema that refers to others also has properties of its own."""
    return any(node.value.get(keyword) for keyword in _STRUCTURAL)


def has_type_keywords(node: Node) -> bool:
    """Whether a schema determines a type, and not only constraints or annotations."""
    return any(keyword in node for keyword in _TYPE_KEYWORDS)


def is_annotation_only(node: Node) -> bool:
    """Whether a schema only describes a value, without a type or a constraint."""
    return node.is_mapping and not set(node.keys()) - _ANNOTATIONS


def type_names(node: Node) -> list[str]:
    """The names in `type`, each once; without it, the type that other keywords imply."""
    listed = node.sequence("type")
    if listed is not None:
        return list(dict.fromkeys(str(name) for name in listed.value))
    name = node.text("type")
    if name is not None:
        return [name]
    if "properties" in node or "additionalProperties" in node:
        return ["object"]
    if "contentMediaType" in node or "contentEncoding" in node:
        return ["string"]
    return ["array"] if "items" in node else []


def has_null_type(node: Node) -> bool:
    """Whether `type` lists null beside others."""
    listed = node.sequence("type")
    return listed is not None and "null" in listed.value
