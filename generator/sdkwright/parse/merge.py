"""Several schemas read as one object: `allOf`, and `$ref` with siblings."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..load import Node
from .combination import Combination
from .context import Context
from .keywords import is_annotation_only

_BRANCHES = ("then", "else")


@dataclass(slots=True)
class MergedObject:
    """The object that several schemas describe together."""

    properties: dict[str, Node] = field(default_factory=dict)
    """The last schema of each property that is more than a description."""
    required: set[str] = field(default_factory=set)
    extra: Node | None = None
    patterns: dict[str, Node] = field(default_factory=dict)
    closed: bool = False
    nullable: bool = False
    doc: str | None = None
    is_object: bool = False
    parts: dict[str, list[Node]] = field(default_factory=dict)
    """All schemas of each property."""
    conditional: dict[str, list[Node]] = field(default_factory=dict)
    """The schemas of properties that some objects have: those of `then`, `else` and others."""

    def schema(self, name: str, identity: str) -> Node:
        """The schema of a property; several ones are read as `allOf`, under an id of their own."""
        parts = self.parts[name]
        return parts[0] if len(parts) == 1 else Combination("allOf", parts, identity)

    def conditionals(self, identity: str) -> dict[str, Node]:
        """The schemas of the properties that only some objects have, under ids of their own."""
        return {
            name: (
                parts[0]
                if len(parts) == 1
                else Combination("anyOf", parts, f"{identity}/properties/{name}")
            )
            for name, parts in self.conditional.items()
            if name not in self.properties
        }

    def extends(self, other: MergedObject) -> bool:
        """Whether this object, which contains another one, says more about its properties."""
        return (
            self.parts != other.parts
            or self.required != other.required
            or self.conditional.keys() != other.conditional.keys()
            or self.extra != other.extra
            or self.patterns != other.patterns
        )


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
        target = context.schema(node)
        if target is not None and target.id not in seen:
            _add(context, target, merged, seen | {target.id})
        if context.ignores_siblings:
            return
    parts = node.sequence("allOf")
    for part in parts.elements() if parts is not None else ():
        _add(context, part, merged, seen)
    _add_own(node, merged)
    _add_conditional(context, node, merged, seen)


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
            _add_property(name, schema, merged)
    patterns = node.mapping("patternProperties")
    if patterns is not None:
        merged.is_object = True
        merged.patterns.update(patterns.items())
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        extra = node.get(keyword)
        if extra is None:
            continue
        merged.is_object = True
        if extra.value is False:
            merged.closed = True
            merged.extra = None
        elif extra.is_mapping and extra.value and not merged.closed:
            merged.extra = extra


def _add_property(name: str, schema: Node, merged: MergedObject) -> None:
    known = merged.parts.setdefault(name, [])
    if not any(schema.id == other.id for other in known):
        known.append(schema)
    if name not in merged.properties or not is_annotation_only(schema):
        merged.properties[name] = schema


def _add_conditional(
    context: Context, node: Node, merged: MergedObject, seen: frozenset[str]
) -> None:
    """Add the properties of schemas that apply under a condition."""
    branches = [node[keyword] for keyword in _BRANCHES if keyword in node and "if" in node]
    dependent = node.mapping("dependentSchemas")
    branches += [schema for _, schema in dependent.items()] if dependent is not None else []
    for branch in branches:
        inner = MergedObject()
        _add(context, branch, inner, seen)
        for name, parts in (inner.parts | inner.conditional).items():
            known = merged.conditional.setdefault(name, [])
            known.extend(part for part in parts if all(part.id != other.id for other in known))
        merged.is_object = merged.is_object or bool(inner.parts)
