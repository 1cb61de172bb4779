"""Schemas of a raw document as a sampler of JSON Schema takes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_KEYWORDS_OF_SUBSCHEMAS = ("properties", "patternProperties", "$defs", "definitions")
_KEYWORDS_OF_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_KEYWORDS_OF_ONE = ("items", "additionalProperties", "not", "if", "then", "else", "contains")
_ANNOTATIONS = ("discriminator", "xml", "example", "examples", "externalDocs", "default", "$id")


class RecurringError(Exception):
    """A reference leads back to a schema that encloses it."""


def follow(root: Mapping[str, Any], node: Any) -> Any:
    """The target of a chain of local references."""
    while isinstance(node, Mapping) and isinstance(node.get("$ref"), str):
        target: Any = root
        for part in node["$ref"].removeprefix("#").split("/")[1:]:
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


class Inliner:
    """Replaces references, and leaves out what the direction does not carry.

    Args:
        root: The document.
        hidden: `readOnly` for what a request has, `writeOnly` for what a response has.
        text: A pattern for strings that the document does not restrict.
    """

    def __init__(self, root: Mapping[str, Any], hidden: str, text: str | None = None) -> None:
        self._root = root
        self._hidden = hidden
        self._text = text

    def of(self, schema: Any, seen: tuple[str, ...] = ()) -> Any:
        """The schema without references.

        Raises:
            RecurringError: No finite value is left: a required part refers to itself.
        """
        if not isinstance(schema, Mapping):
            return schema
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if reference in seen:
                raise RecurringError(reference)
            target = self.of(follow(self._root, {"$ref": reference}), (*seen, reference))
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            modern = str(self._root["openapi"]).startswith("3.1")
            return {"allOf": [target, self.of(rest, seen)]} if rest and modern else target
        found = {key: value for key, value in schema.items() if key not in _ANNOTATIONS}
        choice = schema.get("discriminator")
        if isinstance(choice, Mapping) and schema.keys() & {"oneOf", "anyOf"}:
            found["required"] = [
                *dict.fromkeys([*found.get("required", ()), choice["propertyName"]])
            ]
        self._parts(found, seen)
        free = not found.keys() & {"pattern", "format", "enum", "const", "minLength", "maxLength"}
        if self._text and free and found.get("type") == "string":
            found["pattern"] = self._text
        return found

    def _parts(self, found: dict[str, Any], seen: tuple[str, ...]) -> None:
        for keyword in _KEYWORDS_OF_SUBSCHEMAS:
            if isinstance(found.get(keyword), Mapping):
                found[keyword] = self._members(found, found[keyword], seen)
        for keyword in _KEYWORDS_OF_LISTS:
            if isinstance(found.get(keyword), list):
                found[keyword] = self._variants(keyword, found[keyword], seen)
        for keyword in _KEYWORDS_OF_ONE:
            if isinstance(found.get(keyword), Mapping):
                try:
                    found[keyword] = self.of(found[keyword], seen)
                except RecurringError:
                    if keyword not in ("items", "additionalProperties"):
                        raise
                    found[keyword] = False

    def _members(
        self, owner: dict[str, Any], members: Mapping[str, Any], seen: tuple[str, ...]
    ) -> dict[str, Any]:
        kept: dict[str, Any] = {}
        for name, member in members.items():
            target = follow(self._root, member)
            if isinstance(target, Mapping) and target.get(self._hidden):
                owner["required"] = [key for key in owner.get("required", ()) if key != name]
                kept[name] = False
                continue
            try:
                kept[name] = self.of(member, seen)
            except RecurringError:
                if name in owner.get("required", ()):
                    raise
                kept[name] = False
        if owner.get("required") == []:
            del owner["required"]
        return kept

    def _variants(self, keyword: str, variants: list[Any], seen: tuple[str, ...]) -> list[Any]:
        kept = []
        for variant in variants:
            try:
                kept.append(self.of(variant, seen))
            except RecurringError:
                if keyword in ("allOf", "prefixItems"):
                    raise
        if variants and not kept:
            raise RecurringError(keyword)
        return kept
