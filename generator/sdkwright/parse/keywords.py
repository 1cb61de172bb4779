"""Which keywords of JSON Schema a schema has."""

from __future__ import annotations

from typing import Any

from ..load import Node

COMBINATORS = ("oneOf", "anyOf")
SCALARS = ("string", "integer", "number", "boolean", "null")
_OBJECTS = (
    *("properties", "additionalProperties", "patternProperties", "unevaluatedProperties"),
    *("dependentSchemas", "propertyNames"),
)
_ARRAYS = ("items", "prefixItems", "contains", "unevaluatedItems")
_TYPE_KEYWORDS = (
    *("$ref", "$dynamicRef", "type", "enum", "const", "allOf"),
    *("properties", "additionalProperties", "patternProperties", "items", "prefixItems"),
    *COMBINATORS,
)
_ANNOTATIONS = {
    *("description", "title", "example", "examples", "deprecated", "readOnly", "writeOnly"),
    *("default", "externalDocs", "xml", "$comment", "nullable", "summary"),
}
_IDENTIFIERS = {"$id", "$anchor", "$dynamicAnchor", "$schema", "$defs", "definitions"}
_TEXTS = ("description", "title", "example", "examples")


def is_structural(node: Node) -> bool:
    """Whether a schema with alternatives also has properties of its own."""
    return any(node.value.get(keyword) for keyword in ("properties", "required"))


def has_type_keywords(node: Node) -> bool:
    """Whether a schema determines a type, and not only constraints or annotations."""
    return any(keyword in node for keyword in _TYPE_KEYWORDS)


def is_annotation_only(node: Node) -> bool:
    """Whether a schema only describes a value, without a type or a constraint."""
    return node.is_mapping and not set(node.keys()) - _ANNOTATIONS


def has_assertions(node: Node) -> bool:
    """Whether a schema says something about its values beside a reference."""
    return bool(set(node.keys()) - _ANNOTATIONS - _IDENTIFIERS - {"$ref", "$dynamicRef"})


def shape_of(schema: Any, *, has_names: bool = False) -> object:
    """A schema without its texts and examples. In a mapping from names to schemas, no key is one."""
    if isinstance(schema, list):
        return [shape_of(entry) for entry in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: shape_of(value, has_names=not has_names and key == "properties")
        for key, value in schema.items()
        if has_names or key not in _TEXTS
    }


def type_names(node: Node) -> list[str]:
    """The names in `type`, each once; without it, the type that other keywords imply."""
    listed = node.sequence("type")
    if listed is not None:
        return list(dict.fromkeys(str(name) for name in listed.value))
    name = node.text("type")
    if name is not None:
        return [name]
    if any(keyword in node for keyword in _OBJECTS):
        return ["object"]
    if "contentMediaType" in node or "contentEncoding" in node:
        return ["string"]
    return ["array"] if any(keyword in node for keyword in _ARRAYS) else []


def has_null_type(node: Node) -> bool:
    """Whether `type` lists null beside others."""
    listed = node.sequence("type")
    return listed is not None and "null" in listed.value
