# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

from ..._core.types import FileTypes

__all__ = ["AudioTranscribeParams"]


class AudioTranscribeParams(TypedDict, total=False):
    model: Required[
        Literal[
            "distil-whisper/distil-large-v2", "openai/whisper-large-v3-turbo", "deepgram/nova-3"
        ]
    ]
    """Which model listens. The distilled Whisper is fastest and knows English only, the large one
    knows many languages, and Deepgram's is for variants of English. Defaults to
    `distil-whisper/distil-large-v2`.
    """

    file: FileTypes
    """The audio itself, up to 100 MB, as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm;
    `deepgram/nova-3` reads only mp3 and wav. Either this or `file_url`.
    """

    file_url: str
    """Where the audio can be fetched, under the same limits as `file`. Either this or `file`."""

    language: str
    """Language that is spoken. `deepgram/nova-3` knows `en`, `en-US`, `en-GB`, `en-AU`, `en-NZ` and
    `en-IN`, Whisper many others; the distilled model takes none.
    """

    model_config: Mapping[str, object]
    """Further settings of `deepgram/nova-3`, such as `smart_format`, `punctuate`, `diarize`,
    `utterance` and `numerals`. A language given beside it wins over one in here.
    """

    response_format: Literal["json", "verbose_json"]
    """How much comes back: `verbose_json` adds segments with their times. Defaults to `json`."""

    timestamp_granularities: Literal["segment"]
    """What gets times of its own. Needs `verbose_json`."""
