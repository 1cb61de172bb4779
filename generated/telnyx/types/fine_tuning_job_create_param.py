# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["FineTuningJobCreateHyperparametersParam"]


class FineTuningJobCreateHyperparametersParam(TypedDict, total=False):
    """How to train."""

    n_epochs: int
    """How often to go through the examples. At least 1. At most 10. Defaults to `3`."""
