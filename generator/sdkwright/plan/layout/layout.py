"""The layout of `types/`: symbols, modules and exports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...model import Api, ObjectType, SchemaId
from ..naming.everything import Names
from ..naming.field_names import field_names
from ..naming.locked import LockedNames
from ..naming.words import ClassName
from ..symbols import PARAM_SUFFIX, ModulePath, PlannedDefinition, Symbol, Symbols, TypeRole
from .exports import Exports, Former, exports_of, with_former_names
from .module_contents import PlannedModule, module_contents
from .modules import Modules, assign_modules
from .responses import ResponseSymbol, response_symbol
from .usage import usage_of


@dataclass(frozen=True, slots=True)
class Layout:
    """Where every type is defined and from where it can be imported."""

    symbols: Symbols
    responses: Mapping[str, ResponseSymbol]
    """By method key."""
    modules: tuple[PlannedModule, ...]
    exports: Exports
    former: Former


def lay_out(api: Api, names: Names, locked: LockedNames) -> Layout:
    """Assign every type to a module, and list the exports of each package."""
    usage = usage_of(api, names.methods.values())
    modules = assign_modules(api.definitions, names, usage, locked.modules(names.types))
    symbols = assign_symbols(api, names.types, modules, locked)
    responses = {key: response_symbol(m, symbols) for key, m in names.methods.items()}
    contents = module_contents(
        api.definitions,
        symbols.values(),
        [alias for response in responses.values() for alias in response.aliases],
        [m.argument_set for m in names.methods.values() if m.argument_set is not None],
    )
    exports, former = with_former_names(
        exports_of(api.definitions, symbols, contents),
        locked.former_symbols(names.methods, symbols),
    )
    return Layout(symbols, responses, contents, exports, former)


def assign_symbols(
    api: Api, names: Mapping[SchemaId, str], modules: Modules, locked: LockedNames
) -> Symbols:
    """The symbol of each definition in each role, and the names of its fields.

    A name that its module has already gets the suffix `Type`.
    """
    taken: set[tuple[ModulePath, str]] = set()
    planned: dict[tuple[SchemaId, TypeRole], PlannedDefinition] = {}
    for (key, role), module in sorted(modules.items()):
        definition = api.definitions[key]
        name = names[key] + (PARAM_SUFFIX if role is TypeRole.REQUEST else "")
        while (module, name) in taken:
            name += "Type"
        taken.add((module, name))
        fields = definition.type.fields if isinstance(definition.type, ObjectType) else ()
        planned[key, role] = PlannedDefinition(
            key,
            role,
            Symbol(module, ClassName(name)),
            field_names(fields, role, locked.fields(key, role)),
        )
    return Symbols(planned)
