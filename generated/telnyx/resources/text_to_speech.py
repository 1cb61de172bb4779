# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource
from .._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from typing_extensions import Unpack

    from .._core.types import Omit, RequestOptions
    from .._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ..types.aws_speech_settings_param import AwsSpeechSettingsParam
    from ..types.azure_speech_settings_param import AzureSpeechSettingsParam
    from ..types.eleven_labs_speech_settings_param import ElevenLabsSpeechSettingsParam
    from ..types.minimax_speech_settings_param import MinimaxSpeechSettingsParam
    from ..types.resemble_speech_settings_param import ResembleSpeechSettingsParam
    from ..types.rime_speech_settings_param import RimeSpeechSettingsParam
    from ..types.telnyx_speech_settings_param import TelnyxSpeechSettingsParam
    from ..types.text_to_speech_generate_speech_response import TextToSpeechGenerateSpeechResponse
    from ..types.text_to_speech_list_voices_response import TextToSpeechListVoicesResponse
    from ..types.xai_speech_settings_param import XAISpeechSettingsParam

_GENERATE = Operation(
    "POST",
    "/text-to-speech/speech",
    body="json",
    result="types:TextToSpeechGenerateSpeechResponse",
    also=("audio/mpeg",),
)
_GENERATE_SPEECH = Operation(
    "POST",
    "/text-to-speech/speech",
    body="json",
    result="types:TextToSpeechGenerateSpeechResponse",
    also=("audio/mpeg",),
)
_LIST_VOICES = Operation(
    "GET",
    "/text-to-speech/voices",
    result="types:TextToSpeechListVoicesResponse",
)


