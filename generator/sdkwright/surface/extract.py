"""Makes the surface of an SDK from its plan."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from typing import TypeVar

from ..model import (
    Api,
    ListType,
    MapType,
    ObjectType,
    Primitive,
    PrimitiveKind,
    Ref,
    SchemaId,
    Source,
    Type,
    UnionType,
)
from ..plan import Plan
from ..plan.plan import PlannedMethod
from ..plan.signatures import Binary, Stream, Text
from ..plan.symbols import PlannedDefinition, Symbol, TypeRole
from .surface import Class, Direction, Event, Method, Surface, Use
from .type_text import result_text

T = TypeVar("T")

_DIRECTIONS = {TypeRole.RESPONSE: Direction.RESPONSE, TypeRole.REQUEST: Direction.ARGUMENT}


def surface_of(api: Api, plan: Plan) -> Surface:
    """The surface of the SDK."""
    return _Extraction(api, plan).surface()


class _Extraction:
    def __init__(self, api: Api, plan: Plan) -> None:
        self._api = api
        self._plan = plan

    def surface(self) -> Surface:
        """Methods, classes and events, each sorted by name."""
        return Surface(
            title=self._api.title,
            version=self._api.version,
            client=str(self._plan.client),
            package=self._plan.package,
            base_url=self._plan.base_url,
            methods=_sorted(self._methods()),
            classes=_sorted(self._classes()),
            events=_sorted(self._events()),
        )

    def _methods(self) -> Iterator[tuple[str, Method]]:
        for resource in self._plan.walk():
            for method in resource.methods:
                yield ".".join([*resource.path, method.name]), self._method(resource.path, method)

    def _method(self, path: tuple[str, ...], method: PlannedMethod) -> Method:
        operation = method.operation
        positional = method.signature.positional
        parts = [str(a.name) for a in positional]
        # A constant has its value by default, and need not be passed.
        required = [a for a in method.arguments if a.use.required and a.constant is None]
        parts += [f"{a.name}=..." for a in required if a not in positional]
        return Method(
            operation=operation.key,
            pointer=_pointer(operation.source),
            arguments={
                str(a.name): Use(
                    self._public(a.use.type, TypeRole.REQUEST),
                    a in required,
                    a.use.nullable,
                    a.use.deprecated,
                    _checksum(a.use.doc),
                    _pointer(a.use.source) or _pointer(operation.source),
                )
                for a in sorted(method.arguments, key=lambda a: a.name)
            },
            positional=tuple(str(a.name) for a in positional),
            returns=result_text(method.signature.result),
            result=self._result(method),
            page=operation.pagination.scheme if operation.pagination else None,
            streams=operation.stream is not None,
            errors=tuple(sorted(status for status, _ in operation.errors)),
            deprecated=operation.deprecated or method.renamed_to is not None,
            alias_of=method.alias_of or method.renamed_to,
            doc=_checksum(f"{operation.summary}\n{operation.doc}"),
            call=f"client.{'.'.join([*path, method.name])}({', '.join(parts)})",
        )

    def _result(self, method: PlannedMethod) -> Use | None:
        pointer = _pointer(method.operation.source)
        match method.signature.result:
            case Text():
                return Use(Primitive(PrimitiveKind.STRING), True, pointer=pointer)
            case Binary():
                return Use(Primitive(PrimitiveKind.BINARY), True, pointer=pointer)
            case Stream(event):
                return Use(self._public(event.type, TypeRole.RESPONSE), True, pointer=pointer)
        value = method.signature.value
        if value is None:
            return None
        if value.symbol is not None:
            target: Type = Ref(SchemaId(self._name(value.symbol)))
        else:
            target = self._public(value.type, TypeRole.RESPONSE)
        return Use(target, True, value.nullable, pointer=pointer)

    def _classes(self) -> Iterator[tuple[str, Class]]:
        for (key, role), planned in self._plan.symbols.items():
            yield self._name(planned.symbol), self._class(key, role, planned)
        responses = {
            value.symbol: _pointer(method.operation.source)
            for resource in self._plan.walk()
            for method in resource.methods
            if (value := method.signature.value) is not None and value.symbol is not None
        }
        for module in self._plan.modules:
            for alias in module.aliases:
                if alias.page is None:
                    pointer = responses.get(alias.symbol, "")
                    target = self._public(alias.type, TypeRole.RESPONSE)
                    use = Use(target, True, alias.nullable, pointer=pointer)
                    yield self._name(alias.symbol), Class(Direction.RESPONSE, pointer, target=use)

    def _class(self, key: SchemaId, role: TypeRole, planned: PlannedDefinition) -> Class:
        definition = self._api.definitions[key]
        direction = _DIRECTIONS[role]
        pointer = _pointer(definition.source)
        doc = _checksum(definition.doc)
        target = definition.type
        if not isinstance(target, ObjectType):
            use = Use(self._public(target, role), True, pointer=pointer)
            return Class(direction, pointer, None, use, doc)
        names = planned.fields
        hidden = "read_only" if role is TypeRole.REQUEST else "write_only"
        fields = {
            str(names[entry.wire_name]): Use(
                self._public(entry.use.type, role),
                entry.use.required,
                entry.use.nullable,
                entry.use.deprecated,
                _checksum(entry.use.doc),
                _pointer(entry.use.source) or pointer,
            )
            for entry in target.fields
            if entry.wire_name in names and not getattr(entry, hidden)
        }
        return Class(direction, pointer, dict(sorted(fields.items())), None, doc)

    def _events(self) -> Iterator[tuple[str, Event]]:
        for planned in self._plan.webhooks:
            webhook = planned.webhook
            payload = None
            if planned.symbol is not None:
                name = SchemaId(self._name(planned.symbol))
                payload = Use(Ref(name), True, pointer=_pointer(webhook.source))
            yield (
                webhook.name,
                Event(
                    _pointer(webhook.source),
                    tuple(sorted(webhook.event_types)),
                    payload,
                    _checksum(f"{webhook.summary}\n{webhook.doc}"),
                ),
            )

    def _name(self, symbol: Symbol) -> str:
        """The shortest dotted name from which a class can be imported."""
        folder = symbol.module[:-1]
        if self._plan.exports.get(folder, {}).get(symbol.name) == symbol.module:
            return ".".join([*folder, symbol.name])
        return ".".join([*symbol.module, symbol.name])

    def _public(self, target: Type, role: TypeRole) -> Type:
        """The type with public class names as references."""
        match target:
            case Ref():
                symbol = self._plan.symbols.find(target, role)
                return Ref(SchemaId(self._name(symbol))) if symbol else target
            case ListType():
                return ListType(self._public(target.items, role), target.nullable_items)
            case MapType():
                return MapType(self._public(target.values, role), target.nullable_values)
            case UnionType():
                return UnionType(tuple(self._public(v, role) for v in target.variants))
            case _:
                return target


def _sorted(entries: Iterator[tuple[str, T]]) -> dict[str, T]:
    return dict(sorted(entries, key=lambda entry: entry[0]))


def _pointer(source: Source | None) -> str:
    return f"{source.file}#{source.pointer}" if source is not None else ""


def _checksum(doc: str | None) -> str:
    return blake2b(doc.encode("utf-8", "replace"), digest_size=4).hexdigest() if doc else ""
