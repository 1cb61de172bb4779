"""Imports as values: collected while a module is rendered, printed once and sorted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from ...plan.naming.words import pascal
from ...plan.symbols import ModulePath, Symbol
from .layout import import_line

_STANDARD = {"datetime", "typing", "collections", "functools", "builtins", "__future__"}


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from module import name as alias`."""

    module: str
    name: str
    alias: str | None = None

    @property
    def bound(self) -> str:
        """The name that the import binds."""
        return self.alias or self.name


@dataclass(slots=True)
class Imports:
    """The imports of one module, for run time and for type checkers.

    A symbol whose name is taken in the module gets an alias, made of the folder it comes from.
    """

    here: ModulePath
    """The module that imports, inside the package."""
    is_package: bool = False
    runtime: set[Import] = field(default_factory=set)
    typing: set[Import] = field(default_factory=set)
    _bound: dict[str, tuple[str, str]] = field(default_factory=dict)
    _known: dict[tuple[ModulePath, str, bool], str] = field(default_factory=dict)

    def reserve(self, names: Iterable[str]) -> None:
        """Names that the module defines itself."""
        for name in names:
            self._bound[name] = ("", name)

    def external(
        self, module: str, name: str, *, shadowed: bool = False, typing: bool = False
    ) -> str:
        """A name of the standard library or of a dependency; the name to write in the source.

        A shadowed name, which the surrounding class redefines, gets an underscore; so
        does one that a class of the API has taken.
        """
        bound = f"_{name}" if shadowed else name
        while self._bound.get(bound, (module, name)) != (module, name):
            bound = f"_{bound}"
        self._bound[bound] = (module, name)
        self._add(Import(module, name, bound if bound != name else None), typing)
        return bound

    def symbol(self, symbol: Symbol, *, typing: bool = False) -> str:
        """A symbol of the package; the name to write in the source."""
        if symbol.module == self.here:
            return symbol.name
        return self.local(symbol.module, symbol.name, typing=typing)

    def local(
        self, module: ModulePath, name: str, *, typing: bool = False, private: bool = False
    ) -> str:
        """A name of another module of the package; the name to write in the source.

        A private name is bound with an underscore.
        """
        known = self._known.get((module, name, typing))
        if known is not None:
            return known
        where = self.relative(module)
        bound = self._free_name(f"_{name}" if private else name, where, module)
        self._add(Import(where, name, bound if bound != name else None), typing)
        self._known[module, name, typing] = bound
        return bound

    def module(self, module: ModulePath, *, typing: bool = False) -> str:
        """A module of the package itself, with an underscore; the name to write in the source."""
        parent, _, name = self.relative(module).rpartition(".")
        where, bound = parent if parent.strip(".") else f"{parent}.", f"_{name}"
        while self._bound.get(bound, (where, name)) != (where, name):
            bound = f"_{bound}"
        self._bound[bound] = (where, name)
        self._add(Import(where, name, bound), typing)
        return bound

    def _free_name(self, name: str, where: str, module: ModulePath) -> str:
        folders = (pascal("_".join(module[-depth:-1]), {}) for depth in range(2, len(module) + 1))
        candidate = name
        while self._bound.get(candidate, (where, name)) != (where, name):
            folder = next(folders, None)
            candidate = f"{candidate}_" if folder is None else folder + name
        self._bound[candidate] = (where, name)
        return candidate

    def relative(self, module: ModulePath) -> str:
        """The dotted relative path from this module to another one."""
        folder = self.here if self.is_package else self.here[:-1]
        shared = 0
        while (
            shared < len(folder) and shared < len(module) - 1 and folder[shared] == module[shared]
        ):
            shared += 1
        dots = "." * (len(folder) - shared + 1)
        return dots + ".".join(module[shared:])

    def _add(self, entry: Import, typing: bool) -> None:
        if typing:
            if entry not in self.runtime:
                self.typing.add(entry)
        else:
            self.runtime.add(entry)
            self.typing.discard(entry)

    def lines(self) -> list[list[str]]:
        """Run-time import lines: standard library, dependencies, the package's own."""
        return _sections(self.runtime, 0)

    def typing_lines(self) -> list[list[str]]:
        """Import lines that only type checkers need, indented below their condition."""
        return _sections(self.typing, 4)


def _sections(entries: set[Import], indent: int) -> list[list[str]]:
    by_module: dict[str, list[Import]] = defaultdict(list)
    for entry in entries:
        by_module[entry.module].append(entry)
    sections: list[list[str]] = [[], [], []]
    for module in sorted(by_module, key=_module_order):
        section = 2 if module.startswith(".") else 0 if module.split(".")[0] in _STANDARD else 1
        names = [
            f"{e.name} as {e.alias}" if e.alias else e.name
            for e in sorted(by_module[module], key=_name_order)
        ]
        sections[section].append(import_line(module, names, indent))
    return [section for section in sections if section]


def _module_order(module: str) -> tuple[int, str]:
    dots = len(module) - len(module.lstrip("."))
    return (-dots, module)


def _name_order(entry: Import) -> tuple[bool, bool, str]:
    return (not entry.name.isupper(), not entry.name[:1].isupper(), entry.name)
