from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

__all__ = ["InsightCreateParams"]


class InsightCreateParams(TypedDict, total=False):
    """Arguments of `POST /ai/conversations/insights`."""

    instructions: Required[str]
    name: Required[str]
    json_schema: str | Mapping[str, object]
    webhook: str
