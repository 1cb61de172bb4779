# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["StreamBidirectionalMode"]

StreamBidirectionalMode: TypeAlias = Literal["mp3", "rtp"]
"""Whether you send back whole MP3 files or RTP packets."""
