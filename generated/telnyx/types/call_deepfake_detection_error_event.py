# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_deepfake_detection_error import CallDeepfakeDetectionError

__all__ = ["CallDeepfakeDetectionErrorEvent"]


class CallDeepfakeDetectionErrorEvent(Model):
    """A voice could not be judged."""

    data: CallDeepfakeDetectionError
    """A voice could not be judged."""
