# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_playback_started import CallPlaybackStarted

__all__ = ["CallPlaybackStartedEvent"]


class CallPlaybackStartedEvent(Model):
    """A file is being played."""

    data: CallPlaybackStarted
    """A file is being played."""
