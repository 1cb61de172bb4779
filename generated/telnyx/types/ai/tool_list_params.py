from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ToolListParams"]


class ToolListParams(TypedDict, total=False):
    """Arguments of `GET /ai/tools`."""

    filter_name: str
    filter_type: str
    page_number: int
    page_size: int
