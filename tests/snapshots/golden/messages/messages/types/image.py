# Generated from the Messages 1. Do not edit.

from __future__ import annotations

from typing import Literal

from .._core.models import Model

__all__ = ["Image"]


class Image(Model):
    type: Literal["image"]
    url: str | None = None
