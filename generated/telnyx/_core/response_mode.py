# Generated from the Telnyx API 2.0.0. Do not edit.

"""The response modes, in which methods do not return the parsed result."""

from __future__ import annotations

from enum import Enum, auto

__all__ = ["ResponseMode"]


class ResponseMode(Enum):
    """`RAW` returns the response after its body was read, `STREAMING` before."""

    RAW = auto()
    STREAMING = auto()
