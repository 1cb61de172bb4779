"""A place and a value for each keyword of JSON Schema."""

from __future__ import annotations

from typing import Any

from .member_samples import JSON, LIST, OBJECTS, PROPERTY, TEXT, UNION, URL, VARIANTS, Sample

OBJECT = {"type": "object", "properties": {"a": TEXT}}
NUMBER = {"type": "number"}
DATE = {"type": "string", "format": "date"}


def schema(value: Any, given: Any = None, **more: Any) -> Sample:
    return Sample(PROPERTY, value, TEXT if given is None else given, **more)


SCHEMAS: dict[str, Sample] = {
    "$schema": schema("https://json-schema.org/draft/2019-09/schema"),
    "$vocabulary": schema({"https://example.com/vocabulary": True}),
    "$id": schema(URL, {}, **{"/components/schemas/Thing/properties/r": {"$ref": URL}}),
    "$anchor": schema("here", {}, **{"/components/schemas/Thing/properties/r": {"$ref": "#here"}}),
    "$dynamicAnchor": schema(
        "here", {}, **{"/components/schemas/Thing/properties/r": {"$ref": "#here"}}
    ),
    "$dynamicRef": schema(
        "#here",
        {},
        **{"/components/schemas/Thing/properties/r": {"$dynamicAnchor": "here", **LIST}},
    ),
    "$ref": schema("#/components/schemas/L", {}, **{"/components/schemas/L": LIST}),
    "$defs": schema(
        {"d": LIST},
        **{"/components/schemas/Thing/properties/r": {"$ref": f"#{PROPERTY}/$defs/d"}},
    ),
    "$comment": schema("Words."),
    "allOf": schema([OBJECT], {}),
    "anyOf": schema([TEXT, NUMBER], {}),
    "oneOf": schema([TEXT, NUMBER], {}),
    "not": schema({"maxLength": 3}),
    "if": schema({"required": ["b"]}, {**OBJECT, "then": {"properties": {"c": DATE}}}),
    "then": schema({"properties": {"c": DATE}}, {**OBJECT, "if": {"required": ["b"]}}),
    "else": schema({"properties": {"c": DATE}}, {**OBJECT, "if": {"required": ["b"]}}),
    "dependentSchemas": schema({"a": {"properties": {"c": DATE}}}, OBJECT),
    "prefixItems": schema([NUMBER, TEXT], {"type": "array"}),
    "items": schema(DATE, {"type": "array"}),
    "contains": schema(DATE, {"type": "array"}),
    "properties": schema({"a": DATE}, {"type": "object"}),
    "patternProperties": schema({"^x": DATE}, {"type": "object"}),
    "additionalProperties": schema(DATE, {"type": "object"}),
    "propertyNames": schema({"maxLength": 3}, {"type": "object"}),
    "unevaluatedItems": schema(DATE, {"type": "array"}),
    "unevaluatedProperties": schema(DATE, {"type": "object"}),
    "type": schema("integer", {}),
    "enum": schema(["a", "b"]),
    "const": schema("a"),
    "multipleOf": schema(3, NUMBER),
    "maximum": schema(3, NUMBER),
    "exclusiveMaximum": schema(3, NUMBER),
    "minimum": schema(3, NUMBER),
    "exclusiveMinimum": schema(3, NUMBER),
    "maxLength": schema(3),
    "minLength": schema(3),
    "pattern": schema("^a"),
    "maxItems": schema(3, LIST),
    "minItems": schema(3, LIST),
    "uniqueItems": schema(True, LIST),
    "maxContains": schema(3, {**LIST, "contains": TEXT}),
    "minContains": schema(3, {**LIST, "contains": TEXT}),
    "maxProperties": schema(3, OBJECT),
    "minProperties": schema(3, OBJECT),
    "required": schema(["a"], OBJECT),
    "dependentRequired": schema({"a": ["b"]}, OBJECT),
    "format": schema("date-time"),
    "contentEncoding": schema("base64"),
    "contentMediaType": schema("image/png"),
    "contentSchema": schema(OBJECT, {**TEXT, "contentMediaType": JSON}),
    "title": schema("Own title", {"type": "object"}),
    "description": schema("Words."),
    "default": schema("a"),
    "deprecated": schema(True),
    "readOnly": schema(True),
    "writeOnly": schema(True),
    "examples": schema(["dog"]),
    "example": schema("dog"),
    "externalDocs": schema({"url": URL}),
    "xml": schema({"name": "q"}),
    "discriminator": schema({"propertyName": "k"}, {"oneOf": UNION}, **VARIANTS),
    "nullable": schema(True),
}
for member, value in {"propertyName": "k", "mapping": {"x": "A", "y": "B"}}.items():
    given = {} if member == "propertyName" else {"propertyName": "k"}
    OBJECTS["discriminator", member] = Sample(
        f"{PROPERTY}/discriminator", value, given, **VARIANTS, **{PROPERTY: {"oneOf": UNION}}
    )
for tag, named in {
    "attribute": True,
    "name": "q",
    "namespace": URL,
    "prefix": "n",
    "wrapped": True,
}.items():
    OBJECTS["xml", tag] = Sample(f"{PROPERTY}/xml", named, {})
