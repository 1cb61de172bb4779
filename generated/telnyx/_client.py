"""The client classes: the way to every operation."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.async_client import AsyncClient
from ._core.sync_client import SyncClient

if TYPE_CHECKING:
    from .resources.ai import (
        AIResource,
        AIResourceWithRawResponse,
        AIResourceWithStreamingResponse,
        AsyncAIResource,
        AsyncAIResourceWithRawResponse,
        AsyncAIResourceWithStreamingResponse,
    )
    from .resources.legacy import (
        AsyncLegacyResource,
        AsyncLegacyResourceWithRawResponse,
        AsyncLegacyResourceWithStreamingResponse,
        LegacyResource,
        LegacyResourceWithRawResponse,
        LegacyResourceWithStreamingResponse,
    )
    from .resources.text_to_speech import (
        AsyncTextToSpeechResource,
        AsyncTextToSpeechResourceWithRawResponse,
        AsyncTextToSpeechResourceWithStreamingResponse,
        TextToSpeechResource,
        TextToSpeechResourceWithRawResponse,
        TextToSpeechResourceWithStreamingResponse,
    )

__all__ = ["AsyncTelnyx", "Telnyx"]


class Telnyx(SyncClient):
    """Synchronous client of the Telnyx API.

    The parts of the Telnyx API that AI and voice applications need: assistants and inference,
    conversations, embeddings, speech, calls with their commands, messages, numbers, and the events
    that Telnyx sends.
    """

    @cached_property
    def ai(self) -> AIResource:
        """Chat completions, the models behind them, and summaries of files."""
        from .resources.ai import AIResource

        return AIResource(self)

    @cached_property
    def legacy(self) -> LegacyResource:
        """Operations of `legacy`."""
        from .resources.legacy import LegacyResource

        return LegacyResource(self)

    @cached_property
    def text_to_speech(self) -> TextToSpeechResource:
        """Text spoken by voices of several providers."""
        from .resources.text_to_speech import TextToSpeechResource

        return TextToSpeechResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TelnyxWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TelnyxWithStreamingResponse: ...


class AsyncTelnyx(AsyncClient):
    """Asynchronous client of the Telnyx API.

    The parts of the Telnyx API that AI and voice applications need: assistants and inference,
    conversations, embeddings, speech, calls with their commands, messages, numbers, and the events
    that Telnyx sends.
    """

    @cached_property
    def ai(self) -> AsyncAIResource:
        """Chat completions, the models behind them, and summaries of files."""
        from .resources.ai import AsyncAIResource

        return AsyncAIResource(self)

    @cached_property
    def legacy(self) -> AsyncLegacyResource:
        """Operations of `legacy`."""
        from .resources.legacy import AsyncLegacyResource

        return AsyncLegacyResource(self)

    @cached_property
    def text_to_speech(self) -> AsyncTextToSpeechResource:
        """Text spoken by voices of several providers."""
        from .resources.text_to_speech import AsyncTextToSpeechResource

        return AsyncTextToSpeechResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTelnyxWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTelnyxWithStreamingResponse: ...


if TYPE_CHECKING:

    class TelnyxWithRawResponse:
        ai: AIResourceWithRawResponse
        legacy: LegacyResourceWithRawResponse
        text_to_speech: TextToSpeechResourceWithRawResponse

    class TelnyxWithStreamingResponse:
        ai: AIResourceWithStreamingResponse
        legacy: LegacyResourceWithStreamingResponse
        text_to_speech: TextToSpeechResourceWithStreamingResponse

    class AsyncTelnyxWithRawResponse:
        ai: AsyncAIResourceWithRawResponse
        legacy: AsyncLegacyResourceWithRawResponse
        text_to_speech: AsyncTextToSpeechResourceWithRawResponse

    class AsyncTelnyxWithStreamingResponse:
        ai: AsyncAIResourceWithStreamingResponse
        legacy: AsyncLegacyResourceWithStreamingResponse
        text_to_speech: AsyncTextToSpeechResourceWithStreamingResponse
