# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["AWSVoiceSettingsParam"]


class AWSVoiceSettingsParam(TypedDict, total=False):
    """A voice of Amazon Polly."""

    type: Required[Literal["aws"]]
    """Says that the voice is Amazon's."""
