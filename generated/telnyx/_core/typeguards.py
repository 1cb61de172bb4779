# Generated from the Telnyx API 2.0.0. Do not edit.

"""Questions about values of which nothing is known, whose answers type checkers understand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard, get_origin

__all__ = ["class_of", "is_array", "is_class", "is_object", "is_tuple"]


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether it is what JSON calls an object."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether it is what JSON calls an array."""
    return isinstance(value, list)


def is_class(hint: object) -> TypeGuard[type[Any]]:
    """Whether an annotation is a class, which `list[int]` only pretends to be in Python 3.10."""
    return isinstance(hint, type) and get_origin(hint) is None


def is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Whether it is a tuple."""
    return isinstance(value, tuple)


def class_of(value: object) -> Any:
    """The class of a value, for questions that type checkers cannot follow."""
    return type(value)
