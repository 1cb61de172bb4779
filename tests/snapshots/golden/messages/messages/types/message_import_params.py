# Generated from the Messages 1. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .text import Text
from .text_param import TextParam

__all__ = ["MessageImportParams"]


class MessageImportParams(TypedDict, total=False):
    body: Required[Iterable[Text | TextParam]]
