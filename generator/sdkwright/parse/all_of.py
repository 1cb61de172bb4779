"""`allOf`: one schema with annotations, an object in parts, or a union that they extend."""

from __future__ import annotations

from ..load import Node
from ..model import Origin, Use
from .context import Context
from .keywords import COMBINATORS, has_type_keywords, is_structural
from .objects import ObjectParser, ParseSchema
from .one_of import OneOfParser
from .scalars import ANY


class AllOfParser:
    """Parses schemas with `allOf`."""

    def __init__(
        self, context: Context, objects: ObjectParser, one_of: OneOfParser, parse: ParseSchema
    ) -> None:
        self._context = context
        self._objects = objects
        self._one_of = one_of
        self._parse = parse

    def use(self, node: Node, origin: Origin) -> Use:
        """The use of a schema with `allOf`."""
        parts = [part for part in node["allOf"].elements() if part.is_mapping]
        typed = [part for part in parts if has_type_keywords(part)]
        if len(typed) == 1 and not is_structural(node) and not self._requires_more(parts, typed):
            return self._alone(node, typed[0], origin)
        union = self._distribute(node, parts, origin)
        if union is not None:
            return union
        merged = self._objects.merge(node)
        if merged is not None:
            return self._objects.use(node, origin, merged)
        return self._parse(typed[0], origin) if typed else Use(ANY)

    def _alone(self, node: Node, part: Node, origin: Origin) -> Use:
        """The use of the only part with a type, to which a discriminator beside it belongs."""
        declared = node.mapping("discriminator")
        target = self._context.mapping(part)
        for keyword in COMBINATORS if declared is not None and target is not None else ():
            alternatives = target.sequence(keyword) if target is not None else None
            if target is not None and alternatives is not None:
                return self._one_of.use(target, alternatives, origin, declared)
        return self._parse(part, origin)

    def _requires_more(self, parts: list[Node], typed: list[Node]) -> bool:
        """Whether parts without a type require properties that are optional in the others."""
        required = {
            name for part in parts if part not in typed for name in part.strings("required")
        }
        merged = self._objects.merge(*typed)
        return merged is not None and bool(required - merged.required)

    def _distribute(self, node: Node, parts: list[Node], origin: Origin) -> Use | None:
        """With one union among the parts, each variant of it is merged with the other parts."""
        unions = {
            part: alternatives
            for part in parts
            if (alternatives := self._one_of.alternatives(part)) is not None
            # A schema can extend the union that lists it.
            and all(self._context.mapping(entry) != node for entry in alternatives)
        }
        if len(unions) != 1:
            return None
        (union, alternatives), *_ = unions.items()
        others = [part for part in parts if part != union]
        declared = [
            found
            for part in (union, *others)
            if (target := self._context.mapping(part)) is not None
            if (found := target.mapping("discriminator")) is not None
        ]
        found = next(iter(declared), None)
        return self._one_of.distribute(node, others, alternatives, origin, found)
