"""Subtypes: the schemas that extend another one with `allOf`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..load import Node
from .context import Context
from .keywords import COMBINATORS


@dataclass(frozen=True, slots=True)
class Family:
    """A schema with a discriminator, and the schemas that are told apart by it."""

    discriminator: Node
    base: Node
    subtypes: tuple[Node, ...]


class Subtypes:
    """Which components extend which schemas."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._children: dict[str, list[Node]] | None = None

    def family(self, node: Node) -> Family | None:
        """The family of a base; None for a schema without a discriminator or without subtypes.

        The alternatives of a schema with `oneOf` are its variants already.
        """
        if any(keyword in node for keyword in COMBINATORS):
            return None
        discriminator = self.discriminator(node)
        if discriminator is None:
            return None
        found = {child.id: child for child in self._descendants(node)}
        if discriminator.pointer == f"{node.pointer}/discriminator":
            for _, target in _mapping(discriminator):
                mapped = self._context.document.find_schema(target)
                if mapped is not None and mapped.id != node.id:
                    found.setdefault(mapped.id, mapped)
        return Family(discriminator, node, tuple(found.values())) if found else None

    def discriminator(self, node: Node) -> Node | None:
        """The discriminator of a schema, or of one that it extends."""
        for schema in (node, *self._ancestors(node)):
            found = schema.mapping("discriminator")
            if found is not None and found.text("propertyName") is not None:
                return found
        return None

    def _ancestors(self, node: Node) -> Iterator[Node]:
        pending, seen = self._parents(node), {node.id}
        while pending:
            parent = pending.pop(0)
            if parent.id not in seen:
                seen.add(parent.id)
                yield parent
                pending += self._parents(parent)

    def _parents(self, node: Node) -> list[Node]:
        """The schemas that a schema refers to in `allOf`."""
        parts = node.sequence("allOf")
        found: list[Node] = []
        for part in parts.elements() if parts is not None else ():
            if part.ref() is None:
                found += self._parents(part)
            elif (target := self._context.schema(part)) is not None:
                found.append(target)
        return found

    def _descendants(self, node: Node) -> Iterator[Node]:
        pending, seen = [node], {node.id}
        while pending:
            for child in self._by_parent().get(pending.pop(0).id, ()):
                if child.id not in seen:
                    seen.add(child.id)
                    yield child
                    pending.append(child)

    def _by_parent(self) -> dict[str, list[Node]]:
        if self._children is None:
            self._children = {}
            components = self._context.document.root.mapping("components")
            schemas = components.mapping("schemas") if components is not None else None
            for _, schema in schemas.sorted_items() if schemas is not None else ():
                if schema.is_mapping and schema.ref() is None:
                    for parent in self._parents(schema):
                        self._children.setdefault(parent.id, []).append(schema)
        return self._children


def _mapping(discriminator: Node) -> Iterator[tuple[str, Node]]:
    listed = discriminator.mapping("mapping")
    yield from listed.items() if listed is not None else ()
