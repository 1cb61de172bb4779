# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from ..._core.types import SequenceNotStr

__all__ = ["EmbeddingListParams"]


class EmbeddingListParams(TypedDict, total=False):
    status: SequenceNotStr[str]
    """States of the tasks to return."""
