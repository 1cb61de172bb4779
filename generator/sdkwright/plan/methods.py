"""Planned methods: every named method with its signature."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import (
    Definitions,
    ObjectType,
    Primitive,
    PrimitiveKind,
    Response,
    ResponseKind,
    Type,
    is_bytes,
    nested,
)
from .layout.layout import Layout
from .layout.usage import is_visible
from .naming.everything import Names
from .naming.names import NamedMethod
from .plan import PlannedMethod
from .response_types import value_type
from .signatures import (
    Binary,
    Connection,
    Nothing,
    Page,
    Result,
    Signature,
    Stream,
    Text,
    Value,
    signature_of,
)
from .symbols import Symbol, Symbols, TypeRole


def plan_methods(
    definitions: Definitions, names: Names, layout: Layout
) -> dict[str, PlannedMethod]:
    """The methods by method key."""
    return {
        key: PlannedMethod(
            operation=method.operation,
            name=method.name.method,
            rule=method.name.rule,
            reason=method.name.reason,
            arguments=method.arguments,
            params=method.params,
            signature=_signature(method, layout),
            needs_renaming=_needs_renaming(definitions, method, layout.symbols),
            content=method.content,
            errors=tuple(
                (status, symbol)
                for status, type_ in method.operation.error_types
                if (symbol := layout.symbols.find(type_, TypeRole.RESPONSE)) is not None
            ),
        )
        for key, method in names.methods.items()
    }


def _signature(method: NamedMethod, layout: Layout) -> Signature:
    operation = method.operation
    stream = None
    if operation.stream is not None and not operation.stream_only:
        stream = _stream(operation.stream, layout.symbols)
    return signature_of(method.arguments, _result(method, layout), stream)


def _result(method: NamedMethod, layout: Layout) -> Result:
    operation, response = method.operation, method.operation.response
    target, value = value_type(operation), None
    if target is not None:
        is_nullable = response.nullable and operation.pagination is None
        by_status = _by_status(response, layout.symbols)
        symbol, others = layout.responses[method.key].symbol, _others(response)
        value = Value(target, symbol, is_nullable, by_status, others)
    if operation.pagination is not None and value is not None:
        return Page(operation.pagination.scheme, value)
    if operation.websocket:
        return Connection(value)
    match response.kind:
        case ResponseKind.TEXT:
            return Text()
        case ResponseKind.BINARY:
            return Binary()
        case ResponseKind.EVENTS if operation.stream is not None:
            return _stream(operation.stream, layout.symbols)
        case _:
            return value or Nothing()


def _others(response: Response) -> tuple[Primitive, ...]:
    """What responses of other media types are: text, or bytes."""
    if isinstance(response.type, Primitive) and response.type.kind is PrimitiveKind.ANY:
        return ()
    kinds = (
        PrimitiveKind.STRING if media_type.startswith("text/") else PrimitiveKind.BINARY
        for media_type in response.other_media_types
    )
    return tuple(Primitive(kind) for kind in dict.fromkeys(kinds))


def _by_status(response: Response, symbols: Symbols) -> tuple[tuple[str, Symbol | None], ...]:
    """The symbol of each status; a type without one is found among those of the whole union."""
    found = ((s, type_, symbols.find(type_, TypeRole.RESPONSE)) for s, type_ in response.by_status)
    return tuple((s, symbol) for s, type_, symbol in found if type_ is None or symbol is not None)


def _stream(response: Response, symbols: Symbols) -> Stream:
    event = response.type or Primitive(PrimitiveKind.ANY)
    return Stream(Value(event, symbols.find(event, TypeRole.RESPONSE)))


def _needs_renaming(definitions: Definitions, method: NamedMethod, symbols: Symbols) -> bool:
    """Whether any key inside an argument has another name on the wire, or is sent as base64."""
    if any(_holds_bytes(argument.use.type) for argument in method.arguments if not argument.raw):
        return True
    types = [argument.use.type for argument in method.arguments]
    for definition in definitions.walk(types, is_visible(TypeRole.REQUEST)):
        planned = symbols.get((definition.id, TypeRole.REQUEST))
        if planned and any(name != wire for wire, name in planned.fields.items()):
            return True
        if any(map(_holds_bytes, _parts(definition.type))):
            return True
    return False


def _parts(target: Type | ObjectType) -> Iterator[Type]:
    if isinstance(target, ObjectType):
        yield from (field.use.type for field in target.fields if not field.read_only)
    else:
        yield target


def _holds_bytes(target: Type) -> bool:
    return any(map(is_bytes, nested(target)))
