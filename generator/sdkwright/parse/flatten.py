"""Unions inside unions."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Type, UnionType
from .scalars import ANY


def flatten(types: Iterable[Type]) -> tuple[Type, ...]:
    """The types without duplicates, and the variants of plain unions instead of the unions."""
    flat: dict[Type, None] = {}
    for type_ in types:
        if isinstance(type_, UnionType) and type_.discriminator is None:
            flat.update(dict.fromkeys(type_.variants))
        else:
            flat[type_] = None
    return (ANY,) if ANY in flat else tuple(flat)
