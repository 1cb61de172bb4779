from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["InsightListParams"]


class InsightListParams(TypedDict, total=False):
    """Arguments of `GET /ai/conversations/insights`."""

    page_number: int
    page_size: int
