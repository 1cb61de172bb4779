"""Finding classes of the package by name, when they are needed and not before."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["ROOT", "import_from_package", "resolve"]

ROOT = (__package__ or "").rpartition(".")[0]
"""The package that this runtime belongs to."""


def import_from_package(module: str) -> Any:
    """A module of the package by its dotted path inside it."""
    return import_module(f"{ROOT}.{module}" if ROOT else module)


def resolve(address: str) -> Any:
    """What `module:Name` stands for."""
    module, _, name = address.partition(":")
    found = import_from_package(module)
    for part in name.split("."):
        found = getattr(found, part)
    return found
