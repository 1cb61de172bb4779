# Generated from the Telnyx API 2.0.0. Do not edit.

"""What methods return instead of the parsed result."""

from __future__ import annotations

from enum import Enum, auto

__all__ = ["ResponseMode"]


class ResponseMode(Enum):
    """Whether the answer itself is returned, and whether its body has been read by then."""

    RAW = auto()
    STREAMING = auto()
