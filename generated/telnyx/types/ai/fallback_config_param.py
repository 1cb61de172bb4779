# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from .external_llm import ExternalLLM
from .external_llm_param import ExternalLLMParam

__all__ = ["FallbackConfigParam"]


class FallbackConfigParam(TypedDict, total=False):
    """What to think with when the first model fails."""

    external_llm: ExternalLLM | ExternalLLMParam
    """A model that you host yourself, behind an interface like OpenAI's chat completions."""

    llm_api_key_ref: str
    """Name of the secret with the key for that model's provider."""

    model: str
    """The model to use instead."""
