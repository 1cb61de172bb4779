# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.operation import Operation
from ..._core.resource import AsyncResource, SyncResource
from ..._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from typing_extensions import Unpack

    from ..._core.types import FileTypes, Omit, RequestOptions
    from ..._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ...types.ai.audio_transcribe_response import AudioTranscribeResponse

_TRANSCRIBE = Operation(
    "POST",
    "/ai/audio/transcriptions",
    body="multipart",
    files=("file",),
    names={"timestamp_granularities": "timestamp_granularities[]"},
    result="types.ai:AudioTranscribeResponse",
)


class AudioResource(SyncResource):
    """Speech to text."""

    with_raw_response: AudioResourceWithRawResponse
    with_streaming_response: AudioResourceWithStreamingResponse

    def transcribe(
        self,
        *,
        model: Literal[
            "distil-whisper/distil-large-v2", "openai/whisper-large-v3-turbo", "deepgram/nova-3"
        ],
        file: FileTypes | Omit = omit,
        file_url: str | Omit = omit,
        language: str | Omit = omit,
        model_config: Mapping[str, object] | Omit = omit,
        response_format: Literal["json", "verbose_json"] | Omit = omit,
        timestamp_granularities: Literal["segment"] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AudioTranscribeResponse:
        """Turn speech into text.

        Transcribes an audio file of up to 100 MB, uploaded or fetched from an address. Requests and
        answers have the shape of OpenAI's transcription API.

        `POST /ai/audio/transcriptions`

        Args:
            model: Which model listens. The distilled Whisper is fastest and knows English only,
                the large one knows many languages, and Deepgram's is for variants of English.
                Defaults to `distil-whisper/distil-large-v2`.
            file: The audio itself, up to 100 MB, as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav
                or webm; `deepgram/nova-3` reads only mp3 and wav. Either this or `file_url`.
            file_url: Where the audio can be fetched, under the same limits as `file`. Either
                this or `file`.
            language: Language that is spoken. `deepgram/nova-3` knows `en`, `en-US`, `en-GB`,
                `en-AU`, `en-NZ` and `en-IN`, Whisper many others; the distilled model takes none.
            model_config: Further settings of `deepgram/nova-3`, such as `smart_format`,
                `punctuate`, `diarize`, `utterance` and `numerals`. A language given beside it wins
                over one in here.
            response_format: How much comes back: `verbose_json` adds segments with their times.
                Defaults to `json`.
            timestamp_granularities: What gets times of its own. Needs `verbose_json`.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.audio.transcribe(
            model="distil-whisper/distil-large-v2",
            file=Path("file.bin"),
        )
        ```
        """
        return self._call(_TRANSCRIBE, locals())


class AsyncAudioResource(AsyncResource):
    """Speech to text."""

    with_raw_response: AsyncAudioResourceWithRawResponse
    with_streaming_response: AsyncAudioResourceWithStreamingResponse

    async def transcribe(
        self,
        *,
        model: Literal[
            "distil-whisper/distil-large-v2", "openai/whisper-large-v3-turbo", "deepgram/nova-3"
        ],
        file: FileTypes | Omit = omit,
        file_url: str | Omit = omit,
        language: str | Omit = omit,
        model_config: Mapping[str, object] | Omit = omit,
        response_format: Literal["json", "verbose_json"] | Omit = omit,
        timestamp_granularities: Literal["segment"] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AudioTranscribeResponse:
        """Turn speech into text.

        Transcribes an audio file of up to 100 MB, uploaded or fetched from an address. Requests and
        answers have the shape of OpenAI's transcription API.

        `POST /ai/audio/transcriptions`

        Args:
            model: Which model listens. The distilled Whisper is fastest and knows English only,
                the large one knows many languages, and Deepgram's is for variants of English.
                Defaults to `distil-whisper/distil-large-v2`.
            file: The audio itself, up to 100 MB, as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav
                or webm; `deepgram/nova-3` reads only mp3 and wav. Either this or `file_url`.
            file_url: Where the audio can be fetched, under the same limits as `file`. Either
                this or `file`.
            language: Language that is spoken. `deepgram/nova-3` knows `en`, `en-US`, `en-GB`,
                `en-AU`, `en-NZ` and `en-IN`, Whisper many others; the distilled model takes none.
            model_config: Further settings of `deepgram/nova-3`, such as `smart_format`,
                `punctuate`, `diarize`, `utterance` and `numerals`. A language given beside it wins
                over one in here.
            response_format: How much comes back: `verbose_json` adds segments with their times.
                Defaults to `json`.
            timestamp_granularities: What gets times of its own. Needs `verbose_json`.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.audio.transcribe(
            model="distil-whisper/distil-large-v2",
            file=Path("file.bin"),
        )
        ```
        """
        return await self._call(_TRANSCRIBE, locals())


if TYPE_CHECKING:

    class AudioResourceWithRawResponse:
        _of = AudioResource
        transcribe = raw(_of.transcribe)

    class AudioResourceWithStreamingResponse:
        _of = AudioResource
        transcribe = streamed(_of.transcribe)

    class AsyncAudioResourceWithRawResponse:
        _of = AsyncAudioResource
        transcribe = async_raw(_of.transcribe)

    class AsyncAudioResourceWithStreamingResponse:
        _of = AsyncAudioResource
        transcribe = async_streamed(_of.transcribe)
