# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ResembleSampleRate"]

ResembleSampleRate: TypeAlias = Literal["8000", "16000", "22050", "32000", "44100", "48000"]
"""Samples per second."""
