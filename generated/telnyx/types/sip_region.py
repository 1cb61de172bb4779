# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["SipRegion"]

SipRegion: TypeAlias = Literal["US", "Europe", "Canada", "Australia", "Middle East"]
"""Region that a call leaves from."""
