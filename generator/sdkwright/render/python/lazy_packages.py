"""Packages whose names are imported on first use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from runpy import run_path

from ...markup.templates import templates_folder
from ...plan.symbols import ModulePath, Symbol
from .imports import Imports
from .layout import import_line
from .literals import docstring, literal
from .views import LazyPackageView


def types_package(
    folder: ModulePath,
    names: Mapping[str, ModulePath],
    former: Mapping[str, Symbol],
    public: Mapping[ModulePath, frozenset[str]],
    *,
    is_package: bool = True,
) -> LazyPackageView:
    """An `__init__` under `types/`, or a module at a former import path.

    `former` maps former names to current symbols; `public` is the `__all__` of each module.
    """
    renamed = sorted(former.items())
    by_module: dict[ModulePath, list[str]] = defaultdict(list)
    for name, module in names.items():
        by_module[module].append(name)
    imports = Imports(folder, is_package=is_package)
    modules = sorted(by_module)
    return LazyPackageView(
        doc=docstring([f"Types of `{'.'.join(folder)}`; imported on first use."], 0),
        core=imports.relative(("_core", "lazy")),
        imports=(
            *(_reexports(imports.relative(m), by_module[m], public.get(m)) for m in modules),
            *(
                (
                    f"{name} = {now.name}"
                    if now.module == folder
                    else import_line(imports.relative(now.module), [f"{now.name} as {name}"], 4)
                )
                for name, now in renamed
            ),
        ),
        modules=packed(_by_path(folder, by_module)),
        former=tuple(
            (literal(name), literal(f"{_beyond(folder, now.module)}:{now.name}"))
            for name, now in renamed
        ),
    )


def packed(modules: Mapping[str, Iterable[str]]) -> tuple[tuple[str, str], ...]:
    """Modules with the names of each, as the literals that the runtime's `lazy` takes."""
    return tuple((literal(path), literal(" ".join(names))) for path, names in modules.items())


def _by_path(
    folder: ModulePath, by_module: Mapping[ModulePath, Sequence[str]]
) -> dict[str, list[str]]:
    """Names by module; modules named after their class are grouped by folder."""
    found: dict[str, list[str]] = defaultdict(list)
    for module, names in by_module.items():
        if len(names) == 1 and module[-1] == _usual_name()(names[0]):
            location = _beyond(folder, module[:-1])
            found[location if location.endswith(".") else f"{location}."].extend(names)
        else:
            found[_beyond(folder, module)].extend(names)
    return {location: sorted(found[location]) for location in sorted(found)}


@cache
def _usual_name() -> Callable[[str], str]:
    """The rule of the runtime for the name of the module of a class."""
    found: Callable[[str], str] = run_path(str(templates_folder() / "runtime" / "lazy.py"))[
        "module_name"
    ]
    return found


def reexport(module: str, names: Sequence[str]) -> str:
    """An import line that re-exports names for type checkers."""
    return import_line(module, [f"{name} as {name}" for name in names], 4)


def _reexports(module: str, names: Sequence[str], public: frozenset[str] | None) -> str:
    return (
        f"from {module} import *" if public == frozenset(names) else reexport(module, sorted(names))
    )


def _beyond(folder: ModulePath, module: ModulePath) -> str:
    """The path of a module relative to a folder, with dots."""
    if module[: len(folder)] == folder:
        return "." + ".".join(module[len(folder) :])
    return Imports(folder, is_package=True).relative(module)
