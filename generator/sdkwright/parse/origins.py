"""Origins: the context that the names of definitions are derived from."""

from __future__ import annotations

from ..load import Node
from ..model import Origin, OriginKind
from .merge import MergedObject


def component_origin(node: Node) -> Origin:
    """A component is named after the last token of its pointer, or after its file."""
    last = node.pointer.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")
    name = last or node.file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return Origin(OriginKind.COMPONENT, "", name)


def inner_origin(origin: Origin, kind: OriginKind) -> Origin:
    """The items of an array or the values of a map, named after what contains them."""
    return Origin(kind, origin.owner, origin.name) if origin.owner else origin


def variant_origin(origin: Origin, node: Node, element: Node, merged: MergedObject) -> Origin:
    """An object inside the `oneOf` or `anyOf` of `node`."""
    label = _variant_label(element, merged)
    if origin.kind is OriginKind.COMPONENT:
        return Origin(OriginKind.VARIANT, _component_id(origin.name, node.id), label)
    return Origin(OriginKind.VARIANT, origin.owner, f"{origin.name} {label}".strip())


def _component_id(name: str, inner: str) -> str:
    """The id of a component, from that of its items or of its additional properties."""
    while True:
        outer, _, last = inner.rpartition("/")
        if last not in ("items", "additionalProperties") or inner.endswith(f"/schemas/{name}"):
            return inner
        inner = outer


def _variant_label(element: Node, merged: MergedObject) -> str:
    """What distinguishes a variant: its constant, its title or its first property."""
    for name in sorted(merged.properties):
        constant = _constant(merged.properties[name])
        if constant is not None:
            return constant
    title = element.text("title")
    if title:
        return title
    names = sorted(merged.required & merged.properties.keys()) or sorted(merged.properties)
    return names[0] if names else "object"


def _constant(schema: Node) -> str | None:
    if not schema.is_mapping:
        return None
    if isinstance(schema.value.get("const"), str):
        return str(schema.value["const"])
    values = schema.value.get("enum")
    return str(values[0]) if isinstance(values, list) and len(values) == 1 else None
