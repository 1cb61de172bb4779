# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["InterruptionSettingsParam"]


class InterruptionSettingsParam(TypedDict, total=False):
    """What happens when a caller speaks while the assistant does."""

    enable: bool
    """Whether a caller can interrupt it. Defaults to `True`."""
