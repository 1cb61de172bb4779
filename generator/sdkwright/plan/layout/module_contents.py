"""The contents of each module under `types/`, in the order of definition."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ...model import Definitions, ObjectType, SchemaId
from ..symbols import ArgumentSet, ModulePath, PlannedAlias, PlannedDefinition
from .usage import visible_references


@dataclass(frozen=True, slots=True)
class PlannedModule:
    """A module under `types/` with everything that it defines, in order."""

    path: ModulePath
    definitions: tuple[PlannedDefinition, ...] = ()
    aliases: tuple[PlannedAlias, ...] = ()
    params: tuple[ArgumentSet, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names that the module defines, as in its `__all__`."""
        return (
            *(entry.symbol.name for entry in self.params),
            *(entry.symbol.name for entry in self.definitions),
            *(entry.symbol.name for entry in self.aliases),
        )


def module_contents(
    definitions: Definitions,
    planned: Iterable[PlannedDefinition],
    aliases: Iterable[PlannedAlias],
    params: Iterable[ArgumentSet],
) -> tuple[PlannedModule, ...]:
    """Every module under `types/`. Of aliases with the same name the last one counts."""
    by_module: dict[ModulePath, list[PlannedDefinition]] = defaultdict(list)
    for entry in planned:
        by_module[entry.symbol.module].append(entry)
    named: dict[ModulePath, dict[str, PlannedAlias]] = defaultdict(dict)
    for alias in aliases:
        named[alias.symbol.module][alias.symbol.name] = alias
    sets: dict[ModulePath, list[ArgumentSet]] = defaultdict(list)
    for arguments in params:
        sets[arguments.symbol.module].append(arguments)
    return tuple(
        PlannedModule(
            path,
            tuple(_ordered(definitions, by_module.get(path, []))),
            tuple(alias for _, alias in sorted(named.get(path, {}).items())),
            tuple(sets.get(path, ())),
        )
        for path in sorted({*by_module, *named, *sets})
    )


def _ordered(definitions: Definitions, planned: list[PlannedDefinition]) -> list[PlannedDefinition]:
    """Objects by length of name, then aliases, each after the aliases that it refers to.

    Python evaluates an alias on import, so the names in it must be defined before.
    """
    objects = [p for p in planned if isinstance(definitions[p.id].type, ObjectType)]
    aliases = {p.id: p for p in planned if not isinstance(definitions[p.id].type, ObjectType)}
    ordered: dict[SchemaId, PlannedDefinition] = {}

    def visit(key: SchemaId) -> None:
        if key not in aliases:
            return
        entry = aliases.pop(key)
        for other in visible_references(definitions[key].type, entry.role):
            visit(other)
        ordered[key] = entry

    for key in sorted(aliases, key=lambda k: aliases[k].symbol.name):
        visit(key)
    objects.sort(key=lambda p: (len(p.symbol.name), p.symbol.name))
    return [*objects, *ordered.values()]
