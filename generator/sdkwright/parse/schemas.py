"""Schemas: from a node of the document to a type, and to the definitions that it needs."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ..load import Node
from ..model import (
    Definition,
    Definitions,
    EnumType,
    Field,
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
from .context import Context, source_of
from .merge import MergedObject, is_structural, merge_parts
from .scalars import ANY, NULL, default_of, enum_of, example_of, limits_of, primitive
from .unions import tell_apart

_COMBINATORS = ("oneOf", "anyOf")
_SCALARS = ("string", "integer", "number", "boolean", "null")


_OFTEN_ENOUGH = 3
"""An object is found to be known when it is met inside of itself; what is met again and again, as
the values of a mapping that merges itself, never ends."""


class SchemaBuilder:
    """Builds types, and collects the definitions that they refer to.

    A definition is registered before its parts are built, so a schema may contain itself.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._uses: dict[SchemaId, Use] = {}
        self._building: set[SchemaId] = set()
        self._open: Counter[str] = Counter()
        """How often each schema is being built inside of itself."""
        self.entries: dict[SchemaId, Definition] = {}
        self.definitions = Definitions(self.entries)

    def use(self, node: Node | None, origin: Origin) -> Use:
        """How the schema at `node` is used by `origin`."""
        if node is None or node.value is True:
            return Use(ANY)
        if not node.is_mapping:
            self._context.warning(
                "schema-not-a-mapping",
                "This schema is neither an object nor true, so any value is accepted.",
                node,
            )
            return Use(ANY)
        if node.ref() is None:
            return self._inline(node, origin)
        target = self._context.follow(node)
        if target is None:
            return Use(ANY)
        if not is_structural(node):
            return self._with_own_words(self._component(target), node)
        merged = self._merge(node)
        return self._object(node, origin, merged) if merged else self._component(target)

    def _with_own_words(self, use: Use, node: Node) -> Use:
        nullable = use.nullable or node.flag("nullable")
        doc = node.text("description") or use.doc
        return Use(use.type, nullable=nullable, doc=doc, example=example_of(node) or use.example)

    def _component(self, node: Node) -> Use:
        """A schema that others refer to: it is built once, whoever asks first."""
        key = SchemaId(node.id)
        known = self._uses.get(key)
        if known is not None:
            return known
        if key in self._building:
            # It contains itself on the way to its own type; only a definition can say so.
            return Use(Ref(key), nullable=self._allows_null(node))
        self._building.add(key)
        use = self._inline(node, Origin(OriginKind.COMPONENT, "", _component_name(node)))
        if isinstance(use.type, EnumType | UnionType | ListType) or (
            isinstance(use.type, MapType) and use.type.values != ANY
        ):
            self._define(key, node, Origin(OriginKind.COMPONENT, "", _component_name(node)), use)
            use = replace(use, type=Ref(key), doc=None)
        self._building.discard(key)
        self._uses[key] = use
        return use

    def _define(self, key: SchemaId, node: Node, origin: Origin, use: Use) -> None:
        self.entries[key] = Definition(
            key,
            origin,
            use.type,
            source_of(node),
            use.doc,
            node.flag("deprecated"),
            example_of(node),
        )

    def _allows_null(self, node: Node) -> bool:
        kinds = node.get("type")
        return kinds is not None and kinds.is_sequence and "null" in kinds.value

    def _inline(self, node: Node, origin: Origin) -> Use:
        if self._open[node.id] >= _OFTEN_ENOUGH:
            self._context.diagnostics.note(
                "schema-endless",
                "This schema contains itself without end; anything is taken inside of it.",
                node.location(),
            )
            return Use(ANY)
        self._open[node.id] += 1
        try:
            use = self._structure(node, origin)
        finally:
            self._open[node.id] -= 1
        doc = node.text("description") or use.doc
        nullable = use.nullable or node.flag("nullable")
        return Use(use.type, nullable=nullable, doc=doc, example=example_of(node) or use.example)

    def _structure(self, node: Node, origin: Origin) -> Use:
        if "const" in node:
            constant, nullable = enum_of([node["const"].value])
            return Use(constant or ANY, nullable=nullable)
        enum = node.get("enum")
        if enum is not None and enum.is_sequence:
            values, nullable = enum_of(enum.value)
            return Use(values or ANY, nullable=nullable or self._allows_null(node))
        if "allOf" in node:
            return self._all_of(node, origin)
        for keyword in _COMBINATORS:
            alternatives = node.get(keyword)
            if alternatives is not None and alternatives.is_sequence:
                return self._one_of(node, alternatives, origin)
        return self._plain(node, origin)

    def _plain(self, node: Node, origin: Origin) -> Use:
        kinds = _kinds(node)
        nullable = "null" in kinds
        named = [kind for kind in kinds if kind != "null"]
        if nullable and not named:
            return Use(NULL, nullable=True)
        if not named:
            return Use(ANY)
        types = [self._of_kind(kind, node, origin) for kind in named]
        type_ = types[0] if len(types) == 1 else UnionType(tuple(types))
        return Use(type_, nullable=nullable)

    def _of_kind(self, kind: str, node: Node, origin: Origin) -> Type:
        if kind in _SCALARS:
            return primitive(kind, node)
        if kind == "array":
            items = self.use(node.get("items"), _inside(origin, OriginKind.ITEM))
            return ListType(items.type, items.nullable)
        if kind == "object":
            merged = merge_parts(self._context, [node])
            return self._object(node, origin, merged).type
        self._context.warning(
            "schema-unknown-type",
            f"The type {kind!r} is not one of JSON Schema, so any value is accepted.",
            node,
            "Use string, integer, number, boolean, array, object or null.",
        )
        return ANY

    def _all_of(self, node: Node, origin: Origin) -> Use:
        parts = [part for part in node["allOf"].elements() if part.is_mapping]
        carrying = [part for part in parts if _says_something(part)]
        if len(carrying) == 1 and not is_structural(node) and not self._requires_more(parts):
            return self.use(carrying[0], origin)
        union = self._distributed(node, parts, origin)
        if union is not None:
            return union
        merged = self._merge(node)
        if merged is not None:
            return self._object(node, origin, merged)
        return self.use(carrying[0], origin) if carrying else Use(ANY)

    def _requires_more(self, parts: list[Node]) -> bool:
        """Whether parts without a type of their own require what the others leave optional."""
        asked = {n for part in parts if not _says_something(part) for n in part.strings("required")}
        told = merge_parts(self._context, [part for part in parts if _says_something(part)])
        return told.is_object and bool(asked - told.required)

    def _merge(self, node: Node) -> MergedObject | None:
        merged = merge_parts(self._context, [node])
        return merged if merged.is_object else None

    def _distributed(self, node: Node, parts: list[Node], origin: Origin) -> Use | None:
        """An `allOf` with one union part: a union whose variants each hold the other parts."""
        unions = [part for part in parts if self._alternatives(part) is not None]
        if len(unions) != 1:
            return None
        alternatives = self._alternatives(unions[0])
        assert alternatives is not None
        others = [part for part in parts if part is not unions[0]]
        return self._spread(node, others, alternatives, origin)

    def _alternatives(self, part: Node) -> Node | None:
        target = self._context.follow(part)
        if target is None or not target.is_mapping or "properties" in target:
            return None
        for keyword in _COMBINATORS:
            alternatives = target.get(keyword)
            if alternatives is not None and alternatives.is_sequence:
                return alternatives
        return None

    def _spread(
        self, node: Node, shared: list[Node], alternatives: Node, origin: Origin
    ) -> Use | None:
        variants: list[Type] = []
        for alternative in alternatives.elements():
            merged = merge_parts(self._context, [*shared, alternative])
            if not merged.is_object:
                return None
            place = _variant(origin, node, _hint(alternative, merged))
            variants.append(self._object(alternative, place, merged).type)
        return Use(_union(variants))

    def _one_of(self, node: Node, alternatives: Node, origin: Origin) -> Use:
        elements = [element for element in alternatives.elements() if element.is_mapping]
        if is_structural(node):
            base = merge_parts(self._context, [node])
            if any(_says_something(element) for element in elements):
                spread = self._spread(node, [node], alternatives, origin)
                if spread is not None:
                    return spread
            # The alternatives only say which properties go together, which no type can tell.
            return self._object(node, origin, base)
        uses = [
            self.use(element, self._variant_origin(element, node, origin)) for element in elements
        ]
        nullable = any(use.nullable or use.type == NULL for use in uses)
        kinds = _kinds(node)
        types = _flat([use.type for use in uses if use.type != NULL])
        if not types:
            return Use(NULL if nullable else ANY, nullable=nullable)
        if len(types) == 1:
            only = next(use for use in uses if use.type != NULL)
            return replace(only, type=types[0], nullable=nullable or "null" in kinds)
        return Use(self._tagged(types, node), nullable=nullable or "null" in kinds)

    def _tagged(self, types: list[Type], node: Node) -> UnionType:
        given = node.get("discriminator")
        return UnionType(tuple(types), tell_apart(self._context, types, given, self.definitions))

    def _variant_origin(self, element: Node, node: Node, origin: Origin) -> Origin:
        if element.ref() is not None:
            return origin
        merged = merge_parts(self._context, [element])
        if not merged.is_object:
            return origin
        return _variant(origin, node, _hint(element, merged))

    def _object(self, node: Node, origin: Origin, merged: MergedObject) -> Use:
        key = SchemaId(node.id)
        nullable = merged.nullable
        if key in self.definitions:
            return Use(Ref(key), nullable=nullable, doc=merged.doc)
        if not merged.properties:
            return self._map(origin, merged)
        fields = []
        self.entries[key] = Definition(key, origin, ObjectType(()), source_of(node))
        for name in sorted(merged.properties):
            fields.append(self._field(key, name, merged.properties[name], name in merged.required))
        extra = None
        if merged.extra is not None:
            extra = self.use(merged.extra, Origin(OriginKind.VALUE, key, "")).type
        self.entries[key] = Definition(
            key,
            origin,
            ObjectType(tuple(fields), extra, merged.closed),
            source_of(node),
            merged.doc,
            node.flag("deprecated"),
            example_of(node),
        )
        return Use(Ref(key), nullable=nullable, doc=merged.doc)

    def _map(self, origin: Origin, merged: MergedObject) -> Use:
        if merged.extra is None:
            return Use(MapType(ANY), nullable=merged.nullable)
        values = self.use(merged.extra, _inside(origin, OriginKind.VALUE))
        return Use(MapType(values.type, values.nullable), nullable=merged.nullable)

    def _field(self, owner: SchemaId, name: str, node: Node, required: bool) -> Field:
        use = self.use(node, Origin(OriginKind.PROPERTY, owner, name))
        target = node if node.is_mapping else None
        return Field(
            wire_name=name,
            use=replace(
                use,
                required=required,
                default=default_of(target) if target else None,
                deprecated=bool(target and target.flag("deprecated")),
                limits=limits_of(target) if target else (),
                source=source_of(node),
            ),
            read_only=bool(target and target.flag("readOnly")),
            write_only=bool(target and target.flag("writeOnly")),
        )


