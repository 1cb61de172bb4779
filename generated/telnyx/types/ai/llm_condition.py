# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model

__all__ = ["LLMCondition"]


class LLMCondition(Model):
    """Holds when the model says so."""

    prompt: str
    """Question that the model answers with yes or no."""

    type: Literal["llm"]
    """Says that the model decides."""
