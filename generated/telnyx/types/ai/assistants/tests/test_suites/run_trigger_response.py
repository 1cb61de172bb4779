# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from ..test_run_response import TestRunResponse

__all__ = ["RunTriggerResponse"]

RunTriggerResponse: TypeAlias = list[TestRunResponse]
"""The runs that were started."""
