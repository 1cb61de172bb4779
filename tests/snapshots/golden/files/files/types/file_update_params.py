# Generated from the Files 1. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["FileUpdateParams"]


class FileUpdateParams(TypedDict, total=False):
    a_b: int
    in_: str
    n10dlc: bool
