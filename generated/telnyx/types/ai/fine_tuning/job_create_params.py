from __future__ import annotations

from typing_extensions import Required, TypedDict

from ...fine_tuning_job_create_param import FineTuningJobCreateHyperparametersParam

__all__ = ["JobCreateParams"]


class JobCreateParams(TypedDict, total=False):
    """Arguments of `POST /ai/fine_tuning/jobs`."""

    model: Required[str]
    training_file: Required[str]
    hyperparameters: FineTuningJobCreateHyperparametersParam
    suffix: str
