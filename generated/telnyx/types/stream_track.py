# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["StreamTrack"]

StreamTrack: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"]
"""Whose sound is sent to you."""
