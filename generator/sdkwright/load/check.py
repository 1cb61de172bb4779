"""Validation of a document against the OpenAPI specification, with readable messages."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from ..diagnostics import Diagnostics, codes
from .document import Document
from .node import Node
from .pointer import join, split
from .read import json_type

_CODE = codes.OPENAPI_INVALID
_EXPECTED_KINDS = {
    "model_type": "an object",
    "dict_type": "an object",
    "list_type": "an array",
    "string_type": "a string",
    "bool_type": "a boolean",
    "bool_parsing": "a boolean",
    "int_type": "an integer",
    "int_parsing": "an integer",
    "int_from_float": "an integer",
    "float_type": "a number",
    "float_parsing": "a number",
}

_SCHEMAS = frozenset(
    (
        *("additionalProperties", "contains", "contentSchema", "else", "if", "items", "not"),
        *("propertyNames", "schema", "then", "unevaluatedItems", "unevaluatedProperties"),
    )
)
"""Keywords whose value is a schema."""
_SCHEMAS_BY_NAME = frozenset(
    (
        *("$defs", "allOf", "anyOf", "dependentSchemas", "oneOf", "patternProperties"),
        *("prefixItems", "properties", "schemas"),
    )
)
"""Keywords whose values are lists or mappings of schemas."""


@dataclass(frozen=True, slots=True)
class _Finding:
    """One error of the validator, in terms of the document instead of Python classes."""

    pointer: str
    missing: str | None
    kind: str
    text: str
    value: Any
    branches: tuple[tuple[str, str], ...]
    """The alternatives in which it was found: their pointer, and the class that was tried."""


def check(document: Document, diagnostics: Diagnostics) -> None:
    """Report what openapi-pydantic finds wrong with the root file, as warnings."""
    root = document.root.value
    entries = _errors(root)
    findings = [_finding(root, entry) for entry in entries]
    reported: set[tuple[str, str]] = set()
    for finding in _relevant(root, findings):
        message = _sentence(finding)
        if _is_valid(finding) or (finding.pointer, message) in reported:
            continue
        reported.add((finding.pointer, message))
        location = document.locate(Node(document, "", finding.pointer, None))
        diagnostics.warning(
            _CODE, message, location, "Correct the document, or patch it with an overlay."
        )


def _finding(root: Any, entry: Any) -> _Finding:
    value = root
    tokens: list[str | int] = []
    branches: list[tuple[str, str]] = []
    missing: str | None = None
    steps = entry["loc"]
    for index, step in enumerate(steps):
        if _holds(value, step):
            value = value[step]
            tokens.append(step)
        elif index == len(steps) - 1 and entry["type"] == "missing":
            missing = str(step)
        else:
            branches.append((join(tokens), str(step)))
    return _Finding(join(tokens), missing, entry["type"], entry["msg"], value, tuple(branches))


def _is_valid(finding: _Finding) -> bool:
    """Whether the validator is too strict: it knows neither boolean schemas nor all references."""
    value = finding.value
    if type(value) is bool:
        return finding.text.endswith((" Schema", " Reference"))
    if type(value) is str and finding.pointer.endswith("/$ref"):
        return True
    return type(value) is dict and type(value.get("$ref")) is str


def _holds(value: Any, step: str | int) -> bool:
    if isinstance(value, dict):
        return step in value
    return isinstance(value, list) and isinstance(step, int) and step < len(value)


def _errors(root: dict[str, Any]) -> list[Any]:
    """The errors of the validator, which does not know that a schema can be a boolean."""
    from openapi_pydantic import OpenAPI
    from pydantic import ValidationError

    admitted = root
    for attempt in (1, 2):
        try:
            OpenAPI.model_validate({**admitted, "openapi": "3.1.0"})
        except ValidationError as error:
            if attempt == 1 and not str(root.get("openapi")).startswith("3.0"):
                admitted = _without_booleans(root)
                continue
            return list(error.errors(include_url=False, include_context=False, include_input=False))
        break
    return []


def _without_booleans(value: Any, name: str = "", outer: str = "") -> Any:
    """The value with an object in place of each schema that is `true` or `false`."""
    if isinstance(value, dict):
        return {key: _without_booleans(inner, str(key), name) for key, inner in value.items()}
    if isinstance(value, list):
        return [_without_booleans(inner, "", name) for inner in value]
    is_schema = name in _SCHEMAS or outer in _SCHEMAS_BY_NAME
    return {} if is_schema and isinstance(value, bool) else value


def _relevant(root: Any, findings: list[_Finding]) -> list[_Finding]:
    """The findings without those of alternatives that the document does not use."""
    tried: dict[str, dict[str, int]] = defaultdict(dict)
    for finding in findings:
        depth = finding.pointer.count("/") + len(finding.branches)
        for pointer, branch in finding.branches:
            tried[pointer][branch] = max(depth, tried[pointer].get(branch, 0))
    chosen = {
        pointer: _choose(_value_at(root, pointer), depths) for pointer, depths in tried.items()
    }
    return [
        finding
        for finding in findings
        if all(chosen[pointer] == branch for pointer, branch in finding.branches)
    ]


def _choose(value: Any, depths: dict[str, int]) -> str:
    """The alternative of the right type, or else the one whose error is deepest."""
    if isinstance(value, dict) and "$ref" in value and "Reference" in depths:
        return "Reference"
    candidates = sorted(depths.keys() - {"Reference"}) or sorted(depths)
    fitting = [name for name in candidates if name.startswith("list[") == isinstance(value, list)]
    return max(fitting or candidates, key=lambda name: depths[name])


def _value_at(root: Any, pointer: str) -> Any:
    value = root
    for token in split(pointer):
        value = value[int(token)] if isinstance(value, list) else value[token]
    return value


def _sentence(finding: _Finding) -> str:
    name = finding.pointer.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")
    subject = f"`{name}`" if name else "The document"
    if finding.missing is not None:
        return f"{subject} has no `{finding.missing}`, which is required."
    expected = _EXPECTED_KINDS.get(finding.kind)
    if expected is not None:
        return f"{subject} must be {expected}, but is {json_type(finding.value)}."
    if finding.kind in ("enum", "literal_error"):
        choices = finding.text.removeprefix("Input should be ")
        return f"{subject} must be {choices}, but is {_shown(finding.value)}."
    text = finding.text.rstrip(".")
    return f"{subject} is not valid: {text[:1].lower()}{text[1:]}."


def _shown(value: Any) -> str:
    return repr(value)[:60] if isinstance(value, str | int | float) else json_type(value)
