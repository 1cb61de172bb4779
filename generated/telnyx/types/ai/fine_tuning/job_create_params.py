# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from ...fine_tuning_job_create_param import FineTuningJobCreateHyperparametersParam

__all__ = ["JobCreateParams"]


class JobCreateParams(TypedDict, total=False):
    model: Required[str]
    """The model to start from."""

    training_file: Required[str]
    """The bucket or file with the examples."""

    hyperparameters: FineTuningJobCreateHyperparametersParam
    """How to train."""

    suffix: str
    """Text to add to the new model's name."""
