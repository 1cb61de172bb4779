"""The members of OpenAPI's objects: what each of them contains.

`""` is a value without inner structure or with data of the API, `Name` an object, `[Name]` an array
of objects, and `{Name}` a mapping from names to objects.
"""

from __future__ import annotations

from collections.abc import Mapping

_TEXTS = {"summary": "", "description": ""}
_DOCS = {"description": "", "externalDocs": "External Documentation"}
_VALUE = {
    "description": "",
    "required": "",
    "deprecated": "",
    "allowEmptyValue": "",
    "style": "",
    "explode": "",
    "allowReserved": "",
    "schema": "Schema",
    "content": "{Media Type}",
    "example": "",
    "examples": "{Example}",
}
VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_SCHEMA = {
    **dict.fromkeys(("$id", "$schema", "$vocabulary", "$anchor", "$dynamicAnchor"), ""),
    **dict.fromkeys(("$ref", "$dynamicRef", "$comment", "title", "default", "deprecated"), ""),
    **dict.fromkeys(("readOnly", "writeOnly", "examples", "example", "nullable", "type"), ""),
    **dict.fromkeys(("enum", "const", "multipleOf", "maximum", "exclusiveMaximum"), ""),
    **dict.fromkeys(("minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern"), ""),
    **dict.fromkeys(("maxItems", "minItems", "uniqueItems", "maxContains", "minContains"), ""),
    **dict.fromkeys(("maxProperties", "minProperties", "required", "dependentRequired"), ""),
    **dict.fromkeys(("format", "contentEncoding", "contentMediaType"), ""),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[Schema]"),
    **dict.fromkeys(("$defs", "definitions", "properties", "patternProperties"), "{Schema}"),
    **dict.fromkeys(("not", "if", "then", "else", "items", "contains"), "Schema"),
    **dict.fromkeys(("additionalProperties", "propertyNames", "contentSchema"), "Schema"),
    **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties"), "Schema"),
    **_DOCS,
    "dependentSchemas": "{Schema}",
    "discriminator": "Discriminator",
    "xml": "XML",
}

MEMBERS: Mapping[str, Mapping[str, str]] = {
    "OpenAPI": {
        "openapi": "",
        "info": "Info",
        "jsonSchemaDialect": "",
        "servers": "[Server]",
        "paths": "{Path Item}",
        "webhooks": "{Path Item}",
        "components": "Components",
        "security": "",
        "tags": "[Tag]",
        "externalDocs": "External Documentation",
    },
    "Info": {
        **_TEXTS,
        "title": "",
        "version": "",
        "termsOfService": "",
        "contact": "Contact",
        "license": "License",
    },
    "Contact": {"name": "", "url": "", "email": ""},
    "License": {"name": "", "url": "", "identifier": ""},
    "Server": {"url": "", "description": "", "variables": "{Server Variable}"},
    "Server Variable": {"enum": "", "default": "", "description": ""},
    "Components": {
        "schemas": "{Schema}",
        "responses": "{Response}",
        "parameters": "{Parameter}",
        "examples": "{Example}",
        "requestBodies": "{Request Body}",
        "headers": "{Header}",
        "securitySchemes": "{Security Scheme}",
        "links": "{Link}",
        "callbacks": "{Callback}",
        "pathItems": "{Path Item}",
    },
    "Path Item": {
        **_TEXTS,
        **dict.fromkeys(VERBS, "Operation"),
        "$ref": "",
        "servers": "[Server]",
        "parameters": "[Parameter]",
    },
    "Operation": {
        **_TEXTS,
        "tags": "",
        "externalDocs": "External Documentation",
        "operationId": "",
        "parameters": "[Parameter]",
        "requestBody": "Request Body",
        "responses": "{Response}",
        "callbacks": "{Callback}",
        "deprecated": "",
        "security": "",
        "servers": "[Server]",
    },
    "External Documentation": {"description": "", "url": ""},
    "Parameter": {"name": "", "in": "", **_VALUE},
    "Request Body": {"description": "", "content": "{Media Type}", "required": ""},
    "Media Type": {
        "schema": "Schema",
        "example": "",
        "examples": "{Example}",
        "encoding": "{Encoding}",
    },
    "Encoding": {
        "contentType": "",
        "headers": "{Header}",
        "style": "",
        "explode": "",
        "allowReserved": "",
    },
    "Response": {
        "description": "",
        "headers": "{Header}",
        "content": "{Media Type}",
        "links": "{Link}",
    },
    "Example": {**_TEXTS, "value": "", "externalValue": ""},
    "Link": {
        "operationRef": "",
        "operationId": "",
        "parameters": "",
        "requestBody": "",
        "description": "",
        "server": "Server",
    },
    "Header": _VALUE,
    "Tag": {"name": "", **_DOCS},
    "Security Scheme": {
        "type": "",
        "description": "",
        "name": "",
        "in": "",
        "scheme": "",
        "bearerFormat": "",
        "flows": "OAuth Flows",
        "openIdConnectUrl": "",
    },
    "OAuth Flows": dict.fromkeys(
        ("implicit", "password", "clientCredentials", "authorizationCode"), "OAuth Flow"
    ),
    "OAuth Flow": {"authorizationUrl": "", "tokenUrl": "", "refreshUrl": "", "scopes": ""},
    "Discriminator": {"propertyName": "", "mapping": ""},
    "XML": {"name": "", "namespace": "", "prefix": "", "attribute": "", "wrapped": ""},
    "Schema": _SCHEMA,
}

