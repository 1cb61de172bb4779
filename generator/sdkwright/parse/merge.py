"""`allOf`, and `$ref` with siblings: several schemas read as one object."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..load import Node
from .context import Context

_STRUCTURAL = ("properties", "required")


def is_structural(node: Node) -> bool:
    """Whether a schema that refers to others also has properties of its own."""
    return any(keyword in node and bool(node[keyword].value) for keyword in _STRUCTURAL)


@dataclass(slots=True)
class MergedObject:
    """What several schemas say together of one object. A later part overrides an earlier one."""

    properties: dict[str, Node] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    extra: Node | None = None
    closed: bool = False
    nullable: bool = False
    doc: str | None = None
    is_object: bool = False


def merge_parts(context: Context, parts: list[Node]) -> MergedObject:
    """Read the schemas as one object; `$ref` and `allOf` inside them are followed."""
    merged = MergedObject()
    for part in parts:
        _add(context, part, merged, frozenset())
    return merged


def _add(context: Context, node: Node, merged: MergedObject, seen: frozenset[str]) -> None:
    if not node.is_mapping:
        return
    if node.ref() is not None:
        target = context.follow(node)
        if target is not None and target.id not in seen:
            _add(context, target, merged, seen | {target.id})
    parts = node.get("allOf")
    if parts is not None and parts.is_sequence:
        for part in parts.elements():
            _add(context, part, merged, seen)
    _add_own(context, node, merged)


def _add_own(context: Context, node: Node, merged: MergedObject) -> None:
    kinds = node.get("type")
    if kinds is not None:
        listed = kinds.value if kinds.is_sequence else [kinds.value]
        merged.is_object = merged.is_object or "object" in listed
        merged.nullable = merged.nullable or "null" in listed
    merged.doc = node.text("description") or merged.doc
    merged.required.update(node.strings("required"))
    properties = node.get("properties")
    if properties is not None and properties.is_mapping:
        merged.is_object = True
        for name, value in properties.items():
            known = merged.properties.get(name)
            if known is None or not _only_words(value):
                merged.properties[name] = value
    extra = node.get("additionalProperties")
    if extra is None:
        return
    merged.is_object = True
    if extra.is_mapping and extra.value:
        merged.extra = extra
    elif extra.value is False:
        merged.closed = True


def _only_words(node: Node) -> bool:
    """Whether a property is repeated only to describe it anew, with no type of its own."""
    words = {"description", "title", "example", "examples", "deprecated", "readOnly", "writeOnly"}
    return node.is_mapping and not set(node.keys()) - words
