# Generated from the Pet Shop 1.2. Do not edit.

from __future__ import annotations

from datetime import date

from pydantic import Field

from .._core.models import Model
from .kind import Kind

__all__ = ["Pet"]


class Pet(Model):
    """An animal."""

    id: str
    name: str
    """At least 1 characters."""

    born: date | None = None
    extra: dict[str, float] | None = None
    from_: str | None = Field(None, alias="from")
    """Where it comes from."""

    kind: Kind | None = None
    parents: list[Pet] | None = None
    tag_names: list[str] | None = Field(None, alias="tagNames")
