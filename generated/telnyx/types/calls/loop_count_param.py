# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TypeAlias

__all__ = ["LoopCountParam"]

LoopCountParam: TypeAlias = str | int
"""How often something is played: a number, or `infinity`."""
