# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model

__all__ = ["HandoffToolParams", "HandoffToolParamsAIAssistant"]


class HandoffToolParams(Model):
    """Who can take the conversation over."""

    ai_assistants: list[HandoffToolParamsAIAssistant]
    """The assistants that can take over."""

    voice_mode: Literal["unified", "distinct"] | None = None
    """Whether everybody speaks with the first assistant's voice or each with its own."""


class HandoffToolParamsAIAssistant(Model):
    id: str
    """Id of the assistant."""

    name: str
    """What the model calls it."""
