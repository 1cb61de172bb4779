# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["PrivacySettingsParam"]


class PrivacySettingsParam(TypedDict, total=False):
    """What is kept of conversations."""

    data_retention: bool
    """Whether conversations and their insights are kept. Without it, nothing is stored."""
