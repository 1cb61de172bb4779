# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .model_metadata import ModelMetadata

__all__ = ["AIRetrieveModelsResponse"]


class AIRetrieveModelsResponse(Model):
    """Language models."""

    data: list[ModelMetadata]
    """The models."""

    object: str | None = None
    """Always `list`. Defaults to `list`."""
