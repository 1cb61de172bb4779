# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["RecordTrack"]

RecordTrack: TypeAlias = Literal["both", "inbound", "outbound"]
"""Whose sound is recorded."""
