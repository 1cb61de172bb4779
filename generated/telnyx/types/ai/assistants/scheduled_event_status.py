# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ScheduledEventStatus"]

ScheduledEventStatus: TypeAlias = Literal["pending", "in_progress", "completed", "failed"]
"""What has become of an event."""
