# Generated from the Files 1. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.types import SequenceNotStr
from .filter_param import FilterParam

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    cursor: str
    filter: FilterParam
    kinds: SequenceNotStr[str]
    limit: int
    """At most 50."""

    session: str
