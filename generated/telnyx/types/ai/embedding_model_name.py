# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["EmbeddingModelName"]

EmbeddingModelName: TypeAlias = Literal["thenlper/gte-large", "intfloat/multilingual-e5-large"]
"""Models that embed documents; the second one knows many languages."""
