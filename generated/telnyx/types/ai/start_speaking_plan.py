# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .transcription_endpointing_plan import TranscriptionEndpointingPlan

__all__ = ["StartSpeakingPlan"]


class StartSpeakingPlan(Model):
    """When the assistant begins to speak after the caller stopped."""

    transcription_endpointing_plan: TranscriptionEndpointingPlan | None = None
    """How long a pause must be before a caller counts as done."""

    wait_seconds: float | None = None
    """Seconds to wait at least before it speaks. At least 0.0. Defaults to `0.4`."""
