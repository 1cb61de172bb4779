"""Puts the plan together: methods, resources, types, modules, exports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from ..config import Config
from ..model import (
    Api,
    BodyKind,
    ObjectType,
    Operation,
    Primitive,
    PrimitiveKind,
    Ref,
    Response,
    ResponseKind,
    SchemaId,
    Type,
)
from .answers import single_answers
from .arguments import Argument, Place, arguments_of
from .contents import exports_of, type_modules
from .facts import facts_of
from .fields import field_names
from .homes import Homes
from .keeping import GivenOut, Keeper
from .methods import MethodName, NamePins, OperationFacts, name_methods
from .names_lock import NamesLock
from .operation_facts import CLIENT_ATTRIBUTES
from .package import PackageNames
from .path_arguments import path_arguments
from .pins import check_pins
from .plan import Plan, PlannedMethod, PlannedWebhook
from .resources import ResourceTree
from .signatures import (
    Binary,
    Connection,
    Nothing,
    Page,
    Result,
    Stream,
    Text,
    Value,
    signature_of,
)
from .symbols import ModulePath, PlannedAlias, PlannedDefinition, Symbol, TypeRole
from .type_names import TypeNamer
from .usage import Usage
from .words import ClassName, Identifier, ModuleName, pascal, singular, snake

_CONTENT_TYPE = "?content-type="


class Planner:
    """Plans one API. Each step reads what the steps before it have decided."""

    def __init__(
        self, api: Api, config: Config, package: PackageNames, lock: NamesLock | None = None
    ) -> None:
        self._api = api
        self._config = config
        self._package = package
        self._operations = {operation.key: operation for operation in api.operations}
        self._pins = NamePins(
            resources=config.names.resources,
            methods=config.names.methods,
            aliases=config.names.aliases,
            path_arguments=config.names.path_arguments(),
            client_attributes=CLIENT_ATTRIBUTES | ({"webhooks"} if api.webhooks else set()),
        )
        self._facts = {o.key: facts_of(o, api.definitions) for o in api.operations}
        check_pins(self._pins)
        self._keeper = Keeper(lock or NamesLock(), api.definitions)
        self._names = name_methods(list(self._facts.values()), self._pins, self._keeper.methods)
        self._folders: dict[str, tuple[str, ...]] = {}
        self._bases: dict[str, str] = {}
        self._arguments: dict[str, tuple[Argument, ...]] = {}
        self._aliases: list[PlannedAlias] = []
        self._usage = Usage(api.definitions)
        self._symbols: dict[tuple[SchemaId, TypeRole], PlannedDefinition] = {}
        self._returns = config.names.response_classes

    def plan(self) -> Plan:
        """Decide everything, in order."""
        self._name_bases()
        self._collect_arguments()
        self._collect_usage()
        self._place_definitions()
        methods = self._methods()
        tree = ResourceTree(self._names, methods, self._api.tags, self._pascal)
        modules = type_modules(
            self._api.definitions, self._symbols, self._aliases, methods.values()
        )
        given = GivenOut(
            self._names,
            {key: method.params for key, method in methods.items()},
            self._arguments,
            self._symbols,
        )
        exports = exports_of(self._api.definitions, self._symbols, modules)
        former = self._keeper.keep_addresses(given, exports)
        return Plan(
            package=self._package.name,
            project=self._package.project,
            version=self._package.version,
            client=self._package.client,
            environment=self._package.environment,
            base_url=self._api.servers[0].url if self._api.servers else "",
            resources=tree.below(),
            symbols=self._symbols,
            modules=modules,
            exports=exports,
            former=former,
            lock=self._keeper.record(given),
            webhooks=tuple(
                PlannedWebhook(webhook, self._symbol(webhook.type, TypeRole.RESPONSE))
                for webhook in self._api.webhooks
            ),
        )

    def _key_of(self, key: str) -> str:
        """The operation behind a method's key, which may restrict its content type."""
        return key.split(_CONTENT_TYPE, 1)[0]

    def _content(self, key: str) -> BodyKind | None:
        """The one kind of body that a method sends: its own, or what its twin leaves to it."""
        if _CONTENT_TYPE in key:
            return BodyKind(key.split(_CONTENT_TYPE, 1)[1])
        body = self._operations[key].body
        if body is None or len(body.contents) == 1:
            return None
        rest = [c.kind for c in body.contents if f"{key}{_CONTENT_TYPE}{c.kind}" not in self._names]
        return rest[0] if 0 < len(rest) < len(body.contents) else None

    def _name_bases(self) -> None:
        """What the types of each method begin with, and the folder they stand in."""
        wanted: dict[tuple[tuple[str, ...], str], list[str]] = defaultdict(list)
        kept: set[tuple[tuple[str, ...], str]] = set()
        for key in sorted(self._names):
            name = self._names[key]
            given = self._keeper.base(key, name)
            if given is not None:
                self._folders[key], self._bases[key] = given
                kept.add(given)
                continue
            base = self._pascal(singular(name.resource[-1])) + self._pascal(name.method)
            wanted[name.resource[:-1], base].append(key)
        for (folder, base), keys in wanted.items():
            for key in keys:
                self._folders[key] = folder
                self._bases[key] = base
                if len(keys) > 1 or (folder, base) in kept:
                    name = self._names[key]
                    self._bases[key] = self._pascal(name.resource[-1]) + self._pascal(name.method)

    def _pascal(self, text: str) -> str:
        return pascal(text, self._config.names.initialisms)

    def _collect_arguments(self) -> None:
        for key, name in sorted(self._names.items()):
            operation = self._operations[self._key_of(key)]
            before = self._keeper.arguments(key)
            given = path_arguments(
                self._facts[operation.key], name, self._pins, before.get(Place.PATH.value)
            )
            self._arguments[key] = arguments_of(
                operation,
                self._api.definitions,
                dict(zip(given.wire_names, given.names, strict=True)),
                self._config.names.other_arguments(operation.key, given.wire_names),
                self._content(key),
                before,
            )

    def _collect_usage(self) -> None:
        for key in self._names:
            operation = self._operations[self._key_of(key)]
            place = self._folders[key]
            for argument in self._arguments[key]:
                self._usage.add(argument.use.type, TypeRole.REQUEST, place)
            if operation.pagination is not None:
                self._usage.add(operation.pagination.item, TypeRole.RESPONSE, place)
            elif operation.response.kind is ResponseKind.JSON:
                self._usage.add(operation.response.type, TypeRole.RESPONSE, place)
            if operation.stream is not None:
                self._usage.add(operation.stream.type, TypeRole.RESPONSE, place)
        for webhook in self._api.webhooks:
            self._usage.add(webhook.type, TypeRole.RESPONSE, ())

    def _place_definitions(self) -> None:
        scopes = {key: "/".join(folder) or "." for key, folder in self._folders.items()}
        names = TypeNamer(
            self._api,
            self._config.names,
            self._bases,
            scopes,
            self._inline_items(),
            self._answers_to_rename(),
            {key: names[0] for key, names in self._returns.items()},
            self._keeper.types(),
        ).resolve()
        given = self._keeper.modules(names)
        homes = Homes(
            self._api,
            self._usage,
            names,
            self._folders,
            self._bases,
            given,
            self._beside_definitions(),
        ).assign()
        taken: set[tuple[ModulePath, str]] = set()
        for (key, role), module in sorted(homes.items()):
            definition = self._api.definitions[key]
            name = names[key] + ("Param" if role is TypeRole.REQUEST else "")
            while (module, name) in taken:
                name += "Type"
            taken.add((module, name))
            fields = definition.type.fields if isinstance(definition.type, ObjectType) else ()
            self._symbols[key, role] = PlannedDefinition(
                key,
                role,
                Symbol(module, ClassName(name)),
                field_names(fields, role, self._keeper.fields(key, role)),
            )

    def _beside_definitions(self) -> Iterator[tuple[ModulePath, Type, TypeRole]]:
        """What modules refer to beside their definitions: arguments, and answers without one."""
        for key, folder in self._folders.items():
            for argument in self._arguments[key]:
                yield self._params_module(
                    folder, self._bases[key]
                ), argument.use.type, TypeRole.REQUEST
            operation = self._operations[self._key_of(key)]
            target = operation.pagination.item if operation.pagination else operation.response.type
            if target is not None and not isinstance(target, Ref):
                yield self._answer_module(folder, self._bases[key]), target, TypeRole.RESPONSE

    @staticmethod
    def _answer_module(folder: tuple[str, ...], base: str) -> ModulePath:
        return ("types", *folder, ModuleName(f"{snake(base)}_response"))

    @staticmethod
    def _params_module(folder: tuple[str, ...], base: str) -> ModulePath:
        return ("types", *folder, ModuleName(f"{snake(base)}_params"))

    def _answers_to_rename(self) -> dict[SchemaId, str]:
        if self._config.names.response_types == "component":
            return {}
        arguments = [a.use.type for found in self._arguments.values() for a in found]
        found = single_answers(self._api, arguments, self._config.names.types)
        # The name of a page is not free for its items.
        pages = {o.key for o in self._api.operations if o.pagination and o.key in self._returns}
        return {answer: key for answer, key in found.items() if key not in pages}

    def _inline_items(self) -> list[SchemaId]:
        return [
            operation.pagination.item.id
            for operation in self._api.operations
            if operation.pagination is not None
            and isinstance(operation.pagination.item, Ref)
            and operation.key not in self._returns
        ]

    def _symbol(self, target: Type, role: TypeRole) -> Symbol | None:
        if not isinstance(target, Ref):
            return None
        planned = self._symbols.get((target.id, self._usage.role_of(target.id, role)))
        return planned.symbol if planned else None

    def _methods(self) -> dict[str, PlannedMethod]:
        return {key: self._method(key, self._names[key]) for key in sorted(self._names)}

    def _method(self, key: str, name: MethodName) -> PlannedMethod:
        operation = self._operations[self._key_of(key)]
        folder, base = self._folders[key], self._bases[key]
        arguments = self._arguments[key]
        result = self._result(operation, folder, base)
        names = self._answer_names(key, operation, folder)
        if names and isinstance(result, Value):
            result = replace(result, symbol=names[0])
        stream = None
        if operation.stream is not None and not operation.stream_only:
            stream = self._stream(operation.stream)
        return PlannedMethod(
            operation=operation,
            name=Identifier(name.method),
            rule=name.rule,
            reason=name.reason,
            arguments=arguments,
            params=Symbol(self._params_module(folder, base), ClassName(f"{base}Params")),
            signature=signature_of(arguments, result, stream),
            needs_renaming=any(self._renames(argument.use.type) for argument in arguments),
            content=self._content(key),
        )

    def _answer_names(
        self,
        key: str,
        operation: Operation,
        folder: tuple[str, ...],
    ) -> list[Symbol]:
        """The names that the config gives an answer, each made an alias where nothing has it."""
        known = (
            self._symbol(operation.response.type, TypeRole.RESPONSE)
            if operation.response.type
            else None
        )
        target, page = operation.response.type, None
        if operation.pagination is not None:
            target, page = operation.pagination.item, operation.pagination.scheme
            known = None
        found = []
        for name in self._returns.get(key, ()):
            symbol = Symbol(("types", *folder, ModuleName(snake(name))), ClassName(name))
            if known is not None and known.name == symbol.name:
                symbol = known
            elif target is not None:
                self._aliases.append(PlannedAlias(symbol, target, False, None, page))
            found.append(symbol)
        return found

    def _stream(self, response: Response) -> Stream:
        event = response.type or Primitive(PrimitiveKind.ANY)
        return Stream(Value(event, self._symbol(event, TypeRole.RESPONSE)))

    def _result(self, operation: Operation, folder: tuple[str, ...], base: str) -> Result:
        if operation.pagination is not None:
            item = self._value(operation.pagination.item, False, folder, base, None)
            return Page(operation.pagination.scheme, item)
        response = operation.response
        value = None
        if response.kind is ResponseKind.JSON and response.type is not None:
            value = self._value(response.type, response.nullable, folder, base, response.doc)
        if operation.websocket:
            return Connection(value)
        match response.kind:
            case ResponseKind.JSON if value is not None:
                return value
            case ResponseKind.TEXT:
                return Text()
            case ResponseKind.BINARY:
                return Binary()
            case ResponseKind.EVENTS if operation.stream is not None:
                return self._stream(operation.stream)
            case _:
                return Nothing()

    def _value(
        self,
        target: Type,
        nullable: bool,
        folder: tuple[str, ...],
        base: str,
        doc: str | None,
    ) -> Value:
        """The value with the symbol of its definition, else with an alias made for the response."""
        symbol = self._symbol(target, TypeRole.RESPONSE)
        is_any = isinstance(target, Primitive) and target.kind is PrimitiveKind.ANY
        if symbol is None and not is_any:
            symbol = Symbol(self._answer_module(folder, base), ClassName(f"{base}Response"))
            self._aliases.append(PlannedAlias(symbol, target, nullable, doc))
        return Value(target, symbol, nullable)

    def _renames(self, start: Type) -> bool:
        """Whether any key inside an argument is called otherwise on the wire."""
        for definition in self._api.definitions.walk(start, lambda field: not field.read_only):
            planned = self._symbols.get((definition.id, TypeRole.REQUEST))
            if planned and any(entry.name != entry.wire_name for entry in planned.fields):
                return True
        return False


__all__ = ["OperationFacts", "Planner"]
