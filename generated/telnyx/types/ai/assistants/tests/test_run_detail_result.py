# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ....._core.models import Model
from .test_run_status import TestRunStatus

__all__ = ["TestRunDetailResult"]


class TestRunDetailResult(Model):
    """Whether one thing that must be so was so."""

    name: str
    """Name of the criterion."""

    status: TestRunStatus