class TextToSpeechResource(SyncResource):
    """Text to speech with voices of several providers."""

    with_raw_response: TextToSpeechResourceWithRawResponse
    with_streaming_response: TextToSpeechResourceWithStreamingResponse

    def generate(
        self,
        *,
        aws: AwsSpeechSettingsParam | Omit = omit,
        azure: AzureSpeechSettingsParam | Omit = omit,
        disable_cache: bool | Omit = omit,
        elevenlabs: ElevenLabsSpeechSettingsParam | Omit = omit,
        language: str | Omit = omit,
        minimax: MinimaxSpeechSettingsParam | Omit = omit,
        output_type: Literal["binary_output", "base64_output"] | Omit = omit,
        provider: (
            Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"]
            | Omit
        ) = omit,
        resemble: ResembleSpeechSettingsParam | Omit = omit,
        rime: RimeSpeechSettingsParam | Omit = omit,
        telnyx: TelnyxSpeechSettingsParam | Omit = omit,
        text: str | Omit = omit,
        text_type: Literal["text", "ssml"] | Omit = omit,
        voice: str | Omit = omit,
        voice_settings: Mapping[str, object] | Omit = omit,
        xai: XAISpeechSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TextToSpeechGenerateSpeechResponse | bytes:
        """Turn text into speech.

        Speaks a text with the voice of one of several providers. The answer is the audio itself, or
        JSON that holds it in base64, as `output_type` says.

        `POST /text-to-speech/speech`

        Args:
            aws: Settings of AWS's voices.
            azure: Settings of Azure's voices.
            disable_cache: Whether to speak anew though the same request was answered before.
                Defaults to `False`.
            elevenlabs: Settings of ElevenLabs' voices.
            language: Language of the text, for example `en-US`, as the provider writes it.
            minimax: Settings of MiniMax's voices.
            output_type: `binary_output` for the audio itself, `base64_output` for JSON that
                holds it. Defaults to `binary_output`.
            provider: Who speaks. Needed when `voice` is left out.
            resemble: Settings of Resemble's voices.
            rime: Settings of Rime's voices.
            telnyx: Settings of Telnyx's own voices.
            text: What to say.
            text_type: Whether `text` is plain or SSML, which AWS and Azure understand.
            voice: Which voice, as `provider.voice` or `provider.model.voice`, for example
                `telnyx.NaturalHD.astra`. It wins over the single settings.
            voice_settings: Settings of the voice that only its provider knows.
            xai: Settings of xAI's voices.

        Raises:
            BadRequestError, UnprocessableEntityError

        ```python
        client.text_to_speech.generate(
            text="Your table is booked for eight.",
            voice="Telnyx.NaturalHD.astra",
        )
        ```
        """
        return self._call(_GENERATE, locals())

    def generate_speech(
        self,
        *,
        aws: AwsSpeechSettingsParam | Omit = omit,
        azure: AzureSpeechSettingsParam | Omit = omit,
        disable_cache: bool | Omit = omit,
        elevenlabs: ElevenLabsSpeechSettingsParam | Omit = omit,
        language: str | Omit = omit,
        minimax: MinimaxSpeechSettingsParam | Omit = omit,
        output_type: Literal["binary_output", "base64_output"] | Omit = omit,
        provider: (
            Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"]
            | Omit
        ) = omit,
        resemble: ResembleSpeechSettingsParam | Omit = omit,
        rime: RimeSpeechSettingsParam | Omit = omit,
        telnyx: TelnyxSpeechSettingsParam | Omit = omit,
        text: str | Omit = omit,
        text_type: Literal["text", "ssml"] | Omit = omit,
        voice: str | Omit = omit,
        voice_settings: Mapping[str, object] | Omit = omit,
        xai: XAISpeechSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TextToSpeechGenerateSpeechResponse | bytes:
        """Turn text into speech.

        Speaks a text with the voice of one of several providers. The answer is the audio itself, or
        JSON that holds it in base64, as `output_type` says.

        Alias of `client.text_to_speech.generate`.

        `POST /text-to-speech/speech`

        Args:
            aws: Settings of AWS's voices.
            azure: Settings of Azure's voices.
            disable_cache: Whether to speak anew though the same request was answered before.
                Defaults to `False`.
            elevenlabs: Settings of ElevenLabs' voices.
            language: Language of the text, for example `en-US`, as the provider writes it.
            minimax: Settings of MiniMax's voices.
            output_type: `binary_output` for the audio itself, `base64_output` for JSON that
                holds it. Defaults to `binary_output`.
            provider: Who speaks. Needed when `voice` is left out.
            resemble: Settings of Resemble's voices.
            rime: Settings of Rime's voices.
            telnyx: Settings of Telnyx's own voices.
            text: What to say.
            text_type: Whether `text` is plain or SSML, which AWS and Azure understand.
            voice: Which voice, as `provider.voice` or `provider.model.voice`, for example
                `telnyx.NaturalHD.astra`. It wins over the single settings.
            voice_settings: Settings of the voice that only its provider knows.
            xai: Settings of xAI's voices.

        Raises:
            BadRequestError, UnprocessableEntityError

        ```python
        client.text_to_speech.generate_speech(
            text="Your table is booked for eight.",
            voice="Telnyx.NaturalHD.astra",
        )
        ```
        """
        return self._call(_GENERATE_SPEECH, locals())

    def list_voices(
        self,
        *,
        api_key: str | Omit = omit,
        provider: (
            Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"]
            | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TextToSpeechListVoicesResponse:
        """List voices.

        Gives the voices of one provider, or of all of them.

        `GET /text-to-speech/voices`

        Args:
            api_key: Your own key at the provider, where it asks for one to list voices.
            provider: Only the voices of this provider.

        Raises:
            BadRequestError

        ```python
        client.text_to_speech.list_voices()
        ```
        """
        return self._call(_LIST_VOICES, locals())


class AsyncTextToSpeechResource(AsyncResource):
    """Text to speech with voices of several providers."""

    with_raw_response: AsyncTextToSpeechResourceWithRawResponse
    with_streaming_response: AsyncTextToSpeechResourceWithStreamingResponse

    async def generate(
        self,
        *,
        aws: AwsSpeechSettingsParam | Omit = omit,
        azure: AzureSpeechSettingsParam | Omit = omit,
        disable_cache: bool | Omit = omit,
        elevenlabs: ElevenLabsSpeechSettingsParam | Omit = omit,
        language: str | Omit = omit,
        minimax: MinimaxSpeechSettingsParam | Omit = omit,
        output_type: Literal["binary_output", "base64_output"] | Omit = omit,
        provider: (
            Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"]
            | Omit
        ) = omit,
        resemble: ResembleSpeechSettingsParam | Omit = omit,
        rime: RimeSpeechSettingsParam | Omit = omit,
        telnyx: TelnyxSpeechSettingsParam | Omit = omit,
        text: str | Omit = omit,
        text_type: Literal["text", "ssml"] | Omit = omit,
        voice: str | Omit = omit,
        voice_settings: Mapping[str, object] | Omit = omit,
        xai: XAISpeechSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TextToSpeechGenerateSpeechResponse | bytes:
        """Turn text into speech.

        Speaks a text with the voice of one of several providers. The answer is the audio itself, or
        JSON that holds it in base64, as `output_type` says.

        `POST /text-to-speech/speech`

        Args:
            aws: Settings of AWS's voices.
            azure: Settings of Azure's voices.
            disable_cache: Whether to speak anew though the same request was answered before.
                Defaults to `False`.
            elevenlabs: Settings of ElevenLabs' voices.
            language: Language of the text, for example `en-US`, as the provider writes it.
            minimax: Settings of MiniMax's voices.
            output_type: `binary_output` for the audio itself, `base64_output` for JSON that
                holds it. Defaults to `binary_output`.
            provider: Who speaks. Needed when `voice` is left out.
            resemble: Settings of Resemble's voices.
            rime: Settings of Rime's voices.
            telnyx: Settings of Telnyx's own voices.
            text: What to say.
            text_type: Whether `text` is plain or SSML, which AWS and Azure understand.
            voice: Which voice, as `provider.voice` or `provider.model.voice`, for example
                `telnyx.NaturalHD.astra`. It wins over the single settings.
            voice_settings: Settings of the voice that only its provider knows.
            xai: Settings of xAI's voices.

        Raises:
            BadRequestError, UnprocessableEntityError

        ```python
        await client.text_to_speech.generate(
            text="Your table is booked for eight.",
            voice="Telnyx.NaturalHD.astra",
        )
        ```
        """
        return await self._call(_GENERATE, locals())

    async def generate_speech(
        self,
        *,
        aws: AwsSpeechSettingsParam | Omit = omit,
        azure: AzureSpeechSettingsParam | Omit = omit,
        disable_cache: bool | Omit = omit,
        elevenlabs: ElevenLabsSpeechSettingsParam | Omit = omit,
        language: str | Omit = omit,
        minimax: MinimaxSpeechSettingsParam | Omit = omit,
        output_type: Literal["binary_output", "base64_output"] | Omit = omit,
        provider: (
            Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"]
            | Omit
        ) = omit,
        resemble: ResembleSpeechSettingsParam | Omit = omit,
        rime: RimeSpeechSettingsParam | Omit = omit,
        telnyx: TelnyxSpeechSettingsParam | Omit = omit,
        text: str | Omit = omit,
        text_type: Literal["text", "ssml"] | Omit = omit,
        voice: str | Omit = omit,
        voice_settings: Mapping[str, object] | Omit = omit,
        xai: XAISpeechSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TextToSpeechGenerateSpeechResponse | bytes:
        """Turn text into speech.

        Speaks a text with the voice of one of several providers. The answer is the audio itself, or
        JSON that holds it in base64, as `output_type` says.

        Alias of `client.text_to_speech.generate`.

        `POST /text-to-speech/speech`

        Args:
            aws: Settings of AWS's voices.
            azure: Settings of Azure's voices.
            disable_cache: Whether to speak anew though the same request was answered before.
                Defaults to `False`.
            elevenlabs: Settings of ElevenLabs' voices.
            language: Language of the text, for example `en-US`, as the provider writes it.
            minimax: Settings of MiniMax's voices.
            output_type: `binary_output` for the audio itself, `base64_output` for JSON that
                holds it. Defaults to `binary_output`.
            provider: Who speaks. Needed when `voice` is left out.
            resemble: Settings of Resemble's voices.
            rime: Settings of Rime's voices.
            telnyx: Settings of Telnyx's own voices.
            text: What to say.
            text_type: Whether `text` is plain or SSML, which AWS and Azure understand.
            voice: Which voice, as `provider.voice` or `provider.model.voice`, for example
                `telnyx.NaturalHD.astra`. It wins over the single settings.
            voice_settings: Settings of the voice that only its provider knows.
            xai: Settings of xAI's voices.

        Raises:
            BadRequestError, UnprocessableEntityError

        ```python
        await client.text_to_speech.generate_speech(
            text="Your table is booked for eight.",
            voice="Telnyx.NaturalHD.astra",
        )
        ```
        """
        return await self._call(_GENERATE_SPEECH, locals())

    async def list_voices(
        self,
        *,
        api_key: str | Omit = omit,
        provider: (
            Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"]
            | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TextToSpeechListVoicesResponse:
        """List voices.

        Gives the voices of one provider, or of all of them.

        `GET /text-to-speech/voices`

        Args:
            api_key: Your own key at the provider, where it asks for one to list voices.
            provider: Only the voices of this provider.

        Raises:
            BadRequestError

        ```python
        await client.text_to_speech.list_voices()
        ```
        """
        return await self._call(_LIST_VOICES, locals())


if TYPE_CHECKING:

    class TextToSpeechResourceWithRawResponse:
        _of = TextToSpeechResource
        generate = raw(_of.generate)
        generate_speech = raw(_of.generate_speech)
        list_voices = raw(_of.list_voices)

    class TextToSpeechResourceWithStreamingResponse:
        _of = TextToSpeechResource
        generate = streamed(_of.generate)
        generate_speech = streamed(_of.generate_speech)
        list_voices = streamed(_of.list_voices)

    class AsyncTextToSpeechResourceWithRawResponse:
        _of = AsyncTextToSpeechResource
        generate = async_raw(_of.generate)
        generate_speech = async_raw(_of.generate_speech)
        list_voices = async_raw(_of.list_voices)

    class AsyncTextToSpeechResourceWithStreamingResponse:
        _of = AsyncTextToSpeechResource
        generate = async_streamed(_of.generate)
        generate_speech = async_streamed(_of.generate_speech)
        list_voices = async_streamed(_of.list_voices)
