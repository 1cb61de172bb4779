# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .handoff_tool_params import HandoffToolParamsAIAssistant

__all__ = ["HandoffToolParamsParam", "HandoffToolParamsAIAssistantParam"]


class HandoffToolParamsParam(TypedDict, total=False):
    """Who can take the conversation over."""

    ai_assistants: Required[
        Iterable[HandoffToolParamsAIAssistant | HandoffToolParamsAIAssistantParam]
    ]
    """The assistants that can take over."""

    voice_mode: Literal["unified", "distinct"]
    """Whether everybody speaks with the first assistant's voice or each with its own."""


class HandoffToolParamsAIAssistantParam(TypedDict, total=False):
    id: Required[str]
    """Id of the assistant."""

    name: Required[str]
    """What the model calls it."""
