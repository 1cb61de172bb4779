# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["NumberOrderStatus"]

NumberOrderStatus: TypeAlias = Literal["pending", "success", "failure"]
"""How far an order, or a number in it, is."""
