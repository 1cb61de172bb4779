"""Small surfaces."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sdkwright.model import (
    EnumType,
    ListType,
    MapType,
    Primitive,
    PrimitiveKind,
    Ref,
    Scalar,
    SchemaId,
    Type,
    UnionType,
)
from sdkwright.surface.surface import Class, Direction, Event, Method, Surface, Use

TEXT = Primitive(PrimitiveKind.STRING)
INTEGER = Primitive(PrimitiveKind.INTEGER)
NUMBER = Primitive(PrimitiveKind.NUMBER)
BOOLEAN = Primitive(PrimitiveKind.BOOLEAN)
ANY = Primitive(PrimitiveKind.ANY)


def enum(*values: Scalar) -> EnumType:
    return EnumType(values)


def ref(name: str) -> Ref:
    return Ref(SchemaId(f"types.{name}"))


def listed(items: Type, *, nullable: bool = False) -> ListType:
    return ListType(items, nullable)


def mapped(values: Type, *, nullable: bool = False) -> MapType:
    return MapType(values, nullable)


def union(*variants: Type) -> UnionType:
    return UnionType(variants)


def use(target: Type = TEXT, **values: Any) -> Use:
    return Use(target, **values)


def method(**values: Any) -> Method:
    return Method(**{"operation": "GET /things", "pointer": "", "returns": "Thing", **values})


def model(direction: Direction = Direction.RESPONSE, /, **fields: Use) -> Class:
    return Class(direction, "", fields)


def alias(target: Type, direction: Direction = Direction.RESPONSE) -> Class:
    return Class(direction, "", None, Use(target, True))


def surface(
    methods: Mapping[str, Method] | None = None,
    classes: Mapping[str, Class] | None = None,
    events: Mapping[str, Event] | None = None,
    base_url: str = "https://a.example",
) -> Surface:
    named = {f"types.{name}": value for name, value in (classes or {}).items()}
    return Surface("Things", "1", "Client", "things", base_url, methods or {}, named, events or {})
