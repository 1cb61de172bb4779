# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["StreamBidirectionalTargetLegs"]

StreamBidirectionalTargetLegs: TypeAlias = Literal["both", "self", "opposite"]
"""Which legs of the call hear the sound that you send back."""
