from __future__ import annotations

from typing import TypeAlias

__all__ = ["LoopCountParam"]

LoopCountParam: TypeAlias = str | int
"""How often something is played: a number, or `infinity`."""
