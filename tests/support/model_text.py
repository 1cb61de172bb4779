"""A model as compact text for golden files: every field that is not its default."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from sdkwright.diagnostics import Diagnostics
from sdkwright.model import (
    Api,
    Definition,
    EnumType,
    Example,
    Field,
    ListType,
    MapType,
    Parameter,
    Primitive,
    Ref,
    Source,
    UnionType,
    Use,
)

_WIDTH = 96
_KEYS = {"wire_name", "id", "key", "use"}
"""Fields that label an entry, or whose fields are shown with those around them."""


def model_text(api: Api, diagnostics: Diagnostics) -> str:
    """The model and the diagnostics of a document."""
    lines = [line for key, value in _given(api) for line in _lines(key, value, "")]
    for entry in diagnostics.entries:
        pointer = f"#{entry.location.pointer}" if entry.location else "-"
        lines += [f"{entry.severity} {entry.code} {pointer}", f"  {entry.message}"]
        lines += [f"  {entry.hint}"] if entry.hint else []
    return "\n".join(lines) + "\n"


def _lines(label: str, value: Any, indent: str) -> Iterator[str]:
    """One line if it fits, otherwise one for each part."""
    whole = f"{indent}{label}: {_inline(value)}"
    parts = list(_parts(value))
    if not parts or (len(whole) <= _WIDTH and not isinstance(value, Definition | Mapping)):
        yield whole
        return
    name = f" {type(value).__name__}" if is_dataclass(value) else ""
    yield f"{indent}{label}:{name}"
    for key, part in parts:
        yield from _lines(key, part, f"{indent}  ")


def _parts(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, tuple):
        for entry in value:
            yield _label(entry).removesuffix(": ") or "-", entry
    elif isinstance(value, Mapping):
        yield from value.items()
    elif is_dataclass(value) and not isinstance(value, Primitive | Ref | Source | Example):
        yield from _given(value)


def _given(value: Any) -> Iterator[tuple[str, Any]]:
    """The fields that are not their default, without sources that only repeat other fields."""
    for field in fields(value):
        given = getattr(value, field.name)
        if field.name == "use":
            yield from _given(given)
        elif (
            (
                field.name == "source"
                and (isinstance(value, Use) or getattr(value, "id", None) == _inline(given))
            )
            or field.name in _KEYS
            or (isinstance(given, Mapping) and not given)
        ):
            continue
        elif given != field.default or type(given) is not type(field.default):
            yield field.name, given


def _inline(value: Any) -> str:
    match value:
        case Primitive(kind, format_):
            return f"{kind}:{format_}" if format_ else str(kind)
        case Ref(id_):
            return f"Ref {id_}"
        case Source(file, pointer):
            return f"{file}#{pointer}"
        case Example(json):
            return json
        case EnumType(values):
            return f"enum{list(values)!r}"
        case ListType(inner, nullable) | MapType(inner, nullable):
            name = "list" if isinstance(value, ListType) else "map"
            return f"{name}[{_inline(inner)}{'?' if nullable else ''}]"
        case UnionType(variants, None):
            parts = [(_inline(v), isinstance(v, UnionType)) for v in variants]
            return " | ".join(f"({text})" if nested else text for text, nested in parts)
        case Field() | Parameter():
            type_ = _inline(value.use.type)
            return ", ".join([type_, *_pairs(value, skipped="type")])
        case tuple():
            entries = [f"{_label(entry)}{_inline(entry)}" for entry in value]
            return f"[{'; '.join(entries) if ': ' in str(entries) else ', '.join(entries)}]"
    if is_dataclass(value):
        return f"{type(value).__name__}({', '.join(_pairs(value))})"
    return str(value) if hasattr(value, "name") else repr(value)


def _label(value: Any) -> str:
    if isinstance(value, Ref):
        return ""
    label = getattr(value, "wire_name", getattr(value, "key", getattr(value, "id", None)))
    return f"{label}: " if label is not None else ""


def _pairs(value: Any, skipped: str = "") -> list[str]:
    return [f"{key}={_inline(part)}" for key, part in _given(value) if key != skipped]
