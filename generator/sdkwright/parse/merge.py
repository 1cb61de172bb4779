"""Several schemas read as one object: `allOf`, and `$ref` with siblings."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..load import Node
from .context import Context
from .keywords import is_annotation_only


@dataclass(slots=True)
class MergedObject:
    """The object that several schemas describe together. Later schemas override earlier ones."""

    properties: dict[str, Node] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    extra: Node | None = None
    closed: bool = False
    nullable: bool = False
    doc: str | None = None
    is_object: bool = False


def merge_parts(context: Context, parts: list[Node]) -> MergedObject:
    """Merge schemas, with `$ref` and `allOf` inside them followed."""
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
    parts = node.sequence("allOf")
    for part in parts.elements() if parts is not None else ():
        _add(context, part, merged, seen)
    _add_own(node, merged)


def _add_own(node: Node, merged: MergedObject) -> None:
    type_ = node.get("type")
    if type_ is not None:
        names = type_.value if type_.is_sequence else [type_.value]
        merged.is_object = merged.is_object or "object" in names
        merged.nullable = merged.nullable or "null" in names
    merged.doc = node.text("description") or merged.doc
    merged.required.update(node.strings("required"))
    properties = node.mapping("properties")
    if properties is not None:
        merged.is_object = True
        for name, schema in properties.items():
            if name not in merged.properties or not is_annotation_only(schema):
                merged.properties[name] = schema
    extra = node.get("additionalProperties")
    if extra is None:
        return
    merged.is_object = True
    if extra.value is False:
        merged.closed = True
        merged.extra = None
    elif extra.is_mapping and extra.value and not merged.closed:
        merged.extra = extra
