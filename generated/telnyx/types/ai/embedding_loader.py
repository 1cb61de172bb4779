# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["EmbeddingLoader"]

EmbeddingLoader: TypeAlias = Literal["default", "intercom"]
"""How files are read: as they are, or as an export of Intercom."""
