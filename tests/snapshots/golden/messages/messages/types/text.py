# Generated from the Messages 1. Do not edit.

from __future__ import annotations

from typing import Literal

from .._core.models import Model

__all__ = ["Text"]


class Text(Model):
    text: str
    type: Literal["text"]
