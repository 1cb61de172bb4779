"""What is wrong with a config, in the words of the config."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from ..diagnostics import Diagnostic, Location, Severity, codes
from .config import Config, Keys
from .renamed import RENAMED
from .section import PATTERNS

_TYPES = {
    "string_type": "a text",
    "bool_type": "`true` or `false`",
    "bool_parsing": "`true` or `false`",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "tuple_type": "a list",
    "mapping_type": "a mapping",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "model_attributes_type": "a mapping",
}
_INTERNAL = {"page_number", "cursor", "offset", "next_url", "[key]"}
"""What pydantic adds to the keys of a value: the member of a union, the key of a mapping."""


def diagnostics_of(error: ValidationError, locate: Callable[[Keys], Location]) -> list[Diagnostic]:
    """One diagnostic for each problem, with the line of the value."""
    found = []
    for problem in error.errors():
        keys = _keys(problem["loc"])
        message, hint = _explain(problem, keys)
        found.append(Diagnostic(codes.CONFIG_INVALID, Severity.ERROR, message, locate(keys), hint))
    return sorted(found, key=_line)


def _line(diagnostic: Diagnostic) -> tuple[str, int]:
    location = diagnostic.location
    return (location.file, location.line or 0) if location else ("", 0)


def _keys(found: Keys) -> Keys:
    """The keys of the config, without what pydantic adds to them."""
    in_schemes = found[:2] == ("pagination", "schemes")
    return tuple(
        key
        for index, key in enumerate(found)
        if not (key == "[key]" or (in_schemes and index == 3 and key in _INTERNAL))
    )


def _explain(problem: Any, keys: Keys) -> tuple[str, str]:
    name = ".".join(str(key) for key in keys)
    kind, context = problem["type"], problem.get("ctx", {})
    if kind == "extra_forbidden":
        return _unknown(keys, name)
    if kind == "missing":
        return f"`{name}` is required.", "Add it."
    if kind == "string_pattern_mismatch":
        wanted = PATTERNS[context["pattern"]]
        return f"`{name}` cannot be `{problem['input']}`.", f"Use {wanted}."
    if kind in _TYPES:
        wanted, found = _TYPES[kind], _kind(problem["input"])
        return f"`{name}` must be {wanted}, not {found}.", _type_hint(kind, problem["input"])
    if kind == "literal_error":
        return f"`{name}` cannot be `{problem['input']}`.", f"Use {context['expected']}."
    if kind in ("union_tag_invalid", "union_tag_not_found"):
        return (
            f"`{name}` has no valid `kind`.",
            f"Use one of {context.get('expected_tags', _KINDS)}.",
        )
    if kind == "value_error":
        return f"{context['error']}.", f"Correct `{name}`."
    return f"`{name}` is invalid: {problem['msg']}.", "Correct the value."


_KINDS = "'page_number', 'cursor', 'offset', 'next_url'"


def _kind(value: Any) -> str:
    match value:
        case None:
            return "empty"
        case bool():
            return f"`{str(value).lower()}`"
        case int() | float():
            return "a number"
        case str():
            return "a text"
        case _:
            return "a mapping" if isinstance(value, dict) else "a list"


def _type_hint(kind: str, value: Any) -> str:
    if kind == "string_type" and isinstance(value, bool | int | float):
        return "Put quotes around it."
    return "Correct the value."


def _unknown(keys: Keys, name: str) -> tuple[str, str]:
    if name in RENAMED:
        return f"`{name}` is now called `{RENAMED[name]}`.", "Rename the key."
    known = _known_keys(keys[:-1])
    nearest = difflib.get_close_matches(str(keys[-1]), known, n=1)
    hint = f"Did you mean `{nearest[0]}`?" if nearest else f"Known keys: {', '.join(known)}."
    return f"Unknown key `{name}`.", hint


def _known_keys(parents: Keys) -> list[str]:
    """The keys of a section, or of the sections that a mapping or a list holds."""
    sections: list[type[BaseModel]] = [Config]
    for key in parents:
        entries = [s.model_fields[str(key)] for s in sections if str(key) in s.model_fields]
        if entries:
            sections = [found for entry in entries for found in _sections(entry.annotation)]
    return sorted({name for section in sections for name in section.model_fields})


def _sections(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for inner in get_args(annotation) for found in _sections(inner)]
