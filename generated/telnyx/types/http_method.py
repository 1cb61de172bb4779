# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["HttpMethod"]

HttpMethod: TypeAlias = Literal["GET", "POST", "PUT", "DELETE", "PATCH"]
"""An HTTP method."""
