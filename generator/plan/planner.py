"""Puts the plan together: methods, resources, types, modules, exports."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from ..config import Config
from ..model import (
    AnswerKind,
    Api,
    BodyKind,
    EnumType,
    ObjectType,
    Operation,
    OriginKind,
    Primitive,
    PrimitiveKind,
    Ref,
    SchemaId,
    Type,
)
from .arguments import Argument, Place, arguments_of
from .facts import facts_of
from .fields import field_names
from .homes import Homes, folder_modules
from .methods import MethodName, NamePins, OperationFacts, name_methods
from .package import PackageNames
from .path_arguments import path_arguments
from .plan import Plan, PlannedMethod, PlannedModule, PlannedResource, PlannedWebhook
from .symbols import Flavour, ModulePath, PlannedAlias, PlannedDefinition, Symbol
from .type_names import TypeNamer
from .usage import Usage, referenced
from .words import ClassName, Identifier, ModuleName, pascal, singular, snake

_CONTENT_TYPE = "?content-type="


class Planner:
    """Plans one API. Each step reads what the steps before it have decided."""

    def __init__(self, api: Api, config: Config, package: PackageNames) -> None:
        self._api = api
        self._config = config
        self._package = package
        self._operations = {operation.key: operation for operation in api.operations}
        self._pins = NamePins(
            resources=config.names.resources,
            methods=config.names.methods,
            aliases=config.names.aliases,
            path_arguments=config.names.path_arguments,
        )
        self._facts = {o.key: facts_of(o, api.definitions) for o in api.operations}
        self._names = name_methods(list(self._facts.values()), self._pins)
        self._folders: dict[str, tuple[str, ...]] = {}
        self._bases: dict[str, str] = {}
        self._arguments: dict[str, tuple[Argument, ...]] = {}
        self._aliases: list[PlannedAlias] = []
        self._usage = Usage(api.definitions)
        self._symbols: dict[tuple[SchemaId, Flavour], PlannedDefinition] = {}

    def plan(self) -> Plan:
        """Decide everything, in order."""
        self._name_bases()
        self._collect_arguments()
        self._collect_usage()
        self._place_definitions()
        methods = self._methods()
        resources = self._tree(methods)
        modules = self._modules(methods)
        return Plan(
            package=self._package.name,
            project=self._package.project,
            version=self._package.version,
            client=self._package.client,
            environment=self._package.environment,
            base_url=self._api.servers[0].url if self._api.servers else "",
            resources=resources,
            symbols=self._symbols,
            modules=modules,
            exports=self._exports(modules),
            webhooks=tuple(
                PlannedWebhook(webhook, self._symbol(webhook.type, Flavour.MODEL))
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
        for key in sorted(self._names):
            name = self._names[key]
            base = self._pascal(singular(name.resource[-1])) + self._pascal(name.method)
            wanted[name.resource[:-1], base].append(key)
        for (folder, base), keys in wanted.items():
            for key in keys:
                self._folders[key] = folder
                self._bases[key] = base
                if len(keys) > 1:
                    name = self._names[key]
                    self._bases[key] = self._pascal(name.resource[-1]) + self._pascal(name.method)

    def _pascal(self, text: str) -> str:
        return pascal(text, self._config.names.initialisms)

    def _collect_arguments(self) -> None:
        for key, name in sorted(self._names.items()):
            operation = self._operations[self._key_of(key)]
            given = path_arguments(self._facts[operation.key], name, self._pins)
            self._arguments[key] = arguments_of(
                operation,
                self._api.definitions,
                dict(zip(given.wire_names, given.names, strict=True)),
                self._config.names.arguments.get(operation.key, {}),
                self._content(key),
            )

    def _collect_usage(self) -> None:
        for key in self._names:
            operation = self._operations[self._key_of(key)]
            place = self._folders[key]
            for argument in self._arguments[key]:
                self._usage.add(argument.type, Flavour.PARAM, place)
            if operation.pagination is not None:
                self._usage.add(operation.pagination.item, Flavour.MODEL, place)
            elif operation.answer.kind is AnswerKind.JSON:
                self._usage.add(operation.answer.type, Flavour.MODEL, place)
            if operation.stream is not None:
                self._usage.add(operation.stream.type, Flavour.MODEL, place)
        for webhook in self._api.webhooks:
            self._usage.add(webhook.type, Flavour.MODEL, ())

    def _place_definitions(self) -> None:
        scopes = {key: "/".join(folder) or "." for key, folder in self._folders.items()}
        names = TypeNamer(
            self._api,
            self._config.names,
            self._bases,
            scopes,
            self._inline_items(),
            self._single_answers(),
        ).resolve()
        homes = Homes(self._api, self._usage, names, self._folders, self._bases).assign()
        taken: set[tuple[ModulePath, str]] = set()
        for (key, flavour), module in sorted(homes.items()):
            definition = self._api.definitions[key]
            name = names[key] + ("Param" if flavour is Flavour.PARAM else "")
            while (module, name) in taken:
                name += "Type"
            taken.add((module, name))
            fields = definition.type.fields if isinstance(definition.type, ObjectType) else ()
            self._symbols[key, flavour] = PlannedDefinition(
                key, flavour, Symbol(module, ClassName(name)), field_names(fields, flavour)
            )

    def _single_answers(self) -> dict[SchemaId, str]:
        """Components that one operation answers with, and that nothing else refers to."""
        if self._config.names.answers == "component":
            return {}
        used: Counter[SchemaId] = Counter()
        for definition in self._api.definitions.values():
            used.update(referenced(definition.type, Flavour.MODEL))
        for key, arguments in self._arguments.items():
            for argument in arguments:
                used.update(referenced(argument.type, Flavour.PARAM))
            body = self._operations[self._key_of(key)].body
            for content in body.contents if body else ():
                used.update(referenced(content.type, Flavour.PARAM))
        answering: dict[SchemaId, list[str]] = defaultdict(list)
        for operation in self._api.operations:
            target = operation.pagination.item if operation.pagination else operation.answer.type
            if isinstance(target, Ref):
                answering[target.id].append(operation.key)
        inside_pages = Counter(
            operation.pagination.item.id
            for operation in self._api.operations
            if operation.pagination and isinstance(operation.pagination.item, Ref)
        )
        return {
            key: keys[0]
            for key, keys in answering.items()
            # The page's own envelope refers to its items, and nobody sees the envelope.
            if len(keys) == 1
            and used[key] - inside_pages[key] <= 0
            and key in self._api.definitions
            and self._api.definitions[key].origin.kind is OriginKind.COMPONENT
            and self._api.definitions[key].origin.name not in self._config.names.types
        }

    def _inline_items(self) -> list[SchemaId]:
        return [
            operation.pagination.item.id
            for operation in self._api.operations
            if operation.pagination is not None and isinstance(operation.pagination.item, Ref)
        ]

    def _symbol(self, target: Type, flavour: Flavour) -> Symbol | None:
        if not isinstance(target, Ref):
            return None
        planned = self._symbols.get((target.id, self._usage.flavour_of(target.id, flavour)))
        return planned.symbol if planned else None

    def _methods(self) -> dict[str, PlannedMethod]:
        return {key: self._method(key, self._names[key]) for key in sorted(self._names)}

    def _method(self, key: str, name: MethodName) -> PlannedMethod:
        operation = self._operations[self._key_of(key)]
        folder, base = self._folders[key], self._bases[key]
        arguments = self._arguments[key]
        result, nullable, returns = self._result(operation, folder, base)
        return PlannedMethod(
            operation=operation,
            name=Identifier(name.method),
            rule=name.rule,
            reason=name.reason,
            arguments=arguments,
            params=Symbol(
                ("types", *folder, ModuleName(f"{snake(base)}_params")), ClassName(f"{base}Params")
            ),
            result=result,
            result_nullable=nullable,
            returns=returns,
            needs_renaming=any(self._renames(argument.type) for argument in arguments),
            stream_event=self._event(operation),
            content=self._content(key),
        )

    def _event(self, operation: Operation) -> Symbol | None:
        if operation.stream is None or operation.stream.type is None:
            return None
        return self._symbol(operation.stream.type, Flavour.MODEL)

    def _result(
        self, operation: Operation, folder: tuple[str, ...], base: str
    ) -> tuple[Type | Symbol | None, bool, str]:
        if operation.pagination is not None:
            item = operation.pagination.item
            result = self._named(item, False, folder, base, None)
            page = f"Sync{operation.pagination.scheme}"
            return result, False, f"{page}[{_shown(item, result)}]"
        answer = operation.answer
        match answer.kind:
            case AnswerKind.JSON if answer.type is not None:
                result = self._named(answer.type, answer.nullable, folder, base, answer.doc)
                return result, answer.nullable, _shown(answer.type, result)
            case AnswerKind.TEXT:
                return Primitive(PrimitiveKind.STRING), False, "str"
            case AnswerKind.BINARY:
                return Primitive(PrimitiveKind.BINARY), False, "BinaryAPIResponse"
            case AnswerKind.EVENTS if operation.stream is not None:
                event = operation.stream.type or Primitive(PrimitiveKind.ANY)
                shown = _shown(event, self._symbol(event, Flavour.MODEL))
                return event, False, f"Stream[{shown}]"
            case _:
                return None, False, "None"

    def _named(
        self,
        target: Type,
        nullable: bool,
        folder: tuple[str, ...],
        base: str,
        doc: str | None,
    ) -> Type | Symbol:
        """The symbol of a definition, else an alias made for the answer; anything stays a type."""
        known = self._symbol(target, Flavour.MODEL)
        if known is not None:
            return known
        if isinstance(target, Primitive) and target.kind is PrimitiveKind.ANY:
            return target
        symbol = Symbol(
            ("types", *folder, ModuleName(f"{snake(base)}_response")), ClassName(f"{base}Response")
        )
        self._aliases.append(PlannedAlias(symbol, target, nullable, doc))
        return symbol

    def _renames(self, start: Type) -> bool:
        """Whether any key inside an argument is called otherwise on the wire."""
        pending, seen = referenced(start, Flavour.PARAM), set[SchemaId]()
        while pending:
            key = pending.pop()
            if key in seen or key not in self._api.definitions:
                continue
            seen.add(key)
            definition = self._api.definitions[key]
            planned = self._symbols.get((key, Flavour.PARAM))
            if planned and any(entry.name != entry.wire_name for entry in planned.fields):
                return True
            if not isinstance(definition.type, EnumType):
                pending.extend(referenced(definition.type, Flavour.PARAM))
        return False

    def _tree(self, methods: Mapping[str, PlannedMethod]) -> tuple[PlannedResource, ...]:
        at: dict[tuple[str, ...], list[PlannedMethod]] = defaultdict(list)
        for key, method in methods.items():
            name = self._names[key]
            at[name.resource].append(method)
            for other in name.aliases:
                at[other[:-1]].append(_alias(method, other, (*name.resource, name.method)))
        for path in list(at):
            for end in range(1, len(path)):
                at.setdefault(path[:end], [])
        return self._level(at, ())

    def _level(
        self, at: Mapping[tuple[str, ...], list[PlannedMethod]], parent: tuple[str, ...]
    ) -> tuple[PlannedResource, ...]:
        found = []
        for path in sorted(p for p in at if len(p) == len(parent) + 1 and p[:-1] == parent):
            names = tuple(Identifier(part) for part in path)
            methods = sorted(at[path], key=_method_order)
            found.append(
                PlannedResource(
                    path=names,
                    class_name=ClassName(f"{self._pascal(path[-1])}Resource"),
                    module=("resources", *(ModuleName(part) for part in path)),
                    doc=self._doc(methods),
                    methods=tuple(methods),
                    children=self._level(at, path),
                )
            )
        return tuple(found)

    def _doc(self, methods: list[PlannedMethod]) -> str | None:
        tags = {method.operation.tags[0] for method in methods if method.operation.tags}
        if len(tags) != 1:
            return None
        only = tags.pop()
        return next((tag.doc for tag in self._api.tags if tag.name == only), None)

    def _modules(self, methods: Mapping[str, PlannedMethod]) -> tuple[PlannedModule, ...]:
        definitions: dict[ModulePath, list[PlannedDefinition]] = defaultdict(list)
        for planned in self._symbols.values():
            definitions[planned.symbol.module].append(planned)
        aliases: dict[ModulePath, dict[str, PlannedAlias]] = defaultdict(dict)
        for alias in self._aliases:
            aliases[alias.symbol.module][alias.symbol.name] = alias
        params: dict[ModulePath, list[PlannedMethod]] = defaultdict(list)
        for method in methods.values():
            if any(argument.place is not Place.PATH for argument in method.arguments):
                params[method.params.module].append(method)
        return tuple(
            PlannedModule(
                path,
                tuple(self._ordered(definitions.get(path, []))),
                tuple(alias for _, alias in sorted(aliases.get(path, {}).items())),
                tuple(params.get(path, ())),
            )
            for path in sorted({*definitions, *aliases, *params})
        )

    def _ordered(self, planned: list[PlannedDefinition]) -> list[PlannedDefinition]:
        """Objects first, owners before what is inside them; then aliases, each after its parts."""
        objects = [p for p in planned if self._is_object(p)]
        aliases = {p.id: p for p in planned if not self._is_object(p)}
        objects.sort(key=lambda p: (len(p.symbol.name), p.symbol.name))
        done: dict[SchemaId, PlannedDefinition] = {}

        def visit(key: SchemaId) -> None:
            if key not in aliases or key in done:
                return
            entry = aliases.pop(key)
            for other in referenced(self._api.definitions[key].type, entry.flavour):
                visit(other)
            done[key] = entry

        for key in sorted(aliases, key=lambda k: aliases[k].symbol.name):
            visit(key)
        return [*objects, *done.values()]

    def _is_object(self, planned: PlannedDefinition) -> bool:
        return isinstance(self._api.definitions[planned.id].type, ObjectType)

    def _exports(
        self, modules: tuple[PlannedModule, ...]
    ) -> dict[ModulePath, dict[str, ModulePath]]:
        """Public names per types folder; `types` itself also has every component, wherever it is."""
        found: dict[ModulePath, dict[str, ModulePath]] = {
            folder: {} for folder in sorted(folder_modules(m.path for m in modules))
        }
        found.setdefault(("types",), {})
        for module in modules:
            names = [p.symbol.name for p in module.definitions]
            names.extend(a.symbol.name for a in module.aliases)
            names.extend(m.params.name for m in module.params)
            for name in names:
                found[module.path[:-1]].setdefault(name, module.path)
        for (key, _), planned in sorted(self._symbols.items()):
            if self._api.definitions[key].origin.kind.value == "component":
                found["types",].setdefault(planned.symbol.name, planned.symbol.module)
        return found


def _alias(method: PlannedMethod, other: tuple[str, ...], first: tuple[str, ...]) -> PlannedMethod:
    from dataclasses import replace

    return replace(method, name=Identifier(other[-1]), alias_of=".".join(first))


_USUAL = ("create", "retrieve", "update", "list", "delete")


def _method_order(method: PlannedMethod) -> tuple[int, str]:
    usual = _USUAL.index(method.name) if method.name in _USUAL else len(_USUAL)
    return usual, method.name


_PRIMITIVES = {
    PrimitiveKind.STRING: "str",
    PrimitiveKind.INTEGER: "int",
    PrimitiveKind.NUMBER: "float",
    PrimitiveKind.BOOLEAN: "bool",
    PrimitiveKind.NULL: "None",
    PrimitiveKind.BINARY: "bytes",
    PrimitiveKind.ANY: "object",
}


def _shown(target: Type, symbol: Type | Symbol | None) -> str:
    if isinstance(target, Primitive):
        return _PRIMITIVES[target.kind]
    return symbol.name if isinstance(symbol, Symbol) else "object"


__all__ = ["OperationFacts", "Planner"]
