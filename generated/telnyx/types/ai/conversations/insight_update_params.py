from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

__all__ = ["InsightUpdateParams"]


class InsightUpdateParams(TypedDict, total=False):
    """Arguments of `PUT /ai/conversations/insights/{insight_id}`."""

    instructions: str
    json_schema: str | Mapping[str, object]
    name: str
    webhook: str
