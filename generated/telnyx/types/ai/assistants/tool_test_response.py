# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model
from .tool_test_result import ToolTestResult

__all__ = ["ToolTestResponse"]


class ToolTestResponse(Model):
    """What a trial gave."""

    data: ToolTestResult
    """What a trial gave."""
