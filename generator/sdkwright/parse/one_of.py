"""`oneOf` and `anyOf`: unions of types, and alternatives that each extend the same object."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..load import Node
from ..model import Definitions, Origin, SchemaId, Type, UnionType, Use
from .context import Context
from .discriminators import Variants, infer_discriminator
from .keywords import COMBINATORS, has_type_keywords, is_structural, type_names
from .merge import merge_parts
from .objects import ObjectParser, ParseSchema
from .origins import variant_origin
from .scalars import ANY, NULL
from .subtypes import Subtypes


class OneOfParser:
    """Parses schemas with alternatives."""

    def __init__(
        self,
        context: Context,
        definitions: Definitions,
        objects: ObjectParser,
        parse: ParseSchema,
        subtypes: Subtypes,
    ) -> None:
        self.unions: list[UnionType] = []
        """The unions with a discriminator."""
        self._context = context
        self._subtypes = subtypes
        self._definitions = definitions
        self._objects = objects
        self._parse = parse

    def use(
        self, node: Node, alternatives: Node, origin: Origin, declared: Node | None = None
    ) -> Use:
        """The use of a schema with `oneOf` or `anyOf`.

        `declared` is a discriminator that stands beside the schema.
        """
        elements = [element for element in alternatives.elements() if element.is_mapping]
        extended = self._object(node, elements, origin) if is_structural(node) else None
        if extended is not None:
            return extended
        uses = [self._parse(e, self._variant_origin(e, node, origin)) for e in elements]
        nullable = any(use.nullable for use in uses)
        variants = [use for use in uses if use.type != NULL]
        types = _flatten(use.type for use in variants)
        if not types:
            return Use(NULL if nullable else ANY, nullable=nullable)
        nullable = nullable or "null" in type_names(node)
        if len(types) == 1:
            return replace(variants[0], type=types[0], nullable=nullable)
        sources = [(e, use.type) for e, use in zip(elements, uses, strict=True)]
        union = self.union(types, sources, declared or node.mapping("discriminator"))
        return Use(union, nullable=nullable)

    def _object(self, node: Node, elements: list[Node], origin: Origin) -> Use | None:
        """An object with alternatives: a union of objects, or one object; None for other types.

        Alternatives without a type of their own only say which properties go together.
        """
        if any(has_type_keywords(element) for element in elements):
            return self.distribute(node, [node], elements, origin)
        return self._objects.use(node, origin, merge_parts(self._context, [node]))

    def union(
        self,
        types: tuple[Type, ...],
        sources: Iterable[tuple[Node, Type]],
        declared: Node | None,
    ) -> UnionType:
        """The union of variants that come from schemas."""
        targets = [(self._context.mapping(schema), type_) for schema, type_ in sources]
        schemas = [(target, type_) for target, type_ in targets if target is not None]
        if declared is None:
            # The variants may have it from a schema that all of them extend.
            common = {self._subtypes.discriminator(schema) for schema, _ in schemas}
            declared = common.pop() if len(common) == 1 else None
        variants = Variants(types, {schema.id: type_ for schema, type_ in schemas})
        found = infer_discriminator(self._context, variants, declared, self._definitions)
        union = UnionType(types, found)
        if found is not None:
            self.unions.append(union)
        return union

    def distribute(
        self,
        node: Node,
        shared: list[Node],
        elements: list[Node],
        origin: Origin,
        declared: Node | None = None,
    ) -> Use | None:
        """A union whose variants are objects that all contain the shared parts."""
        types: list[Type] = []
        for index, element in enumerate(elements):
            merged = self._objects.merge(*shared, element)
            if merged is None:
                return None
            inner = variant_origin(origin, node, element, merged)
            key = SchemaId(element.id)
            if not key.startswith(f"{node.id}/"):
                # Other schemas may extend the same union.
                key = SchemaId(f"{node.id}/oneOf/{index}")
            types.append(self._objects.use(element, inner, merged, key).type)
        variants = _flatten(types)
        if len(variants) == 1:
            return Use(variants[0])
        declared = node.mapping("discriminator") or declared
        return Use(self.union(variants, zip(elements, types, strict=True), declared))

    def alternatives(self, part: Node) -> list[Node] | None:
        """The alternatives of a schema that consists of nothing else."""
        target = self._context.mapping(part)
        if target is None or "properties" in target:
            return None
        for keyword in COMBINATORS:
            alternatives = target.sequence(keyword)
            if alternatives is not None:
                return [entry for entry in alternatives.elements() if entry.is_mapping]
        return None

    def _variant_origin(self, element: Node, node: Node, origin: Origin) -> Origin:
        merged = self._objects.merge(element) if element.ref() is None else None
        return origin if merged is None else variant_origin(origin, node, element, merged)


def _flatten(types: Iterable[Type]) -> tuple[Type, ...]:
    """The types without duplicates, and the variants of plain unions instead of the unions."""
    flat: dict[Type, None] = {}
    for type_ in types:
        if isinstance(type_, UnionType) and type_.discriminator is None:
            flat.update(dict.fromkeys(type_.variants))
        else:
            flat[type_] = None
    return (ANY,) if ANY in flat else tuple(flat)
