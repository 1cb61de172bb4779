# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ObservabilityStatus"]

ObservabilityStatus: TypeAlias = Literal["enabled", "disabled"]
"""Whether conversations are sent to Langfuse."""
