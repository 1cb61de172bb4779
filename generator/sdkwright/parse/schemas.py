"""Schemas: from a node of the document to a type, and to the definitions that it needs."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ..diagnostics import codes
from ..load import Node
from ..model import (
    Definition,
    Definitions,
    EnumType,
    ListType,
    MapType,
    ObjectType,
    Origin,
    OriginKind,
    Ref,
    SchemaId,
    Type,
    UnionType,
    Use,
)
from .all_of import AllOfParser
from .context import Context, source_of
from .discriminators import Variants, declared_discriminator
from .enums import enum_use
from .flatten import flatten
from .keywords import COMBINATORS, SCALARS, has_assertions, has_null_type, type_names
from .merge import merge_parts
from .objects import ObjectParser
from .one_of import OneOfParser
from .origins import component_origin, inner_origin
from .scalars import ANY, NULL, example_of, primitive
from .subtypes import Family, Subtypes

_MAXIMUM_NESTING = 3
"""How often a schema may be parsed inside itself. An object that contains itself is recognized by
its definition; other schemas, such as a map whose values extend the map, would never end."""


class SchemaParser:
    """Parses types, and collects the definitions that they refer to.

    A definition is registered before its parts are parsed, so a schema may contain itself.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._components: dict[SchemaId, Use] = {}
        self._in_progress: set[SchemaId] = set()
        self._nesting: Counter[str] = Counter()
        self.entries: dict[SchemaId, Definition] = {}
        self.definitions = Definitions(self.entries)
        self._objects = ObjectParser(context, self.entries, self.use)
        self._subtypes = Subtypes(context)
        self._one_of = OneOfParser(
            context, self.definitions, self._objects, self.use, self._subtypes
        )
        self._all_of = AllOfParser(context, self._objects, self._one_of, self.definitions, self.use)

    @property
    def unions(self) -> list[UnionType]:
        """The unions with a discriminator."""
        return self._one_of.unions

    def use(self, node: Node | None, origin: Origin) -> Use:
        """The use of the schema at a node; without a schema, any value.

        `false` admits no value, for which there is no annotation.
        """
        if node is None or isinstance(node.value, bool):
            return Use(ANY)
        if not node.is_mapping:
            self._context.warning(
                codes.SCHEMA_NOT_A_MAPPING,
                "This schema is neither an object nor true, so any value is accepted.",
                node,
            )
            return Use(ANY)
        if node.ref() is None:
            return self._inline(node, origin)
        target = self._context.schema(node)
        if target is None:
            return _annotated(Use(ANY), node)
        if has_assertions(node) and not self._context.ignores_siblings:
            return self._inline(node, origin)
        return _annotated(self._component(target), node)

    def _component(self, node: Node) -> Use:
        """A schema that others refer to, parsed once."""
        key = SchemaId(node.id)
        known = self._components.get(key)
        if known is not None:
            return known
        family = self._subtypes.family(node)
        if family is not None:
            return self._family(key, family)
        if key in self._in_progress:
            return Use(Ref(key), nullable=has_null_type(node))
        origin = component_origin(node)
        self._in_progress.add(key)
        use = self._inline(node, origin)
        self._in_progress.discard(key)
        if use.type == Ref(key) and key not in self.entries:
            self._report_recursion(node)
            use = self._defined(key, origin, node, replace(use, type=ANY))
        elif key in self.entries and isinstance(self.entries[key].type, ObjectType):
            # It was parsed as a subtype meanwhile.
            use = replace(use, type=Ref(key))
        elif _is_worth_a_name(use.type):
            use = self._defined(key, origin, node, use)
        self._components[key] = use
        return use

    def _family(self, key: SchemaId, family: Family) -> Use:
        """A base with a discriminator: the union of its subtypes and itself."""
        members = [
            (member, merged)
            for member in (*family.subtypes, family.base)
            if (merged := self._objects.merge(member)) is not None and merged.properties
        ]
        types = tuple(Ref(SchemaId(member.id)) for member, _ in members)
        found = declared_discriminator(
            self._context, Variants(types), family.discriminator, self.definitions
        )
        base = Ref(SchemaId(family.base.id))
        if found is not None and base in types:
            found = replace(found, other=types.index(base))
        union = UnionType(types, found)
        self._one_of.unions.append(union)
        nullable = merge_parts(self._context, [family.base]).nullable
        use = Use(union, nullable=nullable, doc=family.base.text("description"))
        # Members may contain the base again.
        self._components[key] = use
        for member, merged in members:
            self._objects.use(member, component_origin(member), merged)
        return use

    def _defined(self, key: SchemaId, origin: Origin, node: Node, use: Use) -> Use:
        self.entries[key] = Definition(
            key,
            origin,
            use.type,
            source_of(node),
            use.doc,
            node.flag("deprecated"),
            example_of(node),
        )
        return replace(use, type=Ref(key), doc=None)

    def _inline(self, node: Node, origin: Origin) -> Use:
        if self._nesting[node.id] >= _MAXIMUM_NESTING:
            self._report_recursion(node)
            return Use(ANY)
        self._nesting[node.id] += 1
        try:
            use = self._by_keyword(node, origin)
        finally:
            self._nesting[node.id] -= 1
        return _annotated(use, node)

    def _report_recursion(self, node: Node) -> None:
        self._context.diagnostics.note(
            codes.SCHEMA_RECURSIVE,
            "This schema contains itself infinitely; inside it, any value is accepted.",
            node.location(),
        )

    def _by_keyword(self, node: Node, origin: Origin) -> Use:
        if node.ref() is not None:
            return self._all_of.beside_reference(node, origin)
        if "const" in node:
            return enum_use(node, [node["const"]])
        enum = node.sequence("enum")
        if enum is not None:
            return enum_use(node, enum.elements())
        if "allOf" in node:
            return self._all_of.use(node, origin)
        for keyword in COMBINATORS:
            alternatives = node.sequence(keyword)
            if alternatives is not None:
                return self._one_of.use(node, alternatives, origin)
        return self._by_type(node, origin)

    def _by_type(self, node: Node, origin: Origin) -> Use:
        names = type_names(node)
        nullable = "null" in names
        types = tuple(self._of_type(name, node, origin) for name in names if name != "null")
        if not types:
            return Use(NULL if nullable else ANY, nullable=nullable)
        return Use(types[0] if len(types) == 1 else UnionType(types), nullable=nullable)

    def _of_type(self, name: str, node: Node, origin: Origin) -> Type:
        if name in SCALARS:
            return primitive(name, node)
        if name == "array":
            return self._array(node, origin)
        if name == "object":
            return self._objects.use(node, origin, merge_parts(self._context, [node])).type
        self._context.warning(
            codes.SCHEMA_UNKNOWN_TYPE,
            f"`{name}` is not a type of JSON Schema, so any value is accepted.",
            node,
            "Use string, integer, number, boolean, array, object or null.",
        )
        return ANY

    def _array(self, node: Node, origin: Origin) -> ListType:
        """An array; one whose positions have types of their own has the union of them."""
        inner = inner_origin(origin, OriginKind.ITEM)
        prefix = node.sequence("prefixItems")
        schemas = list(prefix.elements()) if prefix is not None else []
        rest = node.get("items") or node.get("unevaluatedItems")
        if rest is not None and not (schemas and rest.value is False):
            schemas.append(rest)
        uses = [self.use(schema, inner) for schema in schemas] or [Use(ANY)]
        types = flatten(use.type for use in uses if use.type != NULL) or (NULL,)
        return ListType(
            types[0] if len(types) == 1 else UnionType(types), any(use.nullable for use in uses)
        )


def _annotated(use: Use, node: Node) -> Use:
    """The use of a schema with the annotations that stand beside its type or `$ref`."""
    return replace(
        use,
        nullable=use.nullable or node.flag("nullable"),
        doc=node.text("description") or use.doc,
        example=example_of(node) or use.example,
    )


def _is_worth_a_name(type_: Type) -> bool:
    """Whether a component is a type of its own; primitives and objects of any shape are not."""
    match type_:
        case EnumType() | UnionType() | ListType():
            return True
        case MapType(values):
            return values != ANY
        case _:
            return False
