from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["InsightGroupUpdateParams"]


class InsightGroupUpdateParams(TypedDict, total=False):
    """Arguments of `PUT /ai/conversations/insight-groups/{group_id}`."""

    description: str
    name: str
    webhook: str
