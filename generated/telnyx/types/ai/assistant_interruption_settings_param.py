# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from .start_speaking_plan import StartSpeakingPlan
from .start_speaking_plan_param import StartSpeakingPlanParam

__all__ = ["AssistantInterruptionSettingsParam"]


class AssistantInterruptionSettingsParam(TypedDict, total=False):
    """What happens when a caller speaks while the assistant does."""

    disable_greeting_interruption: bool
    """Whether the greeting is spoken to its end, whatever the caller says."""

    enable: bool
    """Whether a caller can interrupt the assistant. Defaults to `True`."""

    start_speaking_plan: StartSpeakingPlan | StartSpeakingPlanParam
    """When the assistant begins to speak after the caller stopped."""
