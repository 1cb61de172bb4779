# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from .transcription_endpointing_plan import TranscriptionEndpointingPlan
from .transcription_endpointing_plan_param import TranscriptionEndpointingPlanParam

__all__ = ["StartSpeakingPlanParam"]


class StartSpeakingPlanParam(TypedDict, total=False):
    """When the assistant begins to speak after the caller stopped."""

    transcription_endpointing_plan: TranscriptionEndpointingPlan | TranscriptionEndpointingPlanParam
    """How long a pause must be before a caller counts as done."""

    wait_seconds: float
    """Seconds to wait at least before it speaks. At least 0.0. Defaults to `0.4`."""
