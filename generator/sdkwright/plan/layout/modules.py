"""Modules: where each definition is defined. Definitions in a reference cycle share a module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ...model import Definitions, ObjectType, OriginKind, Ref, SchemaId, Type
from ...model.graph import strong_components
from ..naming.everything import Names
from ..naming.words import ModuleName, snake
from ..owners import outermost
from ..response_types import value_type
from ..symbols import ModulePath, TypeRole
from .usage import Folder, Usage, role_of, visible_references

Modules = Mapping[tuple[SchemaId, TypeRole], ModulePath]
Reference = tuple[ModulePath, Type | ObjectType, TypeRole]
"""A module with a type that it refers to."""

_SUFFIX = {TypeRole.RESPONSE: "", TypeRole.REQUEST: "_param"}


def assign_modules(
    definitions: Definitions, names: Names, usage: Usage, locked: Modules
) -> dict[tuple[SchemaId, TypeRole], ModulePath]:
    """The module of every definition in use. A module in the lock stays unless a cycle joins it."""
    modules: dict[tuple[SchemaId, TypeRole], ModulePath] = {}
    for key, role in sorted(usage):
        root = outermost(definitions, key)
        module = locked.get((key, role)) or locked.get((root, role))
        modules[key, role] = module or _module(definitions, names, usage, root, role)
    references = [(path, definitions[key].type, role) for (key, role), path in modules.items()]
    references.extend(_method_references(names))
    shared = _without_cycles(definitions, modules, references)
    folders = [("types", *method.base.folder, "params") for method in names.methods.values()]
    packages = packages_of([*shared.values(), *folders])
    return {entry: _beside_package(path, packages) for entry, path in shared.items()}


def _module(
    definitions: Definitions, names: Names, usage: Usage, root: SchemaId, role: TypeRole
) -> ModulePath:
    """The module of an outermost definition and of everything inside it."""
    origin = definitions[root].origin
    method = names.methods.get(origin.owner)
    if method is None or origin.kind in (OriginKind.COMPONENT, OriginKind.WEBHOOK):
        name = ModuleName(snake(names.types[root]) + _SUFFIX[role])
        return ("types", *_common_folder(usage, root), name)
    if origin.kind is OriginKind.EVENT:
        return method.base.module("event")
    return method.base.module("params" if role is TypeRole.REQUEST else "response")


def _common_folder(usage: Usage, root: SchemaId) -> Folder:
    """The deepest folder above all methods that use a definition, in any role."""
    folders = {folder for role in TypeRole for folder in usage.get((root, role), ())}
    if not folders:
        return ()
    first, last = min(folders), max(folders)
    shared = 0
    while shared < min(len(first), len(last)) and first[shared] == last[shared]:
        shared += 1
    return first[:shared]


def _method_references(names: Names) -> Iterator[Reference]:
    """The references of argument sets and of responses without a definition."""
    for method in names.methods.values():
        for argument in method.arguments:
            yield method.params.module, argument.use.type, TypeRole.REQUEST
        target = value_type(method.operation)
        if target is not None and not isinstance(target, Ref):
            yield method.response.module, target, TypeRole.RESPONSE


def _without_cycles(
    definitions: Definitions, modules: Modules, references: Iterable[Reference]
) -> dict[tuple[SchemaId, TypeRole], ModulePath]:
    """Merge modules that import each other into the outermost of them."""
    graph: dict[str, set[str]] = {}
    paths: dict[str, ModulePath] = {}
    for path, target, role in references:
        text = ".".join(path)
        paths[text] = path
        edges = graph.setdefault(text, set())
        for key in visible_references(target, role):
            other = modules.get((key, role_of(definitions, key, role)))
            if other is not None and other != path:
                edges.add(".".join(other))
    shared: dict[ModulePath, ModulePath] = {}
    for component in strong_components(graph):
        chosen = min(component, key=lambda text: (text.count("."), text))
        shared.update((paths[text], paths[chosen]) for text in component)
    return {entry: shared[path] for entry, path in modules.items()}


def _beside_package(path: ModulePath, packages: set[ModulePath]) -> ModulePath:
    """Rename a module that has the name of a package, which would hide it."""
    if path not in packages:
        return path
    return (*path[:-1], ModuleName(f"{path[-1]}_model"))


def packages_of(modules: Iterable[ModulePath]) -> set[ModulePath]:
    """Every package that contains one of the modules."""
    return {module[:end] for module in modules for end in range(1, len(module))}
