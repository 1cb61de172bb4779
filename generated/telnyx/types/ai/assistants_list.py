# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .inference_embedding import InferenceEmbedding

__all__ = ["AssistantsList"]


class AssistantsList(Model):
    """All your assistants."""

    data: list[InferenceEmbedding]
    """The assistants."""
