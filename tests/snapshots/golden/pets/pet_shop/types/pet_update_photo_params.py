# Generated from the Pet Shop 1.2. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._core.types import FileTypes

__all__ = ["PetUpdatePhotoParams"]


class PetUpdatePhotoParams(TypedDict, total=False):
    photo: Required[FileTypes]
    title: str
