# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["LLMConditionParam"]


class LLMConditionParam(TypedDict, total=False):
    """Holds when the model says so."""

    prompt: Required[str]
    """Question that the model answers with yes or no."""

    type: Required[Literal["llm"]]
    """Says that the model decides."""
