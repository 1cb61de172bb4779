"""Imports that happen at the first use of a name."""

from __future__ import annotations

import functools
import sys
import warnings
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["cached_property", "import_from_package", "lazy", "module_name", "resolve"]

T = TypeVar("T")

ROOT = (__package__ or "").rpartition(".")[0]
"""The package that contains this runtime."""


def lazy(
    package: str, modules: Mapping[str, str], former: Mapping[str, str] | None = None
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """`__getattr__`, `__dir__` and `__all__` for a package.

    `modules` maps the relative path of each module to its names, separated by spaces; a path that
    ends with a dot is a folder, in which each name is in the module named after it.
    Submodules are reachable as attributes too, without an import statement of their own. `former`
    maps former names to the current `module:name`; using one emits a deprecation warning.
    """
    renamed = former or {}
    origins = {name: path for path, names in modules.items() for name in names.split()}

    def get(name: str) -> object:
        path = origins.get(name)
        if path is not None:
            module = path + module_name(name) if path[-1] == "." else path
            value = getattr(imported(module, package), name)
        elif name in renamed:
            return _renamed(package, name, renamed[name])
        elif name.startswith("_"):
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        else:
            value = _submodule(package, name)
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *origins})

    return get, names, sorted(origins)


def module_name(name: str) -> str:
    """The name of a class's module: `ip_address` for `IPAddress`."""
    parts: list[str] = []
    for index, letter in enumerate(name):
        begins = letter.isupper() and (
            not name[index - 1].isupper() or name[index + 1 : index + 2].islower()
        )
        parts.append(f"_{letter}" if begins and index else letter)
    return "".join(parts).lower()


def _renamed(package: str, name: str, target: str) -> object:
    path, _, now = target.partition(":")
    message = f"`{name}` is called `{now}` now."
    warnings.warn(message, DeprecationWarning, stacklevel=3)
    return getattr(import_module(path, package), now)


def _submodule(package: str, name: str) -> object:
    try:
        return import_module(f"{package}.{name}")
    except ModuleNotFoundError as error:
        if error.name != f"{package}.{name}":
            raise
    raise AttributeError(f"module {package!r} has no attribute {name!r}{_advice(package)}")


def _advice(package: str) -> str:
    """A hint for code that was written for packages without a client class."""
    if package != ROOT:
        return ""
    from .service import SERVICE

    advice = f". Operations are methods of a client: create one with `{package}.{SERVICE.client}()`"
    guide = SERVICE.migration_guide
    return f"{advice}. To migrate from an older version, see {guide}" if guide else advice


class cached_property(functools.cached_property[T]):
    """A resource of a client or of another resource, imported when it is first used.

    On the class it is the class of the resource, so that `unittest.mock.create_autospec` finds the
    methods of the resource.
    """

    if not TYPE_CHECKING:

        def __get__(self, instance, owner=None):
            if instance is None:
                found = self.func(_Unbound())
                return found if isinstance(found, type) else type(found)
            return super().__get__(instance, owner)


class _Unbound:
    """Takes the role of a client or resource, to look up the class of its sub-resource."""

    _engine = _mode = None

    def _sub(self, kind: type[T]) -> type[T]:
        return kind


def import_from_package(module: str) -> Any:
    """A module of the package, by its dotted path inside the package."""
    return imported(f"{ROOT}.{module}" if ROOT else module)


def imported(name: str, package: str | None = None) -> ModuleType:
    """A module, however long the chain of modules is that it imports."""
    try:
        return import_module(name, package)
    except RecursionError:
        from .deep_stack import with_deep_stack

        return with_deep_stack(lambda: import_module(name, package))


def resolve(address: str) -> Any:
    """The object at `module:Name` inside the package."""
    module, _, name = address.partition(":")
    value = import_from_package(module)
    for part in name.split("."):
        value = getattr(value, part)
    return value
