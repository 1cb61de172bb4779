"""Types and results of methods as text for people: `list[str] | None`, `SyncCursorPage[Thing]`."""

from __future__ import annotations

import json

from ..model import (
    BASE64,
    EnumType,
    ListType,
    MapType,
    Primitive,
    PrimitiveKind,
    Ref,
    Type,
    UnionType,
)
from ..plan.signatures import Binary, Connection, Page, Result, Stream, Text, Value

PRIMITIVES = {
    PrimitiveKind.STRING: "str",
    PrimitiveKind.INTEGER: "int",
    PrimitiveKind.NUMBER: "float",
    PrimitiveKind.BOOLEAN: "bool",
    PrimitiveKind.NULL: "None",
    PrimitiveKind.ANY: "object",
    PrimitiveKind.BINARY: "bytes",
}
DATE_CLASSES = {"date-time": "datetime", "date": "date"}
"""String formats that become a class of the standard library; all others stay `str`."""


def primitive_text(target: Primitive) -> str:
    """The Python type of a primitive value."""
    if target.kind is PrimitiveKind.STRING:
        if target.format in BASE64:
            return "bytes"
        return DATE_CLASSES.get(target.format or "", "str")
    return PRIMITIVES[target.kind]


def optional(text: str) -> str:
    """A type with `None` added, unless it includes `None` already."""
    return text if text in ("None", "object") else f"{text} | None"


def type_text(target: Type, *, nullable: bool = False) -> str:
    """A type whose references are dotted class names, as in a surface."""
    text = _text(target)
    return optional(text) if nullable else text


def _text(target: Type) -> str:
    match target:
        case Primitive():
            return primitive_text(target)
        case EnumType():
            values = (json.dumps(v) if isinstance(v, str) else repr(v) for v in target.values)
            return f"Literal[{', '.join(values)}]"
        case ListType():
            return f"list[{type_text(target.items, nullable=target.nullable_items)}]"
        case MapType():
            return f"dict[str, {type_text(target.values, nullable=target.nullable_values)}]"
        case UnionType():
            return " | ".join(dict.fromkeys(_text(variant) for variant in target.variants))
        case Ref():
            return target.id.rpartition(".")[2]


def result_text(result: Result) -> str:
    """The result of a method of the synchronous client."""
    match result:
        case Value():
            return " | ".join([_value(result), *map(primitive_text, result.others)])
        case Page():
            return f"Sync{result.scheme}[{_value(result.item)}]"
        case Stream():
            return f"Stream[{_value(result.event)}]"
        case Connection():
            message = _value(result.message) if result.message else "object"
            return f"ConnectionManager[{message}]"
        case Binary():
            return "BinaryAPIResponse"
        case Text():
            return "str"
        case _:
            return "None"


def _value(value: Value) -> str:
    if isinstance(value.type, Primitive):
        return primitive_text(value.type)
    return value.symbol.name if value.symbol else "object"
