# Generated from the Pet Shop 1.2. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from .kind import Kind

__all__ = ["PetListParams"]


class PetListParams(TypedDict, total=False):
    kind: Kind
    """Only this kind."""

    page_number: int
    page_size: int
    """At least 1. At most 100. Defaults to `20`."""

    x_trace: str
