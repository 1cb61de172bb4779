"""The structure of a document without its words, so that two documents can be compared.

What says the same in two ways comes out alike: `nullable` and a type list with null, a union with
one branch, `allOf` and its merged properties, `format: url` and `uri`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .document import RawDocument, RawOperation

_LIMITS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "const",
)
_FLAGS = ("readOnly", "writeOnly", "deprecated")


def schema(raw: Any) -> dict[str, Any]:
    """A schema's structure."""
    if not isinstance(raw, dict) or not raw:
        return {}
    if "x-recursive" in raw:
        return {"recursive": True}
    found = _own(raw)
    for part in raw.get("allOf", []):
        _merge(found, schema(part))
    for keyword in ("oneOf", "anyOf"):
        if keyword in raw:
            _add_union(found, [schema(branch) for branch in raw[keyword]])
    if "discriminator" in raw:
        mapping = raw["discriminator"].get("mapping", {})
        found["discriminator"] = [raw["discriminator"]["propertyName"], sorted(mapping)]
    return found


def _own(raw: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    kinds = raw.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else list(kinds)
    if "null" in kinds or raw.get("nullable") is True or None in raw.get("enum", []):
        found["nullable"] = True
    kinds = [kind for kind in kinds if kind != "null"]
    if not kinds and "properties" in raw:
        kinds = ["object"]
    form = {"url": "uri", "integer": None}.get(raw.get("format", ""), raw.get("format"))
    if raw.get("format") == "integer" and kinds == ["number"]:
        kinds = ["integer"]
    if kinds:
        found["type"] = sorted(kinds)
    if form:
        found["format"] = form
    found.update({name: raw[name] for name in _LIMITS if name in raw})
    found.update({name: True for name in _FLAGS if raw.get(name)})
    if raw.get("default") not in (None, "null", ""):
        found["default"] = raw["default"]
    if "enum" in raw:
        found["enum"] = sorted((value for value in raw["enum"] if value is not None), key=str)
    if raw.get("properties"):
        found["properties"] = {name: schema(inner) for name, inner in raw["properties"].items()}
    if raw.get("required"):
        found["required"] = sorted(raw["required"])
    if "items" in raw:
        found["items"] = schema(raw["items"])
    extra = raw.get("additionalProperties")
    if extra is False or (extra in (True, {}) and raw.get("properties")):
        found["additionalProperties"] = bool(extra is not False)
    elif isinstance(extra, dict) and extra:
        found["additionalProperties"] = schema(extra)
    return found


def _merge(found: dict[str, Any], part: dict[str, Any]) -> None:
    for key, value in part.items():
        if key == "properties":
            found["properties"] = {**value, **found.get("properties", {})}
        elif key == "required":
            found["required"] = sorted({*found.get("required", []), *value})
        else:
            found.setdefault(key, value)


def _add_union(found: dict[str, Any], branches: list[dict[str, Any]]) -> None:
    if {"nullable": True} in branches:
        found["nullable"] = True
        branches = [branch for branch in branches if branch != {"nullable": True}]
    if len(branches) == 1:
        for key, value in branches[0].items():
            found.setdefault(key, value)
    elif branches:
        found["union"] = sorted(branches, key=lambda branch: json.dumps(branch, sort_keys=True))


def _content(raw: dict[str, Any] | None) -> dict[str, Any]:
    contents = raw or {}
    return {name: schema(media.get("schema", {})) for name, media in contents.items()}


def operation(raw: RawOperation) -> dict[str, Any]:
    """An operation's structure."""
    parameters = {}
    for parameter in raw.parameters:
        shape = schema(parameter.get("schema"))
        place = parameter["in"]
        style = parameter.get("style", "form" if place in ("query", "cookie") else "simple")
        if place == "query" and shape.get("type") == ["object"]:
            style = "deepObject"
        parameters[f"{place}:{parameter['name']}"] = {
            "required": bool(parameter.get("required")),
            "style": style,
            "schema": shape,
        }
    body = raw.raw.get("requestBody") or {}
    return {
        "parameters": parameters,
        "deprecated": bool(raw.raw.get("deprecated")),
        "body": {
            "required": bool(body.get("required")),
            "content": _content(body.get("content")),
        },
        "responses": {
            str(status): _content(entry.get("content"))
            for status, entry in raw.raw["responses"].items()
        },
    }


def webhooks(document: RawDocument) -> dict[str, dict[str, Any]]:
    """The structure of each webhook's body."""
    found = {}
    for name, entry in (document.root.get("webhooks") or {}).items():
        item, base = document.follow(entry)
        raw = document.inline(item["post"], base)
        found[name] = _content(raw["requestBody"].get("content"))
    return found


def differences(
    left: Any, right: Any, at: tuple[Any, ...] = ()
) -> Iterator[tuple[tuple[Any, ...], Any, Any]]:
    """The places where two structures differ, with what stands there."""
    if isinstance(left, dict) and isinstance(right, dict):
        for key in {**left, **right}:
            if key not in left or key not in right:
                yield (*at, key), left.get(key, "absent"), right.get(key, "absent")
            else:
                yield from differences(left[key], right[key], (*at, key))
    elif isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        for index, pair in enumerate(zip(left, right, strict=True)):
            yield from differences(*pair, (*at, index))
    elif type(left) is not type(right) or left != right:
        yield at, left, right