NEWER: Mapping[str, frozenset[str]] = {
    "OpenAPI": frozenset(("$self",)),
    "Components": frozenset(("mediaTypes",)),
    "Path Item": frozenset(("query", "additionalOperations")),
    "Media Type": frozenset(("itemSchema", "prefixEncoding", "itemEncoding")),
    "Encoding": frozenset(("encoding", "prefixEncoding", "itemEncoding")),
    "Example": frozenset(("dataValue", "serializedValue")),
    "Security Scheme": frozenset(("deprecated", "oauth2MetadataUrl")),
    "OAuth Flows": frozenset(("deviceAuthorization",)),
    "OAuth Flow": frozenset(("deviceAuthorizationUrl",)),
    "Discriminator": frozenset(("defaultMapping",)),
    "XML": frozenset(("nodeType",)),
    "Server": frozenset(("name",)),
    "Response": frozenset(("summary",)),
    "Tag": frozenset(("summary", "parent", "kind")),
}
"""Members that OpenAPI 3.2 added, which are not understood."""

NOT_CHECKED = frozenset(
    (
        *("pattern", "not", "contains", "minContains", "maxContains", "uniqueItems"),
        *("minProperties", "maxProperties", "propertyNames", "dependentRequired"),
    )
)
"""Keywords that only restrict values. The API checks them, the client does not."""

WITHOUT_EFFECT: Mapping[str, Mapping[str, str]] = {
    "Response": {
        "headers": "The headers of responses have no type; read them with `with_raw_response`.",
        "links": "Links have no effect; call the operation that a link names.",
    },
    "Operation": {"callbacks": "Callbacks have no types; describe them under `webhooks`."},
    "Schema": {
        "xml": "`xml` has no effect; XML bodies are sent and returned as text.",
        "contentSchema": "`contentSchema` has no effect; the value is a string.",
        "$vocabulary": "`$vocabulary` has no effect; schemas are read as JSON Schema 2020-12.",
    },
    "Server Variable": {"enum": "The values of server variables are not offered; pass `base_url`."},
    "Parameter": {"allowEmptyValue": "`allowEmptyValue` has no effect; pass an empty string."},
    "OAuth Flows": dict.fromkeys(
        ("implicit", "password", "authorizationCode"),
        "The client obtains tokens with the client credentials flow only; pass the access"
        " tokens of other flows.",
    ),
    "Security Scheme": {
        "openIdConnectUrl": "`openIdConnectUrl` is not read; pass an access token as the key.",
    },
    "OAuth Flow": {
        "refreshUrl": "`refreshUrl` has no effect; an expired token is requested again.",
        "scopes": "Scopes are not requested; the token has those of the credentials.",
    },
}
"""Members whose meaning the client does not carry out, and what to do instead."""
