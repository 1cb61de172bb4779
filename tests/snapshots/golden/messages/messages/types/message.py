# Generated from the Messages 1. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from .._core.models import Model
from .._core.unions import OneOf
from .image import Image
from .text import Text

__all__ = ["Message"]


class Message(Model):
    id: str
    content: Annotated[Text | Image, OneOf("type", {"text": 0, "image": 1})] | None = None
    sent_at: datetime | None = None
