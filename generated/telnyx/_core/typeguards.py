# Generated from the Telnyx API 2.0.0. Do not edit.

"""Checks of untyped values that type checkers understand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard, get_origin

__all__ = ["class_of", "is_array", "is_class", "is_object", "is_tuple"]


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value is a JSON object."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


def is_class(hint: object) -> TypeGuard[type[Any]]:
    """Whether an annotation is a class. Python 3.10 considers `list[int]` one, too."""
    return isinstance(hint, type) and get_origin(hint) is None


def is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Whether a value is a tuple."""
    return isinstance(value, tuple)


def class_of(value: object) -> Any:
    """The class of a value, without narrowing by type checkers."""
    return type(value)
