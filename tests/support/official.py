"""The members of OpenAPI's objects and the keywords of JSON Schema, from the official schemas."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

_FOLDER = files("openapi_spec_validator") / "resources" / "schemas"
_VOCABULARIES = files("jsonschema_specifications") / "schemas" / "draft202012" / "vocabularies"
_KINDS = {
    "Schema": "schema-object",
    "Discriminator": "discriminator",
    "XML": "xml",
    "APIKeySecurityScheme": "security-scheme",
    "HTTPSecurityScheme": "security-scheme",
    "OAuth2SecurityScheme": "security-scheme",
    "OpenIdConnectSecurityScheme": "security-scheme",
    "OAuthFlows": "oauth-flows",
    "ImplicitOAuthFlow": "oauth-flow",
    "PasswordOAuthFlow": "oauth-flow",
    "ClientCredentialsFlow": "oauth-flow",
    "AuthorizationCodeOAuthFlow": "oauth-flow",
    "Callback": "callbacks",
}
_NOT_OBJECTS = {"examples", "specification-extensions", "content", "map-of-strings"}


def openapi_members(version: str) -> set[tuple[str, str]]:
    """Every member of every object of a version, as the kind of the object and the member."""
    schema = json.loads((_FOLDER / f"v{version}" / "schema.json").read_text("utf-8"))
    definitions = schema.get("$defs") or schema["definitions"]
    found = {("openapi", name) for name in _names(schema, definitions)}
    for name, definition in definitions.items():
        kind = _KINDS.get(name) or re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()
        if kind not in _NOT_OBJECTS:
            found |= {(kind, member) for member in _names(definition, definitions)}
    for inner in definitions.get("oauth-flows", {}).get("$defs", {}).values():
        found |= {("oauth-flow", member) for member in _names(inner, definitions)}
    return found


def _names(schema: Any, definitions: dict[str, Any]) -> Iterator[str]:
    """The names of properties of an object, also of those that depend on others."""
    yield from schema.get("properties", {})
    for pattern in schema.get("patternProperties", {}):
        if pattern.startswith("^(get|"):
            yield from pattern.strip("^($)").split("|")
    inner = [schema[key] for key in ("then", "else") if key in schema]
    inner += schema.get("dependentSchemas", {}).values()
    inner += schema.get("allOf", [])
    if "$ref" in schema:
        path = schema["$ref"].split("/")[2:]
        target: Any = definitions
        for step in path:
            target = target[step]
        inner.append(target)
    for part in inner:
        yield from _names(part, definitions)


def schema_keywords() -> set[str]:
    """Every keyword of JSON Schema 2020-12."""
    found: set[str] = set()
    for path in _VOCABULARIES.iterdir():
        found |= json.loads(path.read_text("utf-8")).get("properties", {}).keys()
    return found
