# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_ai_gather_partial_results import CallAIGatherPartialResults

__all__ = ["CallAIGatherPartialResultsEvent"]


class CallAIGatherPartialResultsEvent(Model):
    """The caller gave another answer."""

    data: CallAIGatherPartialResults
    """The caller gave another answer."""
