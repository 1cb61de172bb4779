# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ....._core.models import Model
from .test_run_detail_result import TestRunDetailResult
from .test_run_status import TestRunStatus

__all__ = ["TestRunResponse"]


class TestRunResponse(Model):
    """One run of a test."""

    created_at: datetime
    """Start time."""

    run_id: str
    """Id of the run."""

    status: TestRunStatus
    test_id: str
    """Test that was run."""

    triggered_by: str
    """Who or what started it."""

    completed_at: datetime | None = None
    """When it was over."""

    conversation_id: str | None = None
    """Conversation that the run was."""

    conversation_insights_id: str | None = None
    """Insight that judged the conversation."""

    detail_status: list[TestRunDetailResult] | None = None
    """The outcome for each criterion."""

    logs: str | None = None
    """What happened during the run."""

    test_suite_run_id: str | None = None
    """Shared by all runs that were started together as a suite."""

    updated_at: datetime | None = None
    """Time of the last change."""
