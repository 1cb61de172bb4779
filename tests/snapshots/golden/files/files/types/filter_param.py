# Generated from the Files 1. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from typing_extensions import TypedDict

from .._core.rename import Alias
from .._core.types import SequenceNotStr

__all__ = ["FilterParam", "FilterCreatedAtParam"]


class FilterParam(TypedDict, total=False):
    created_at: Annotated[FilterCreatedAtParam, Alias("created.at")]
    status: SequenceNotStr[Literal["new", "old"]]


class FilterCreatedAtParam(TypedDict, total=False):
    gte: str | datetime
