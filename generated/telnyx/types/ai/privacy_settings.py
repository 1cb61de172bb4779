# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["PrivacySettings"]


class PrivacySettings(Model):
    """What is kept of conversations."""

    data_retention: bool | None = None
    """Whether conversations and their insights are kept. Without it, nothing is stored."""
