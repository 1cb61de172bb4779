"""`oneOf` and `anyOf`: unions of types, and alternatives that each extend the same object."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import product
from math import prod

from ..load import Node
from ..model import Definitions, Origin, SchemaId, Type, UnionType, Use
from .context import Context
from .discriminators import Variants, infer_discriminator
from .flatten import flatten
from .keywords import COMBINATORS, has_type_keywords, is_structural, type_names
from .merge import merge_parts
from .objects import ObjectParser, ParseSchema
from .origins import variant_origin
from .scalars import ANY, NULL
from .subtypes import Subtypes

_MAXIMUM_VARIANTS = 32
"""How many objects the alternatives of several parts may be combined to."""
_MAXIMUM_DEPTH = 20
_OBJECT_KEYWORDS = {"properties", "required", "additionalProperties", "patternProperties"}


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
        types = flatten(use.type for use in variants)
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
        nullable = any(_is_null(element) for element in elements)
        others = [element for element in elements if not _is_null(element)]
        use: Use | None
        if any(has_type_keywords(element) and not _is_any_object(element) for element in others):
            use = self._distribute(node, [node], [(element,) for element in others], origin)
        else:
            use = self._objects.use(node, origin, merge_parts(self._context, [node]))
        return replace(use, nullable=use.nullable or nullable) if use is not None else None

    def union(
        self,
        types: tuple[Type, ...],
        sources: Iterable[tuple[Node, Type]],
        declared: Node | None,
    ) -> UnionType:
        """The union of variants that come from schemas."""
        targets = [(self._context.schema(schema), type_) for schema, type_ in sources]
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

    def distributed(self, node: Node, parts: list[Node], origin: Origin) -> Use | None:
        """A union whose variants each contain all parts; None if no part has alternatives."""
        unions = {
            index: elements
            for index, elements in self.alternatives(parts).items()
            # A schema can extend the union that lists it.
            if all(self._context.schema(element) != node for element in elements)
        }
        if not unions or prod(map(len, unions.values())) > _MAXIMUM_VARIANTS:
            return None
        shared = [
            part for index, part in enumerate(parts) if index not in unions or self._has_more(part)
        ]
        if not shared and len(unions) == 1:
            return self._parse(parts[next(iter(unions))], origin)
        choices = [[e for e in elements if not _is_null(e)] for elements in unions.values()]
        order = sorted(range(len(parts)), key=lambda index: index not in unions)
        targets = [self._context.schema(parts[index]) for index in order]
        declared = [t.mapping("discriminator") for t in targets if t is not None]
        found = next((entry for entry in declared if entry is not None), None)
        return self._distribute(node, shared, list(product(*choices)), origin, found)

    def _has_more(self, part: Node) -> bool:
        merged = self._objects.merge(part)
        return merged is not None and bool(merged.parts or merged.required or merged.extra)

    def _distribute(
        self,
        node: Node,
        shared: list[Node],
        choices: list[tuple[Node, ...]],
        origin: Origin,
        declared: Node | None = None,
    ) -> Use | None:
        """A union of objects: each consists of the shared parts and of one choice."""
        types: list[Type] = []
        origins: list[Origin] = []
        for index, elements in enumerate(choices):
            merged = self._objects.merge(*shared, *elements)
            if merged is None:
                return None
            element = elements[-1]
            inner = variant_origin(origin, node, element, merged)
            if inner in origins:
                own = self._objects.merge(element)
                inner = variant_origin(origin, node, element, own or merged)
            origins.append(inner)
            key = SchemaId(element.id)
            if len(elements) > 1 or not key.startswith(f"{node.id}/"):
                # Other schemas may extend the same union.
                key = SchemaId(f"{node.id}/oneOf/{index}")
            types.append(self._objects.use(element, inner, merged, key).type)
        variants = flatten(types)
        if len(variants) < 2:
            return Use(variants[0]) if variants else None
        declared = node.mapping("discriminator") or declared
        # With several alternatives in one variant, none of them is the variant.
        sources = [(c[0], t) for c, t in zip(choices, types, strict=True) if len(c) == 1]
        return Use(self.union(variants, sources, declared))

    def alternatives(self, parts: list[Node]) -> dict[int, list[Node]]:
        """The alternatives of the parts that have some, by the index of the part."""
        found: dict[int, list[Node]] = {}
        for index, part in enumerate(parts):
            elements = self._alternatives(part, 0)
            if elements is not None and elements not in found.values():
                found[index] = elements
        return found

    def _alternatives(self, part: Node, depth: int) -> list[Node] | None:
        """The alternatives of a schema, or of the only part of it that has some."""
        target = self._context.schema(part)
        if target is None or depth > _MAXIMUM_DEPTH:
            return None
        for keyword in COMBINATORS:
            alternatives = target.sequence(keyword)
            if alternatives is None:
                continue
            elements = [entry for entry in alternatives.elements() if entry.is_mapping]
            if "properties" not in target or any(map(has_type_keywords, elements)):
                return elements
        if target.ref() is not None:
            return self._alternatives(target, depth + 1)
        parts = target.sequence("allOf")
        listed = [
            inner
            for element in (parts.elements() if parts is not None else ())
            if (inner := self._alternatives(element, depth + 1)) is not None
        ]
        return listed[0] if len(listed) == 1 else None

    def _variant_origin(self, element: Node, node: Node, origin: Origin) -> Origin:
        merged = self._objects.merge(element) if element.ref() is None else None
        return origin if merged is None else variant_origin(origin, node, element, merged)


def _is_null(element: Node) -> bool:
    return bool(element.value.get("type") == "null")


def _is_any_object(element: Node) -> bool:
    """Whether a schema says that a value is an object, and nothing about its properties."""
    return element.value.get("type") == "object" and not set(element.keys()) & _OBJECT_KEYWORDS
