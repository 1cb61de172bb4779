"""`client.legacy.reporting.batch_detail_records`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .speech_to_text import (
        AsyncSpeechToTextResource,
        AsyncSpeechToTextResourceWithRawResponse,
        AsyncSpeechToTextResourceWithStreamingResponse,
        SpeechToTextResource,
        SpeechToTextResourceWithRawResponse,
        SpeechToTextResourceWithStreamingResponse,
    )

__all__ = ["BatchDetailRecordsResource", "AsyncBatchDetailRecordsResource"]


class BatchDetailRecordsResource(SyncResource):
    """Operations of `legacy.reporting.batch_detail_records`."""

    @cached_property
    def speech_to_text(self) -> SpeechToTextResource:
        """Reports on what was transcribed."""
        from .speech_to_text import SpeechToTextResource

        return self._sub(SpeechToTextResource)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BatchDetailRecordsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> BatchDetailRecordsResourceWithStreamingResponse: ...


class AsyncBatchDetailRecordsResource(AsyncResource):
    """Operations of `legacy.reporting.batch_detail_records`."""

    @cached_property
    def speech_to_text(self) -> AsyncSpeechToTextResource:
        """Reports on what was transcribed."""
        from .speech_to_text import AsyncSpeechToTextResource

        return self._sub(AsyncSpeechToTextResource)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBatchDetailRecordsResourceWithRawResponse: ...

        @property
        def with_streaming_response(
            self,
        ) -> AsyncBatchDetailRecordsResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class BatchDetailRecordsResourceWithRawResponse:
        speech_to_text: SpeechToTextResourceWithRawResponse

    class BatchDetailRecordsResourceWithStreamingResponse:
        speech_to_text: SpeechToTextResourceWithStreamingResponse

    class AsyncBatchDetailRecordsResourceWithRawResponse:
        speech_to_text: AsyncSpeechToTextResourceWithRawResponse

    class AsyncBatchDetailRecordsResourceWithStreamingResponse:
        speech_to_text: AsyncSpeechToTextResourceWithStreamingResponse
