# Generated from the Pet Shop 1.2. Do not edit.

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated

from typing_extensions import Required, TypedDict

from .._core.rename import Alias
from .._core.types import SequenceNotStr
from .kind import Kind
from .pet import Pet

__all__ = ["PetParam"]


class PetParam(TypedDict, total=False):
    """An animal."""

    name: Required[str]
    """At least 1 characters."""

    born: str | date
    extra: Mapping[str, float]
    from_: Annotated[str | None, Alias("from")]
    """Where it comes from."""

    kind: Kind
    parents: Iterable[Pet | PetParam]
    tag_names: Annotated[SequenceNotStr[str], Alias("tagNames")]
