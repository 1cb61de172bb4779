# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ...._core.models import Model

__all__ = ["FineTuningJob", "FineTuningJobHyperparameters"]


class FineTuningJob(Model):
    """A job that trains a model."""

    created_at: int
    """Time of creation, as a Unix timestamp."""

    finished_at: int | None
    """When it ended, in seconds since 1970; null while it runs."""

    hyperparameters: FineTuningJobHyperparameters
    """How it trains."""

    id: str
    """Name of the model that comes out of it."""

    model: str
    """The model it starts from."""

    organization_id: str
    """The organization it belongs to."""

    status: Literal["queued", "running", "succeeded", "failed", "cancelled"]
    """Status."""

    trained_tokens: int | None
    """Tokens that are billed; null while it runs."""

    training_file: str
    """The bucket or file with the examples."""


class FineTuningJobHyperparameters(Model):
    """How it trains."""

    n_epochs: int
    """How often it goes through the examples. At least 1. At most 10. Defaults to `3`."""
