"""Discriminators: how the variants of a union are distinguished."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..diagnostics import codes
from ..load import Node, RefError
from ..model import (
    Definitions,
    Discriminator,
    EnumType,
    ListType,
    MapType,
    ObjectType,
    Ref,
    Scalar,
    SchemaId,
    Type,
    UnionType,
)
from .context import Context
from .enums import constants_of
from .merge import merge_parts

BY_KEYS = -1
"""For values that no variant has: the keys of an object decide."""


@dataclass(frozen=True, slots=True)
class Variants:
    """The variants of a union, and the schemas that they come from."""

    types: Sequence[Type]
    sources: Mapping[str, Type] = field(default_factory=dict)
    """Types by the ids of schemas, where a variant is not a reference to the schema itself."""

    def index_of(self, schema: str) -> int | None:
        """The index of the variant that comes from a schema."""
        wanted = self.sources.get(schema, Ref(SchemaId(schema)))
        return next((i for i, variant in enumerate(self.types) if variant == wanted), None)

    def names(self) -> Iterator[tuple[str, int]]:
        """The names of components, and the indexes of their variants."""
        own = {variant.id: variant for variant in self.types if isinstance(variant, Ref)}
        for schema in (*own, *self.sources):
            folder, _, name = schema.rpartition("/")
            index = self.index_of(schema) if folder.endswith("#/components/schemas") else None
            if index is not None:
                yield name.replace("~1", "/").replace("~0", "~"), index


def infer_discriminator(
    context: Context,
    variants: Variants,
    declared: Node | None,
    definitions: Definitions,
) -> Discriminator | None:
    """The discriminator of a union of objects.

    The `discriminator` of the document comes first; without one, a property whose constants differ
    in all variants is used.
    """
    found = None
    if declared is not None:
        found = declared_discriminator(context, variants, declared, definitions)
    if found is None or found.other is not None:
        return _inferred(context, variants.types, definitions) or found
    return found


def declared_discriminator(
    context: Context, variants: Variants, declared: Node, definitions: Definitions
) -> Discriminator | None:
    """A variant has the values in `mapping`, else its constants, else the name of its schema."""
    name = declared.text("propertyName")
    if name is None:
        return None
    values = [list(_values(context, v, name, definitions)) for v in variants.types]
    mapping: dict[Scalar, int] = {}
    for key, index in _mapped(context, variants, declared):
        mapping[next((v for v in values[index] if _text(v) == key), key)] = index
    missing = set(range(len(variants.types))) - set(mapping.values())
    constants = _distinct(values)
    mapping |= {value: i for value, i in constants.items() if i in missing and value not in mapping}
    missing -= set(mapping.values())
    implicit = _implicit(variants, name, definitions)
    mapping |= {value: i for value, i in implicit if i in missing and value not in mapping}
    if not mapping:
        return None
    # APIs often have other values than the names of their schemas.
    return _sorted(name, mapping, BY_KEYS if missing else None)


def _sorted(name: str, mapping: dict[Scalar, int], other: int | None = None) -> Discriminator:
    entries = sorted(mapping.items(), key=lambda e: (e[1], str(e[0])))
    return Discriminator(name, tuple(entries), other)


def _mapped(context: Context, variants: Variants, declared: Node) -> Iterator[tuple[str, int]]:
    listed = declared.mapping("mapping")
    for value, target in listed.items() if listed is not None else ():
        found = context.document.find_schema(target)
        index = variants.index_of(found.id) if found is not None else None
        if index is not None:
            yield value, index
            continue
        what = "a schema that does not exist" if found is None else "no variant of this union"
        context.document.report_once(
            codes.DISCRIMINATOR_MAPPING,
            f"The discriminator maps `{value}` to {what}, so the value is not recognized.",
            target,
        )


def _implicit(
    variants: Variants, name: str, definitions: Definitions
) -> Iterator[tuple[Scalar, int]]:
    """The default of the property in each variant, else the name of the variant's schema."""
    defaults: dict[int, Scalar] = {}
    for index, variant in enumerate(variants.types):
        target = definitions.object_of(variant)
        field = target.field(name) if target is not None else None
        if field is not None and isinstance(field.use.default, str):
            defaults[index] = field.use.default
    if len(set(defaults.values())) < len(defaults):
        defaults = {}
    for index, value in defaults.items():
        yield value, index
    for value, index in variants.names():
        type_ = definitions.resolve(variants.types[index])
        if index not in defaults and not isinstance(type_, ListType | MapType | EnumType):
            yield value, index


def _inferred(
    context: Context, variants: Sequence[Type], definitions: Definitions
) -> Discriminator | None:
    first = definitions.object_of(variants[0])
    for field_ in first.fields if first is not None else ():
        if isinstance(field_.use.type, EnumType):
            name = field_.wire_name
            mapping = _distinct([list(_values(context, v, name, definitions)) for v in variants])
            if set(mapping.values()) == set(range(len(variants))):
                return _sorted(name, mapping)
    return None


def _distinct(values: Sequence[Sequence[Scalar]]) -> dict[Scalar, int]:
    """The index of the variant of each value; empty when two variants share a value."""
    mapping: dict[Scalar, int] = {}
    for index, each in enumerate(values):
        for value in each:
            if value in mapping:
                return {}
            mapping[value] = index
    return mapping


def _text(value: Scalar) -> str:
    """A value as the keys of `mapping` write it, which are strings."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _values(
    context: Context, variant: Type, name: str, definitions: Definitions
) -> Iterator[Scalar]:
    """The values that a variant, an object or a union of objects, has at a property."""
    pending: list[Type] = [variant]
    seen: set[SchemaId] = set()
    while pending:
        type_ = pending.pop(0)
        definition = definitions.find(type_)
        target = definition.type if definition is not None else None
        if isinstance(type_, Ref) and (target is None or target == ObjectType(())):
            yield from _values_in_document(context, type_, name)
        elif definition is not None and definition.id not in seen:
            seen.add(definition.id)
            if isinstance(target, ObjectType):
                found = target.field(name)
                constants = definitions.resolve(found.use.type) if found is not None else None
                if isinstance(constants, EnumType):
                    yield from constants.values
            elif isinstance(target, UnionType):
                pending[:0] = target.variants


def _values_in_document(context: Context, ref: Ref, name: str) -> Iterator[Scalar]:
    """The values of a property of a schema that is still being parsed."""
    file, _, pointer = ref.id.partition("#")
    try:
        schema = context.document.node(file, pointer)
    except RefError:
        return
    property_ = context.mapping(merge_parts(context, [schema]).properties.get(name))
    if property_ is None:
        return
    yield from constants_of(property_)
