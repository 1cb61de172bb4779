# Generated from the Messages 1. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ImageParam"]


class ImageParam(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: str
