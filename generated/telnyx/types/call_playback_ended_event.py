# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_playback_ended import CallPlaybackEnded

__all__ = ["CallPlaybackEndedEvent"]


class CallPlaybackEndedEvent(Model):
    """Playing a file ended."""

    data: CallPlaybackEnded
    """Playing a file ended."""
