"""Modules: the file of each definition. What refers to each other in a circle shares one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..model import Api, OriginKind, SchemaId, Type
from ..model.graph import strong_components
from .symbols import ModulePath, TypeRole
from .usage import Usage, referenced
from .words import ModuleName, snake

_SUFFIX = {TypeRole.RESPONSE: "", TypeRole.REQUEST: "_param"}


class Homes:
    """Decides the module of every definition in use."""

    def __init__(
        self,
        api: Api,
        usage: Usage,
        names: Mapping[SchemaId, str],
        folders: Mapping[str, tuple[str, ...]],
        bases: Mapping[str, str],
        given: Mapping[tuple[SchemaId, TypeRole], ModulePath] | None = None,
        others: Iterable[tuple[ModulePath, Type, TypeRole]] = (),
    ) -> None:
        """`folders` and `bases` give the types folder and the base name per operation key.

        `given` are the modules of earlier runs, which stay unless a circle joins them. `others`
        are types that a module refers to beside its definitions: in arguments, or as an answer.
        """
        self._definitions = api.definitions
        self._usage = usage
        self._names = names
        self._folders = folders
        self._bases = bases
        self._given = given or {}
        self._others = tuple(others)

    def assign(self) -> dict[tuple[SchemaId, TypeRole], ModulePath]:
        """The module of every definition in use."""
        found = {(key, role): self._home(key, role) for key, role in self._usage.in_use()}
        found = self._without_cycles(found)
        arguments = [("types", *folder, "params") for folder in self._folders.values()]
        packages = folder_modules([*found.values(), *arguments])
        return {entry: _beside_package(path, packages) for entry, path in found.items()}

    def _home(self, key: SchemaId, role: TypeRole) -> ModulePath:
        root = self._root(key)
        given = self._given.get((key, role)) or self._given.get((root, role))
        if given is not None:
            return given
        definition = self._definitions[root]
        origin = definition.origin
        standing_alone = origin.owner not in self._folders
        if standing_alone or origin.kind in (OriginKind.COMPONENT, OriginKind.WEBHOOK):
            folder = self._common_folder(root)
            return ("types", *folder, ModuleName(snake(self._names[root]) + _SUFFIX[role]))
        folder, base = self._folders[origin.owner], self._bases[origin.owner]
        ending = "_params" if role is TypeRole.REQUEST else "_response"
        if origin.kind is OriginKind.EVENT:
            ending = "_event"
        return ("types", *folder, ModuleName(snake(base) + ending))

    def _root(self, key: SchemaId) -> SchemaId:
        """The definition that a nested one belongs to, at the top."""
        seen = {key}
        current = key
        while True:
            owner = SchemaId(self._definitions[current].origin.owner)
            if owner not in self._definitions or owner in seen:
                return current
            seen.add(owner)
            current = owner

    def _common_folder(self, root: SchemaId) -> tuple[str, ...]:
        """The deepest folder above all operations that use a component, in any role."""
        places: set[tuple[str, ...]] = set()
        for role in TypeRole:
            places |= self._usage.places.get((root, role), set())
        if not places:
            return ()
        first, last = min(places), max(places)
        shared = 0
        while shared < min(len(first), len(last)) and first[shared] == last[shared]:
            shared += 1
        return first[:shared]

    def _without_cycles(
        self, homes: dict[tuple[SchemaId, TypeRole], ModulePath]
    ) -> dict[tuple[SchemaId, TypeRole], ModulePath]:
        graph: dict[str, set[str]] = {}
        path_of: dict[str, ModulePath] = {}
        uses = [
            *((path, self._definitions[key].type, f) for (key, f), path in homes.items()),
            *self._others,
        ]
        for path, target_type, role in uses:
            text = ".".join(path)
            path_of[text] = path
            edges = graph.setdefault(text, set())
            for other in referenced(target_type, role):
                target = homes.get((other, self._usage.role_of(other, role)))
                if target is not None and target != path:
                    edges.add(".".join(target))
        shared: dict[ModulePath, ModulePath] = {}
        for component in strong_components(graph):
            chosen = path_of[min(component, key=lambda text: (text.count("."), text))]
            for text in component:
                shared[path_of[text]] = chosen
        return {entry: shared[path] for entry, path in homes.items()}


def _beside_package(path: ModulePath, packages: set[ModulePath]) -> ModulePath:
    """A module cannot have the name of a package beside it: Python would never import it."""
    if path not in packages:
        return path
    return (*path[:-1], ModuleName(f"{path[-1]}_model"))


def folder_modules(modules: Iterable[ModulePath]) -> set[ModulePath]:
    """Every package that the modules stand in, below and including `types`."""
    return {module[:end] for module in modules for end in range(1, len(module))}
