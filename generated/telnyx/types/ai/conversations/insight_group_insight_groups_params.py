from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["InsightGroupInsightGroupsParams"]


class InsightGroupInsightGroupsParams(TypedDict, total=False):
    """Arguments of `POST /ai/conversations/insight-groups`."""

    name: Required[str]
    description: str
    webhook: str
