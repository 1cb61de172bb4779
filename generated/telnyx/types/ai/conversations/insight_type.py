# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["InsightType"]

InsightType: TypeAlias = Literal["custom", "default"]
"""Where an insight comes from: `custom` is your own, `default` one that everybody has."""
