"""`client.legacy.reporting.usage_reports`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Unpack

    from ...._core.types import Omit, RequestOptions
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....types.legacy.reporting.usage_report_retrieve_speech_to_text_response import (
        UsageReportRetrieveSpeechToTextResponse,
    )

__all__ = ["UsageReportsResource", "AsyncUsageReportsResource"]

RETRIEVE_SPEECH_TO_TEXT = Operation(
    "GET",
    "/legacy/reporting/usage_reports/speech_to_text",
    result="types.legacy.reporting.usage_report_retrieve_speech_to_text_response:UsageReportRetrieveSpeechToTextResponse",
)


class UsageReportsResource(SyncResource):
    """Reports on what was transcribed."""

    def retrieve_speech_to_text(
        self,
        *,
        end_date: str | datetime | Omit = omit,
        start_date: str | datetime | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> UsageReportRetrieveSpeechToTextResponse:
        """Get speech to text usage.

        Computes how much was transcribed between two dates, and waits for the result.

        `GET /legacy/reporting/usage_reports/speech_to_text`

        Args:
            end_date (str | datetime): Last moment that counts, with its time zone.
            start_date (str | datetime): First moment that counts, with its time zone.

        Raises:
            BadRequestError

        Example:
            result = client.legacy.reporting.usage_reports.retrieve_speech_to_text()
            print(result.data)
        """
        return self._call(RETRIEVE_SPEECH_TO_TEXT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UsageReportsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> UsageReportsResourceWithStreamingResponse: ...


class AsyncUsageReportsResource(AsyncResource):
    """Reports on what was transcribed."""

    async def retrieve_speech_to_text(
        self,
        *,
        end_date: str | datetime | Omit = omit,
        start_date: str | datetime | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> UsageReportRetrieveSpeechToTextResponse:
        """Get speech to text usage.

        Computes how much was transcribed between two dates, and waits for the result.

        `GET /legacy/reporting/usage_reports/speech_to_text`

        Args:
            end_date (str | datetime): Last moment that counts, with its time zone.
            start_date (str | datetime): First moment that counts, with its time zone.

        Raises:
            BadRequestError
        """
        return await self._call(RETRIEVE_SPEECH_TO_TEXT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUsageReportsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncUsageReportsResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class UsageReportsResourceWithRawResponse:
        retrieve_speech_to_text = raw(UsageReportsResource.retrieve_speech_to_text)

    class UsageReportsResourceWithStreamingResponse:
        retrieve_speech_to_text = streamed(UsageReportsResource.retrieve_speech_to_text)

    class AsyncUsageReportsResourceWithRawResponse:
        retrieve_speech_to_text = async_raw(AsyncUsageReportsResource.retrieve_speech_to_text)

    class AsyncUsageReportsResourceWithStreamingResponse:
        retrieve_speech_to_text = async_streamed(AsyncUsageReportsResource.retrieve_speech_to_text)
