# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types.ai.fine_tuning`; imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import lazy

if TYPE_CHECKING:
    from .fine_tuning_job import *
    from .job_create_params import *
    from .job_list_response import *

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".": "JobCreateParams JobListResponse",
        ".fine_tuning_job": "FineTuningJob FineTuningJobHyperparameters",
    },
)
