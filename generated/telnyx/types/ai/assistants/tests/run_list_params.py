from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["RunListParams"]


class RunListParams(TypedDict, total=False):
    """Arguments of `GET /ai/assistants/tests/{test_id}/runs`."""

    page_number: int
    page_size: int
    status: str
