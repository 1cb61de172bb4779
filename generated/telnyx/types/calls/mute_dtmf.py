# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["MuteDtmf"]

MuteDtmf: TypeAlias = Literal["none", "both", "self", "opposite"]
"""Which sides do not hear keys that are pressed."""
