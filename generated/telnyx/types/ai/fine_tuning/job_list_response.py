# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model
from .fine_tuning_job import FineTuningJob

__all__ = ["JobListResponse"]


class JobListResponse(Model):
    """Fine-tuning jobs."""

    data: list[FineTuningJob]
    """The jobs."""
