"""Exports: the names that each package under `types` provides, current and former ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from ...model import Definitions, OriginKind
from ..symbols import ModulePath, Symbol, Symbols
from .module_contents import PlannedModule
from .modules import packages_of

Exports = Mapping[ModulePath, Mapping[str, ModulePath]]
"""Per package: each public name and the module that defines it."""
Former = Mapping[ModulePath, Mapping[str, Symbol]]
"""Per package or module: each former name and the symbol that it stands for now."""

_TYPES: ModulePath = ("types",)


def exports_of(
    definitions: Definitions, symbols: Symbols, modules: Iterable[PlannedModule]
) -> dict[ModulePath, dict[str, ModulePath]]:
    """The exports of each package: what its modules define, and in `types` every component."""
    modules = tuple(modules)
    exports: dict[ModulePath, dict[str, ModulePath]] = {
        package: {} for package in sorted(packages_of(module.path for module in modules))
    }
    exports.setdefault(_TYPES, {})
    for module in modules:
        for entries in (module.definitions, module.aliases, module.params):
            for entry in entries:
                exports[module.path[:-1]].setdefault(entry.symbol.name, module.path)
    for (key, _), planned in sorted(symbols.items(), key=lambda item: item[0]):
        if definitions[key].origin.kind is OriginKind.COMPONENT:
            exports[_TYPES].setdefault(planned.symbol.name, planned.symbol.module)
    return exports


def with_former_names(
    exports: Exports, moved: Iterable[tuple[Symbol, Symbol, bool]]
) -> tuple[Exports, Former]:
    """Keep every former import path working.

    `moved` are former symbols, each with its current symbol and whether it is a component. A name
    that only moved becomes an export; a name that changed is returned as a former name.
    """
    extended = {package: dict(names) for package, names in exports.items()}
    former: dict[ModulePath, dict[str, Symbol]] = defaultdict(dict)
    for old, new, is_component in moved:
        for path in (old.module[:-1], old.module, *([_TYPES] if is_component else [])):
            if old.name == new.name:
                extended.setdefault(path, {}).setdefault(old.name, new.module)
            elif old.name not in extended.get(path, {}):
                former[path][old.name] = new
    return extended, dict(former)
