"""Types as Python annotations, for responses or requests."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from ...model import (
    Definitions,
    Discriminator,
    EnumType,
    ListType,
    MapType,
    ObjectType,
    Primitive,
    PrimitiveKind,
    Ref,
    SchemaId,
    Type,
    UnionType,
    is_bytes,
    nested,
)
from ...plan.plan import Plan
from ...plan.symbols import Symbol, TypeRole
from ...surface.type_text import DATE_CLASSES, PRIMITIVES, optional
from .imports import Imports
from .literals import literal


@dataclass(frozen=True, slots=True)
class TypeTable:
    """The classes of the types of an API."""

    plan: Plan
    definitions: Definitions

    def model_of(self, key: SchemaId) -> Symbol | None:
        """The class of an object type in responses, if responses contain it."""
        planned = self.plan.symbols.get((key, TypeRole.RESPONSE))
        is_object = isinstance(self.definitions[key].type, ObjectType)
        return planned.symbol if planned is not None and is_object else None

    def contains_itself(self, union: UnionType) -> bool:
        """Whether a variant of a union contains the union again."""
        refs = [variant for variant in union.variants if isinstance(variant, Ref)]
        return len(refs) > 1 and any(
            union == part
            for definition in self.definitions.walk(refs)
            if isinstance(definition.type, ObjectType)
            for part in _parts_of(definition.type, self.definitions)
        )


@dataclass(slots=True)
class Annotator:
    """Writes annotations for one module, and adds the imports that they need."""

    imports: Imports
    types: TypeTable
    role: TypeRole
    shadowed: AbstractSet[str] = frozenset()
    """Names that the surrounding class uses for something else."""
    typing_only: bool = False
    """Whether the names are needed by type checkers only."""
    raw: bool = False
    """Whether bytes are sent and received as they are, and not as base64 in JSON."""

    def of(self, target: Type, *, nullable: bool = False) -> str:
        """The annotation of a type."""
        text = self._text(target)
        return optional(text) if nullable else text

    def _text(self, target: Type) -> str:
        match target:
            case Primitive():
                return self._primitive(target)
            case EnumType():
                return self.literal(target)
            case ListType():
                return self._list(target)
            case MapType():
                return self._map(target)
            case UnionType():
                return self._union(target)
            case Ref():
                return self._ref(target)

    def _ref(self, target: Ref) -> str:
        symbol = self.types.plan.symbols.find(target, self.role)
        if symbol is None:
            return self._builtin("object")
        name = self.imports.symbol(symbol, typing=self.typing_only)
        # Accept response models as arguments, too.
        model = self.types.model_of(target.id) if self.role is TypeRole.REQUEST else None
        if model is None or model == symbol:
            return name
        return f"{self.imports.symbol(model, typing=self.typing_only)} | {name}"

    def literal(self, target: EnumType) -> str:
        """A `Literal` of the values."""
        name = self._typing("Literal")
        return f"{name}[{', '.join(literal(value) for value in target.values)}]"

    def _primitive(self, target: Primitive) -> str:
        if target.kind is PrimitiveKind.NULL:
            return "None"
        if target.kind is PrimitiveKind.BINARY and self.raw and self.role is TypeRole.REQUEST:
            return self.imports.local(("_core", "types"), "FileTypes", typing=self.typing_only)
        if is_bytes(target) and not (self.raw and target.kind is PrimitiveKind.BINARY):
            prefix = "Base64Url" if target.format == "base64url" else "Base64"
            suffix = "Types" if self.role is TypeRole.REQUEST else "Bytes"
            module = ("_core", "base64_bytes")
            return self.imports.local(module, f"{prefix}{suffix}", typing=self.typing_only)
        if target.kind is PrimitiveKind.STRING and target.format in DATE_CLASSES:
            name = DATE_CLASSES[target.format]
            written = self.imports.external(
                "datetime", name, shadowed=name in self.shadowed, typing=self.typing_only
            )
            if self.role is TypeRole.REQUEST:
                return f"{self._builtin('str')} | {written}"
            return written
        return self._builtin(PRIMITIVES[target.kind])

    def _builtin(self, name: str) -> str:
        if name not in self.shadowed:
            return name
        return self.imports.external("builtins", name, shadowed=True, typing=self.typing_only)

    def _typing(self, name: str) -> str:
        return self.imports.external(
            "typing", name, shadowed=name in self.shadowed, typing=self.typing_only
        )

    def _list(self, target: ListType) -> str:
        inner = self.of(target.items, nullable=target.nullable_items)
        if self.role is TypeRole.RESPONSE:
            return f"{self._builtin('list')}[{inner}]"
        if self._may_be_text(target.items):
            name = self.imports.local(("_core", "types"), "SequenceNotStr", typing=self.typing_only)
            return f"{name}[{inner}]"
        name = self.imports.external(
            "collections.abc",
            "Iterable",
            shadowed="Iterable" in self.shadowed,
            typing=self.typing_only,
        )
        return f"{name}[{inner}]"

    def _may_be_text(self, items: Type) -> bool:
        """Whether a plain string would pass for an array of these."""
        match items:
            case Primitive():
                return items.kind in (PrimitiveKind.STRING, PrimitiveKind.ANY)
            case EnumType():
                return any(isinstance(value, str) for value in items.values)
            case UnionType():
                return any(self._may_be_text(variant) for variant in items.variants)
            case _:
                return False

    def _map(self, target: MapType) -> str:
        inner = self.of(target.values, nullable=target.nullable_values)
        key = self._builtin("str")
        if self.role is TypeRole.RESPONSE:
            return f"{self._builtin('dict')}[{key}, {inner}]"
        name = self.imports.external(
            "collections.abc",
            "Mapping",
            shadowed="Mapping" in self.shadowed,
            typing=self.typing_only,
        )
        return f"{name}[{key}, {inner}]"

    def _union(self, target: UnionType) -> str:
        parts: list[str] = []
        for variant in target.variants:
            for part in self._parts(variant):
                if part not in parts:
                    parts.append(part)
        text = " | ".join(parts)
        if self.role is TypeRole.REQUEST or len(parts) != len(target.variants):
            return text
        if target.discriminator is None and not self.types.contains_itself(target):
            return text
        annotated = self._typing("Annotated")
        marker = self.imports.local(("_core", "unions"), "OneOf", typing=self.typing_only)
        return f"{annotated}[{text}, {marker}({_arguments(target.discriminator)})]"

    def _parts(self, variant: Type) -> list[str]:
        text = self._text(variant)
        plain = isinstance(variant, Primitive)
        given_twice = isinstance(variant, Ref) and self.role is TypeRole.REQUEST
        return text.split(" | ") if plain or given_twice else [text]


def _arguments(discriminator: Discriminator | None) -> str:
    """The arguments of `OneOf`; without a discriminator, the keys of an object decide."""
    if discriminator is None:
        return ""
    mapping = ", ".join(f"{literal(value)}: {index}" for value, index in discriminator.mapping)
    other = "" if discriminator.other is None else f", {discriminator.other}"
    return f"{literal(discriminator.property)}, {{{mapping}}}{other}"


def _parts_of(target: ObjectType, definitions: Definitions) -> Iterator[Type | ObjectType]:
    """The types inside an object, and what they refer to."""
    types = [field.use.type for field in target.fields]
    for type_ in [*types, *([target.extra] if target.extra is not None else [])]:
        for part in nested(type_):
            yield definitions.resolve(part)
