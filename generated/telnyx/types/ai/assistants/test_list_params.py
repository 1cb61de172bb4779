from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["TestListParams"]


class TestListParams(TypedDict, total=False):
    """Arguments of `GET /ai/assistants/tests`."""

    destination: str
    page_number: int
    page_size: int
    telnyx_conversation_channel: str
    test_suite: str
