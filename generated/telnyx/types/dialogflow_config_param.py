# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["DialogflowConfigParam"]


class DialogflowConfigParam(TypedDict, total=False):
    """How Dialogflow takes part in a call."""

    analyze_sentiment: bool
    """Whether the caller's mood is analysed. Defaults to `False`."""

    partial_automated_agent_reply: bool
    """Whether parts of its replies are sent as soon as they are there. Defaults to `False`."""
