# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["DeepfakeDetectionParam"]


class DeepfakeDetectionParam(TypedDict, total=False):
    """Finds out whether a voice was made by a machine."""

    enabled: Required[bool]
    """Whether that is done. Defaults to `False`."""

    rtp_timeout: int
    """Seconds to wait for sound before it is given up. At least 5. At most 120. Defaults to
    `30`.
    """

    timeout: int
    """Seconds that the voice is listened to. At least 5. At most 60. Defaults to `15`."""
