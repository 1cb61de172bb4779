# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["AzureVoiceSettingsParam"]


class AzureVoiceSettingsParam(TypedDict, total=False):
    """A voice of Azure."""

    type: Required[Literal["azure"]]
    """Says that the voice is Azure's."""

    api_key_ref: str
    """Name of the secret that holds your key for Azure."""

    deployment_id: str
    """Id of a voice that was made for you."""

    effect: Literal["eq_car", "eq_telecomhp8k"]
    """Makes the voice fit a car, or a telephone."""

    gender: Literal["Male", "Female"]
    """Whether the voice is a man's or a woman's."""

    region: str
    """Region where Azure speaks."""
