"""Locked names: the names lock, read against the definitions of a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ...model import Definitions, OriginKind, SchemaId
from ..symbols import PARAM_SUFFIX, ModulePath, PlannedDefinition, Symbol, TypeRole
from .lock import LockedMethod, NamesLock
from .lock_keys import in_role, lock_keys
from .methods import LockedMethods, MethodName
from .names import NamedMethod, TypeBase

_PARAMS = " arguments"
"""Follows a method key in the lock key of an argument set."""


@dataclass(frozen=True, slots=True)
class LockedTypes:
    """Names of types in the lock."""

    names: Mapping[SchemaId, str] = field(default_factory=dict)
    """Of definitions in the document."""
    reserved: frozenset[str] = frozenset()
    """Former names, and names of definitions that no longer exist."""


@dataclass(frozen=True, slots=True)
class LockedNames:
    """The names in a lock that belong to parts of a document."""

    lock: NamesLock
    definitions: Definitions
    keys: Mapping[SchemaId, str]
    """The lock key of each definition."""

    @classmethod
    def of(cls, lock: NamesLock, definitions: Definitions) -> LockedNames:
        """Read a lock against definitions."""
        return cls(lock, definitions, lock_keys(definitions))

    @property
    def methods(self) -> LockedMethods:
        """The names of methods by method key."""
        return {key: entry.names for key, entry in self.lock.methods.items()}

    def type_base(self, key: str, name: MethodName) -> TypeBase | None:
        """The folder and the prefix of a method's types; None unless its name is locked."""
        entry = self.lock.methods.get(key)
        addresses = self.lock.types.get(f"{key}{_PARAMS}")
        if entry is None or entry.names[0] != name.dotted or not addresses:
            return None
        symbol = Symbol.parse(addresses[0])
        return TypeBase(symbol.module[1:-1], symbol.name.removesuffix("Params"))

    def arguments(self, key: str) -> Mapping[str, Mapping[str, str]]:
        """The names of a method's arguments by location and wire name."""
        entry = self.lock.methods.get(key)
        return entry.arguments if entry else {}

    def types(self) -> LockedTypes:
        """The names of definitions, and the names that are reserved."""
        names: dict[SchemaId, str] = {}
        for key, lock_key in self.keys.items():
            for role in TypeRole:
                addresses = self.lock.types.get(in_role(lock_key, role))
                if addresses:
                    name = Symbol.parse(addresses[0]).name
                    is_request = role is TypeRole.REQUEST
                    names[key] = name.removesuffix(PARAM_SUFFIX) if is_request else name
                    break
        present = {in_role(lock_key, role) for lock_key in self.keys.values() for role in TypeRole}
        reserved = {
            Symbol.parse(address).name
            for lock_key, addresses in self.lock.types.items()
            for address in addresses[1 if lock_key in present else 0 :]
        }
        return LockedTypes(names, frozenset(reserved - set(names.values())))

    def modules(self, names: Mapping[SchemaId, str]) -> dict[tuple[SchemaId, TypeRole], ModulePath]:
        """The modules of those definitions whose name is still the one in the lock."""
        modules = {}
        for key, lock_key in self.keys.items():
            for role in TypeRole:
                for address in self.lock.types.get(in_role(lock_key, role), ())[:1]:
                    symbol = Symbol.parse(address)
                    if symbol.name.removesuffix(PARAM_SUFFIX) == names[key].removesuffix(
                        PARAM_SUFFIX
                    ):
                        modules[key, role] = symbol.module
        return modules

    def fields(self, key: SchemaId, role: TypeRole) -> Mapping[str, str]:
        """The names of a definition's fields by wire name, if the two differ."""
        return self.lock.fields.get(in_role(self.keys[key], role), {})

    def former_symbols(
        self,
        methods: Mapping[str, NamedMethod],
        symbols: Mapping[tuple[SchemaId, TypeRole], PlannedDefinition],
    ) -> Iterator[tuple[Symbol, Symbol, bool]]:
        """Former symbols, each with its current symbol and whether it belongs to a component."""
        for (key, role), planned in sorted(symbols.items(), key=lambda item: item[0]):
            is_component = self.definitions[key].origin.kind is OriginKind.COMPONENT
            for address in self.lock.types.get(in_role(self.keys[key], role), ()):
                if address != planned.symbol.address:
                    yield Symbol.parse(address), planned.symbol, is_component
        for method_key, method in sorted(methods.items(), key=lambda item: item[0]):
            for address in self.lock.types.get(f"{method_key}{_PARAMS}", ()):
                if method.argument_set is not None and address != method.params.address:
                    yield Symbol.parse(address), method.params, False


def issue_names(
    locked: LockedNames,
    methods: Mapping[str, NamedMethod],
    symbols: Mapping[tuple[SchemaId, TypeRole], PlannedDefinition],
) -> NamesLock:
    """The lock with all names of a plan added."""
    lock = locked.lock
    entries = dict(lock.methods)
    types = {lock_key: tuple(addresses) for lock_key, addresses in lock.types.items()}
    fields = dict(lock.fields)
    for key, method in methods.items():
        entries[key] = _issued_method(method, entries.get(key))
        _put_first(types, f"{key}{_PARAMS}", method.params.address)
    for (definition, role), planned in symbols.items():
        lock_key = in_role(locked.keys[definition], role)
        _put_first(types, lock_key, planned.symbol.address)
        renamed = {wire: str(name) for wire, name in planned.fields.items() if name != wire}
        if renamed:
            fields[lock_key] = {**fields.get(lock_key, {}), **renamed}
    return NamesLock(entries, types, fields)


def _issued_method(method: NamedMethod, entry: LockedMethod | None) -> LockedMethod:
    dotted = method.name.dotted
    former = [name for name in (entry.names if entry else ()) if name != dotted]
    arguments = {
        location: dict(names) for location, names in (entry.arguments if entry else {}).items()
    }
    for argument in method.arguments:
        if not argument.in_body or argument.name != argument.wire_name:
            names = arguments.setdefault(argument.location.value, {})
            names[argument.lock_key or argument.wire_name] = str(argument.name)
    return LockedMethod(names=(dotted, *former), arguments=arguments)


def _put_first(types: dict[str, tuple[str, ...]], lock_key: str, address: str) -> None:
    types[lock_key] = (address, *(a for a in types.get(lock_key, ()) if a != address))
