from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["RunListParams"]


class RunListParams(TypedDict, total=False):
    """Arguments of `GET /ai/assistants/tests/test-suites/{suite_name}/runs`."""

    page_number: int
    page_size: int
    status: str
    test_suite_run_id: str
