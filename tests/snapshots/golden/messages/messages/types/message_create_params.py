# Generated from the Messages 1. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .image import Image
from .image_param import ImageParam
from .text import Text
from .text_param import TextParam

__all__ = ["MessageCreateParams"]


class MessageCreateParams(TypedDict, total=False):
    content: Required[Text | TextParam | Image | ImageParam]
    to: Required[str]
    command_id: str
    stream: bool
    """Defaults to `False`."""
