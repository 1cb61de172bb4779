# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from ..call_assistant_tool_param import CallAssistantToolParam

__all__ = ["GatherAssistantParam"]


class GatherAssistantParam(TypedDict, total=False):
    """The assistant that asks for the answers."""

    instructions: str
    """What it should do, beside asking."""

    model: str
    """The model that it thinks with. Defaults to `Qwen/Qwen3-235B-A22B`."""

    openai_api_key_ref: str
    """Name of the secret with your key for OpenAI, for OpenAI's models."""

    tools: Iterable[CallAssistantToolParam]
    """What it can do while it asks."""
