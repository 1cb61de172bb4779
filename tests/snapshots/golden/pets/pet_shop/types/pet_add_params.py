# Generated from the Pet Shop 1.2. Do not edit.

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from typing_extensions import Required, TypedDict

from .._core.types import SequenceNotStr
from .kind import Kind
from .pet import Pet
from .pet_param import PetParam

__all__ = ["PetAddParams"]


class PetAddParams(TypedDict, total=False):
    name: Required[str]
    """At least 1 characters."""

    born: str | date
    extra: Mapping[str, float]
    from_: str | None
    """Where it comes from."""

    kind: Kind
    parents: Iterable[Pet | PetParam]
    tag_names: SequenceNotStr[str]
