from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["InsightGroupRetrieveInsightGroupsParams"]


class InsightGroupRetrieveInsightGroupsParams(TypedDict, total=False):
    """Arguments of `GET /ai/conversations/insight-groups`."""

    page_number: int
    page_size: int
