# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["EnabledFeatures"]

EnabledFeatures: TypeAlias = Literal["telephony", "messaging"]
"""A channel that an assistant takes part in: calls or text messages."""