def _kinds(node: Node) -> list[str]:
    kinds = node.get("type")
    if kinds is not None and kinds.is_sequence:
        return list(dict.fromkeys(str(kind) for kind in kinds.value))
    named = node.text("type")
    if named is not None:
        return [named]
    if "properties" in node or "additionalProperties" in node:
        return ["object"]
    if "items" in node:
        return ["array"]
    return []


def _component_name(node: Node) -> str:
    last = node.pointer.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")
    return last or node.file.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def _inside(origin: Origin, kind: OriginKind) -> Origin:
    return Origin(kind, origin.owner, origin.name) if origin.owner else origin


def _variant(origin: Origin, node: Node, hint: str) -> Origin:
    if origin.kind is OriginKind.COMPONENT:
        return Origin(OriginKind.VARIANT, _component(origin.name, node.id), hint)
    return Origin(OriginKind.VARIANT, origin.owner, f"{origin.name} {hint}".strip())


def _component(name: str, inner: str) -> str:
    """The id of a component, from that of its items or of its further properties."""
    while True:
        outer, _, last = inner.rpartition("/")
        if last not in ("items", "additionalProperties") or inner.endswith(f"/schemas/{name}"):
            return inner
        inner = outer


def _says_something(part: Node) -> bool:
    """Whether an `allOf` or `oneOf` part has a type of its own, not just constraints."""
    keywords = ("$ref", "type", "properties", "items", "enum", "const", "additionalProperties")
    combined = ("allOf", *_COMBINATORS)
    return any(keyword in part for keyword in (*keywords, *combined))


def _hint(element: Node, merged: MergedObject) -> str:
    """What a variant is called beside its siblings: its constant, its title, or its first property."""
    for name in sorted(merged.properties):
        value = merged.properties[name]
        if not value.is_mapping:
            continue
        constant = value.get("const")
        if constant is not None and isinstance(constant.value, str):
            return constant.value
        enum = value.get("enum")
        if enum is not None and isinstance(enum.value, list) and len(enum.value) == 1:
            return str(enum.value[0])
    title = element.text("title")
    if title:
        return title
    names = sorted(merged.required & merged.properties.keys()) or sorted(merged.properties)
    return names[0] if names else "object"


def _flat(types: list[Type]) -> list[Type]:
    """The types without repetition, plain unions opened up."""
    found: list[Type] = []
    for entry in types:
        members = (
            entry.variants
            if isinstance(entry, UnionType) and entry.discriminator is None
            else (entry,)
        )
        found.extend(member for member in members if member not in found)
    if ANY in found:
        return [ANY]
    return found


def _union(types: list[Type]) -> Type:
    flat = _flat(types)
    return flat[0] if len(flat) == 1 else UnionType(tuple(flat))
