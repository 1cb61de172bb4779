from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["DialogflowConfigParam"]


class DialogflowConfigParam(TypedDict, total=False):
    """How Dialogflow takes part in a call."""

    analyze_sentiment: bool
    """Whether the caller's mood is analysed. The API's default is `False`."""

    partial_automated_agent_reply: bool
    """Whether parts of its replies are sent as soon as they are there. The API's default is
    `False`.
    """
