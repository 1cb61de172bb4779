# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_deepfake_detection_result import CallDeepfakeDetectionResult

__all__ = ["CallDeepfakeDetectionResultEvent"]


class CallDeepfakeDetectionResultEvent(Model):
    """A voice was judged."""

    data: CallDeepfakeDetectionResult
    """A voice was judged."""
