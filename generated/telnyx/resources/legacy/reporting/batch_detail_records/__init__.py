# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core.lazy import cached_property
from ....._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from . import speech_to_text as _speech_to_text
    from .speech_to_text import AsyncSpeechToTextResource, SpeechToTextResource


class BatchDetailRecordsResource(SyncResource):
    with_raw_response: BatchDetailRecordsResourceWithRawResponse
    with_streaming_response: BatchDetailRecordsResourceWithStreamingResponse

    @cached_property
    def speech_to_text(self) -> SpeechToTextResource:
        """Reports on speech to text."""
        from .speech_to_text import SpeechToTextResource

        return self._sub(SpeechToTextResource)


class AsyncBatchDetailRecordsResource(AsyncResource):
    with_raw_response: AsyncBatchDetailRecordsResourceWithRawResponse
    with_streaming_response: AsyncBatchDetailRecordsResourceWithStreamingResponse

    @cached_property
    def speech_to_text(self) -> AsyncSpeechToTextResource:
        """Reports on speech to text."""
        from .speech_to_text import AsyncSpeechToTextResource

        return self._sub(AsyncSpeechToTextResource)


if TYPE_CHECKING:

    class BatchDetailRecordsResourceWithRawResponse:
        speech_to_text: _speech_to_text.SpeechToTextResourceWithRawResponse

    class BatchDetailRecordsResourceWithStreamingResponse:
        speech_to_text: _speech_to_text.SpeechToTextResourceWithStreamingResponse

    class AsyncBatchDetailRecordsResourceWithRawResponse:
        speech_to_text: _speech_to_text.AsyncSpeechToTextResourceWithRawResponse

    class AsyncBatchDetailRecordsResourceWithStreamingResponse:
        speech_to_text: _speech_to_text.AsyncSpeechToTextResourceWithStreamingResponse
