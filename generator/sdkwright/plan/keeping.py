"""What a names lock asks of a plan, and what a plan adds to the lock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from ..model import Definitions, OriginKind, SchemaId
from .arguments import Argument, Place
from .methods import GivenNames, MethodName
from .names_lock import LockedMethod, NamesLock
from .subjects import in_role, subjects_of
from .symbols import ModulePath, PlannedDefinition, Symbol, TypeRole
from .type_names import GivenTypes
from .words import ClassName

PARAMS = "Params"
PARAM = "Param"
SET = " arguments"
"""After an operation's key: its argument set, beside which its other types stand."""
Exports = dict[ModulePath, dict[str, ModulePath]]
Former = dict[ModulePath, dict[str, Symbol]]


@dataclass(frozen=True, slots=True)
class GivenOut:
    """What one plan gives out, as far as the lock keeps it."""

    names: Mapping[str, MethodName]
    params: Mapping[str, Symbol]
    arguments: Mapping[str, tuple[Argument, ...]]
    symbols: Mapping[tuple[SchemaId, TypeRole], PlannedDefinition]


class Keeper:
    """Reads a lock against the definitions of a document."""

    def __init__(self, lock: NamesLock, definitions: Definitions) -> None:
        self._lock = lock
        self._definitions = definitions
        self._subjects = subjects_of(definitions)

    @property
    def methods(self) -> GivenNames:
        """The names of methods."""
        return GivenNames({key: entry.names for key, entry in self._lock.methods.items()})

    def base(self, key: str, name: MethodName) -> tuple[tuple[str, ...], str] | None:
        """The folder of a method's types and what they begin with, if its name stayed."""
        entry = self._lock.methods.get(key)
        if entry is None or entry.names[0] != name.dotted:
            return None
        given = self._lock.types.get(f"{key}{SET}")
        if not given:
            return None
        symbol = _symbol(given[0])
        return symbol.module[1:-1], symbol.name.removesuffix(PARAMS)

    def arguments(self, key: str) -> Mapping[str, Mapping[str, str]]:
        """Argument names of a method by place and wire name."""
        entry = self._lock.methods.get(key)
        return entry.arguments if entry else {}

    def types(self) -> GivenTypes:
        """Names of definitions, and those that are gone or former."""
        names: dict[SchemaId, str] = {}
        for key, subject in self._subjects.items():
            for role in TypeRole:
                given = self._lock.types.get(in_role(subject, role))
                if given:
                    name = _symbol(given[0]).name
                    names[key] = name.removesuffix(PARAM) if role is TypeRole.REQUEST else name
                    break
        here = {in_role(s, role) for s in self._subjects.values() for role in TypeRole}
        reserved = {
            _symbol(address).name
            for subject, given in self._lock.types.items()
            for address in given[1 if subject in here else 0 :]
        }
        return GivenTypes(names, frozenset(reserved - set(names.values())))

    def modules(self, names: Mapping[SchemaId, str]) -> dict[tuple[SchemaId, TypeRole], ModulePath]:
        """The modules of definitions whose names, which are given, are still the same."""
        found = {}
        for key, subject in self._subjects.items():
            for role in TypeRole:
                for address in self._lock.types.get(in_role(subject, role), ())[:1]:
                    symbol = _symbol(address)
                    if symbol.name.removesuffix(PARAM) == names[key].removesuffix(PARAM):
                        found[key, role] = symbol.module
        return found

    def fields(self, key: SchemaId, role: TypeRole) -> Mapping[str, str]:
        """Names of a definition's properties that are spelled otherwise, by wire name."""
        return self._lock.fields.get(in_role(self._subjects[key], role), {})

    def record(self, given: GivenOut) -> NamesLock:
        """The lock with everything that a plan gives out."""
        methods = dict(self._lock.methods)
        for key, name in given.names.items():
            before = methods.get(key)
            names = (
                name.dotted,
                *(n for n in (before.names if before else ()) if n != name.dotted),
            )
            methods[key] = LockedMethod(
                names=names,
                arguments=_arguments(given.arguments[key], before),
            )
        types = {subject: tuple(known) for subject, known in self._lock.types.items()}
        for key, params in given.params.items():
            _add(types, f"{key}{SET}", params.address)
        fields = dict(self._lock.fields)
        for (definition, role), planned in given.symbols.items():
            subject = in_role(self._subjects[definition], role)
            _add(types, subject, planned.symbol.address)
            other = {f.wire_name: str(f.name) for f in planned.fields if f.name != f.wire_name}
            if other:
                fields[subject] = {**fields.get(subject, {}), **other}
        return NamesLock(methods, types, fields)

    def keep_addresses(self, given: GivenOut, exports: Exports) -> Former:
        """Let everything be imported from where it once was; gives the names that changed.

        `exports` gets the names that only moved.
        """
        former: Former = defaultdict(dict)
        for old, now, is_component in self._moved(given):
            places = [old.module[:-1]]
            if old.module != now.module or old.name != now.name:
                places.append(old.module)
            if is_component:
                places.append(("types",))
            for place in places:
                if old.name == now.name:
                    exports.setdefault(place, {}).setdefault(old.name, now.module)
                elif old.name not in exports.get(place, {}):
                    former[place][old.name] = now
        return dict(former)

    def _moved(self, given: GivenOut) -> list[tuple[Symbol, Symbol, bool]]:
        """Old addresses, what stands for them now, and whether that is a component."""
        found: list[tuple[Symbol, Symbol, bool]] = []
        for (key, role), planned in sorted(given.symbols.items()):
            subject = in_role(self._subjects[key], role)
            is_component = self._definitions[key].origin.kind is OriginKind.COMPONENT
            for address in self._lock.types.get(subject, ()):
                found.append((_symbol(address), planned.symbol, is_component))
        for operation, params in sorted(given.params.items()):
            if any(a.place is not Place.PATH for a in given.arguments[operation]):
                for address in self._lock.types.get(f"{operation}{SET}", ()):
                    found.append((_symbol(address), params, False))
        return [entry for entry in found if entry[0] != entry[1]]


def _add(types: dict[str, tuple[str, ...]], subject: str, address: str) -> None:
    types[subject] = (address, *(a for a in types.get(subject, ()) if a != address))


def _arguments(
    arguments: tuple[Argument, ...], before: LockedMethod | None
) -> dict[str, dict[str, str]]:
    found = {place: dict(names) for place, names in (before.arguments if before else {}).items()}
    for argument in arguments:
        is_body = argument.place in (Place.BODY, Place.WHOLE_BODY)
        if is_body and argument.name == argument.wire_name:
            continue
        found.setdefault(argument.place.value, {})[argument.wire_name] = str(argument.name)
    return found


def _symbol(address: str) -> Symbol:
    module, _, name = address.partition(":")
    return Symbol(tuple(module.split(".")), ClassName(name))
