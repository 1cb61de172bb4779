"""`allOf`: one schema with annotations, an object in parts, or a union that they extend."""

from __future__ import annotations

from dataclasses import replace

from ..load import Node
from ..model import Definitions, Origin, Use
from .context import Context
from .keywords import COMBINATORS, has_assertions, has_type_keywords
from .narrow import narrow
from .objects import ObjectParser, ParseSchema
from .one_of import OneOfParser
from .scalars import ANY


class AllOfParser:
    """Parses schemas with `allOf`, and schemas with keywords beside `$ref`."""

    def __init__(
        self,
        context: Context,
        objects: ObjectParser,
        one_of: OneOfParser,
        definitions: Definitions,
        parse: ParseSchema,
    ) -> None:
        self._context = context
        self._objects = objects
        self._one_of = one_of
        self._definitions = definitions
        self._parse = parse

    def use(self, node: Node, origin: Origin) -> Use:
        """The use of a schema with `allOf`."""
        parts = [part for part in node["allOf"].elements() if part.is_mapping]
        return self._combined(node, parts, _own(node, "allOf"), origin)

    def beside_reference(self, node: Node, origin: Origin) -> Use:
        """The use of a schema with other keywords beside `$ref`."""
        keywords = [keyword for keyword in ("$ref", "$dynamicRef") if keyword in node]
        reference = _with(node, {keyword: node.value[keyword] for keyword in keywords})
        return self._combined(node, [reference], _own(node, *keywords), origin)

    def _combined(self, node: Node, parts: list[Node], own: list[Node], origin: Origin) -> Use:
        nullable = any(part.flag("nullable") for part in parts)
        typed = [part for part in parts if has_type_keywords(part)]
        merged = self._objects.merge(node)
        single = self._objects.merge(typed[0]) if len(typed) == 1 else None
        is_whole = merged is None or single is None or not merged.extends(single)
        if len(typed) == 1 and is_whole and not self._one_of.alternatives(own):
            use = self._alone(node, typed[0], origin)
            also = merged is not None and merged.nullable
            return replace(use, nullable=use.nullable or nullable or also)
        union = self._one_of.distributed(node, [*parts, *own], origin)
        if union is not None:
            return union
        if merged is not None:
            use = self._objects.use(node, origin, merged)
        else:
            typed += [part for part in own if has_type_keywords(part)]
            uses = [self._parse(part, origin) for part in typed]
            use = narrow(uses, self._definitions) if uses else Use(ANY)
        return replace(use, nullable=use.nullable or nullable)

    def _alone(self, node: Node, part: Node, origin: Origin) -> Use:
        """The use of the only part with a type, to which a discriminator beside it belongs."""
        declared = node.mapping("discriminator")
        target = self._context.schema(part)
        for keyword in COMBINATORS if declared is not None and target is not None else ():
            alternatives = target.sequence(keyword) if target is not None else None
            if target is not None and alternatives is not None:
                return self._one_of.use(target, alternatives, origin, declared)
        return self._parse(part, origin)


def _with(node: Node, value: dict[str, object]) -> Node:
    """A schema at the same position with some of its keywords."""
    return Node(node.document, node.file, node.pointer, value)


def _own(node: Node, *keywords: str) -> list[Node]:
    """The schema without keywords, if it says more than these."""
    own = _with(node, {k: v for k, v in node.value.items() if k not in keywords})
    return [own] if has_assertions(own) else []
