# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .deepgram_nova2_config_param import DeepgramNova2ConfigParam
from .deepgram_nova3_config_param import DeepgramNova3ConfigParam

__all__ = ["TranscriptionEngineDeepgramConfigParam"]

TranscriptionEngineDeepgramConfigParam: TypeAlias = (
    DeepgramNova2ConfigParam | DeepgramNova3ConfigParam
)
"""Deepgram, told apart by its model."""
