# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["XAIVoiceSettingsParam"]


class XAIVoiceSettingsParam(TypedDict, total=False):
    """A voice of xAI."""

    type: Required[Literal["xai"]]
    """Says that the voice is of xAI."""

    language: str
    """Language that is spoken; `auto` finds it out. Defaults to `auto`."""
