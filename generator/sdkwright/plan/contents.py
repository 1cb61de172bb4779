"""What stands in which module under `types/`, and under which names it can be imported."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from ..model import Definitions, ObjectType, OriginKind, SchemaId
from .arguments import Place
from .homes import folder_modules
from .plan import PlannedMethod, PlannedModule
from .symbols import ModulePath, PlannedAlias, PlannedDefinition, TypeRole
from .usage import referenced

Symbols = Mapping[tuple[SchemaId, TypeRole], PlannedDefinition]


def type_modules(
    definitions: Definitions,
    symbols: Symbols,
    aliases: Iterable[PlannedAlias],
    methods: Iterable[PlannedMethod],
) -> tuple[PlannedModule, ...]:
    """Every module under `types/`, each with what it defines in the order in which it stands."""
    planned: dict[ModulePath, list[PlannedDefinition]] = defaultdict(list)
    for entry in symbols.values():
        planned[entry.symbol.module].append(entry)
    named: dict[ModulePath, dict[str, PlannedAlias]] = defaultdict(dict)
    for alias in aliases:
        named[alias.symbol.module][alias.symbol.name] = alias
    params: dict[ModulePath, list[PlannedMethod]] = defaultdict(list)
    for method in methods:
        if any(argument.place is not Place.PATH for argument in method.arguments):
            params[method.params.module].append(method)
    return tuple(
        PlannedModule(
            path,
            tuple(_ordered(definitions, planned.get(path, []))),
            tuple(alias for _, alias in sorted(named.get(path, {}).items())),
            tuple(params.get(path, ())),
        )
        for path in sorted({*planned, *named, *params})
    )


def _ordered(definitions: Definitions, planned: list[PlannedDefinition]) -> list[PlannedDefinition]:
    """Objects first, owners before what is inside them; then aliases, each after its parts.

    An alias is evaluated when the module is imported, so what it names must stand above it.
    """
    objects = [p for p in planned if isinstance(definitions[p.id].type, ObjectType)]
    aliases = {p.id: p for p in planned if p not in objects}
    objects.sort(key=lambda p: (len(p.symbol.name), p.symbol.name))
    done: dict[SchemaId, PlannedDefinition] = {}

    def visit(key: SchemaId) -> None:
        if key not in aliases or key in done:
            return
        entry = aliases.pop(key)
        for other in referenced(definitions[key].type, entry.role):
            visit(other)
        done[key] = entry

    for key in sorted(aliases, key=lambda k: aliases[k].symbol.name):
        visit(key)
    return [*objects, *done.values()]


def exports_of(
    definitions: Definitions, symbols: Symbols, modules: tuple[PlannedModule, ...]
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
    for (key, _), entry in sorted(symbols.items()):
        if definitions[key].origin.kind is OriginKind.COMPONENT:
            found["types",].setdefault(entry.symbol.name, entry.symbol.module)
    return found
