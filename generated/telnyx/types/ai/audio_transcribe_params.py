from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

from ..._core.types import FileTypes

__all__ = ["AudioTranscribeParams"]


class AudioTranscribeParams(TypedDict, total=False):
    """Arguments of `POST /ai/audio/transcriptions`."""

    model: Required[
        Literal[
            "distil-whisper/distil-large-v2", "openai/whisper-large-v3-turbo", "deepgram/nova-3"
        ]
    ]
    file: FileTypes
    file_url: str
    language: str
    model_config: Mapping[str, object]
    response_format: Literal["json", "verbose_json"]
    timestamp_granularities: Literal["segment"]
