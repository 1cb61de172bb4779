# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .start_speaking_plan import StartSpeakingPlan

__all__ = ["AssistantInterruptionSettings"]


class AssistantInterruptionSettings(Model):
    """What happens when a caller speaks while the assistant does."""

    disable_greeting_interruption: bool | None = None
    """Whether the greeting is spoken to its end, whatever the caller says."""

    enable: bool | None = None
    """Whether a caller can interrupt the assistant. Defaults to `True`."""

    start_speaking_plan: StartSpeakingPlan | None = None
    """When the assistant begins to speak after the caller stopped."""
