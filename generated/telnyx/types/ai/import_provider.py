# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ImportProvider"]

ImportProvider: TypeAlias = Literal["elevenlabs", "vapi", "retell"]
"""A provider that assistants can be imported from."""
