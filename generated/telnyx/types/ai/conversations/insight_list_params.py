from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["InsightListParams"]


class InsightListParams(TypedDict, total=False):
    """Arguments of `GET /ai/conversations/insights`, described at the method."""

    page_number: int
    page_size: int
