"""Upgrades OpenAPI 3.0 to 3.1: rewrites the keywords of schemas that changed.

`nullable` is rewritten in 3.1 documents, too, because many of them still use it.
"""

from __future__ import annotations

from typing import Any

NAMED = frozenset(
    (
        *("$defs", "callbacks", "content", "definitions", "dependentSchemas", "encoding"),
        *("headers", "links", "mapping", "parameters", "pathItems", "paths"),
        *("patternProperties", "properties", "requestBodies", "responses", "schemas", "scopes"),
        *("securitySchemes", "variables", "webhooks"),
    )
)
"""Keywords whose value has arbitrary names as keys."""

DATA = frozenset(("const", "default", "enum", "example", "examples"))
"""Keywords whose value is data and contains no keywords."""

IDENTIFIERS = frozenset(("$id", "$anchor", "$dynamicAnchor"))

_STRUCTURE = frozenset(
    (
        *("properties", "required", "items", "allOf", "anyOf", "oneOf", "not", "enum", "const"),
        *("additionalProperties", "patternProperties"),
    )
)
_BOUNDS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))
_NULL = {"type": "null"}


def upgrade(root: Any) -> bool:
    """Rewrite a document in place. Containers that aliases share are visited once.

    Gives whether schemas have names of their own: `$id`, `$anchor` or `$dynamicAnchor`.
    """
    has_identifiers = False
    stack: list[tuple[Any, bool]] = [(root, False)]
    seen: set[int] = set()
    while stack:
        value, is_named = stack.pop()
        if type(value) not in (dict, list) or id(value) in seen:
            continue
        seen.add(id(value))
        if type(value) is list:
            stack.extend((entry, False) for entry in value if type(entry) in (dict, list))
            continue
        if not is_named:
            _upgrade_schema(value)
            has_identifiers = has_identifiers or not IDENTIFIERS.isdisjoint(value)
        for key, child in value.items():
            if type(child) is not dict and type(child) is not list:
                continue
            if is_named:
                stack.append((child, False))
            elif key not in DATA and not key.startswith("x-"):
                stack.append((child, key in NAMED))
    return has_identifiers


def _upgrade_schema(schema: dict[str, Any]) -> None:
    nullable = schema.get("nullable")
    if nullable is True:
        _allow_null(schema)
    elif nullable is False:
        del schema["nullable"]
    for keyword in ("anyOf", "oneOf"):
        alternatives = schema.get(keyword)
        if type(alternatives) is list and len(alternatives) > 1:
            # Some generators of OpenAPI 3.0 write null as an alternative without a type.
            schema[keyword] = [dict(_NULL) if _is_null(e) else e for e in alternatives]
    for exclusive, bound in _BOUNDS:
        if type(schema.get(exclusive)) is bool:
            _to_number(schema, exclusive, bound)


def _to_number(schema: dict[str, Any], exclusive: str, bound: str) -> None:
    if not schema.pop(exclusive):
        return
    limit = schema.get(bound)
    if type(limit) in (int, float):
        schema[exclusive] = schema.pop(bound)


def _allow_null(schema: dict[str, Any]) -> None:
    """Rewrite `nullable` to a null type.

    It is kept beside `allOf` and in schemas with neither a type nor alternatives, for which 3.1 has
    no equivalent of the same shape.
    """
    if "$ref" in schema:
        if not _STRUCTURE & schema.keys():
            del schema["nullable"]
            reference = {"$ref": schema.pop("$ref")}
            schema["anyOf"] = [reference, dict(_NULL)]
            _add_null_type(schema)
        return
    if "allOf" in schema:
        return
    for keyword in ("anyOf", "oneOf"):
        alternatives = schema.get(keyword)
        if type(alternatives) is list:
            if "properties" not in schema and not schema.get("required"):
                del schema["nullable"]
                _add_null_type(schema)
                if not any(_admits_null(entry) for entry in alternatives):
                    alternatives.append(dict(_NULL))
            return
    if type(schema.get("type")) in (str, list):
        del schema["nullable"]
        _add_null_type(schema)
    _add_null_value(schema)


def _is_null(schema: Any) -> bool:
    """Whether a schema says no more than that a value can be null."""
    if type(schema) is not dict or schema.get("nullable") is not True:
        return False
    return schema.keys() <= {"nullable", "title", "description"}


def _admits_null(schema: Any) -> bool:
    if type(schema) is not dict:
        return False
    kinds = schema.get("type")
    return (
        schema.get("nullable") is True
        or kinds == "null"
        or (type(kinds) is list and "null" in kinds)
    )


def _add_null_type(schema: dict[str, Any]) -> None:
    kinds = schema.get("type")
    if type(kinds) is str and kinds != "null":
        schema["type"] = [kinds, "null"]
    elif type(kinds) is list and "null" not in kinds:
        schema["type"] = [*kinds, "null"]


def _add_null_value(schema: dict[str, Any]) -> None:
    values = schema.get("enum")
    if type(values) is list and None not in values:
        schema["enum"] = [*values, None]
    if schema.get("const") is not None and "enum" not in schema:
        schema["enum"] = [schema.pop("const"), None]
