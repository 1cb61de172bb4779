"""Packages whose names are imported when they are asked for."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Mapping
from importlib import import_module

__all__ = ["lazy"]


def lazy(
    package: str, modules: Mapping[str, str], former: Mapping[str, str] | None = None
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """`__getattr__`, `__dir__` and `__all__` for a package.

    `modules` maps the relative path of each module to the names it gives, divided by spaces.
    Submodules are reachable as attributes too, without an import statement of their own. `former`
    maps names that things once had to `module:name` as it is now; asking for one warns.
    """
    renamed = former or {}
    origins = {name: path for path, names in modules.items() for name in names.split()}

    def get(name: str) -> object:
        path = origins.get(name)
        if path is not None:
            value = getattr(import_module(path, package), name)
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
    raise AttributeError(f"module {package!r} has no attribute {name!r}")
