# Generated from the Files 1. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._core.types import FileTypes

__all__ = ["FileReplaceParams"]


class FileReplaceParams(TypedDict, total=False):
    body: Required[FileTypes]
