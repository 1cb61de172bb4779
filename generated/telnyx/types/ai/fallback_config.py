# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .external_llm import ExternalLLM

__all__ = ["FallbackConfig"]


class FallbackConfig(Model):
    """What to think with when the first model fails."""

    external_llm: ExternalLLM | None = None
    """A model that you host yourself, behind an interface like OpenAI's chat completions."""

    llm_api_key_ref: str | None = None
    """Name of the secret with the key for that model's provider."""

    model: str | None = None
    """The model to use instead."""
