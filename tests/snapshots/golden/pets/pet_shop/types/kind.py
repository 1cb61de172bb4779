# Generated from the Pet Shop 1.2. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["Kind"]

Kind: TypeAlias = Literal["cat", "dog", "+1"]
"""What animal it is."""
