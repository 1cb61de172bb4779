# Generated from the Telnyx API 2.0.0. Do not edit.

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

_RETRIEVE_SPEECH_TO_TEXT = Operation(
    "GET",
    "/legacy/reporting/usage_reports/speech_to_text",
    result="types.legacy.reporting:UsageReportRetrieveSpeechToTextResponse",
)


class UsageReportsResource(SyncResource):
    """Reports on speech to text."""

    with_raw_response: UsageReportsResourceWithRawResponse
    with_streaming_response: UsageReportsResourceWithStreamingResponse

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
            end_date: Last moment that counts, with its time zone.
            start_date: First moment that counts, with its time zone.

        Raises:
            BadRequestError

        ```python
        client.legacy.reporting.usage_reports.retrieve_speech_to_text()
        ```
        """
        return self._call(_RETRIEVE_SPEECH_TO_TEXT, locals())


class AsyncUsageReportsResource(AsyncResource):
    """Reports on speech to text."""

    with_raw_response: AsyncUsageReportsResourceWithRawResponse
    with_streaming_response: AsyncUsageReportsResourceWithStreamingResponse

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
            end_date: Last moment that counts, with its time zone.
            start_date: First moment that counts, with its time zone.

        Raises:
            BadRequestError

        ```python
        await client.legacy.reporting.usage_reports.retrieve_speech_to_text()
        ```
        """
        return await self._call(_RETRIEVE_SPEECH_TO_TEXT, locals())


if TYPE_CHECKING:

    class UsageReportsResourceWithRawResponse:
        _of = UsageReportsResource
        retrieve_speech_to_text = raw(_of.retrieve_speech_to_text)

    class UsageReportsResourceWithStreamingResponse:
        _of = UsageReportsResource
        retrieve_speech_to_text = streamed(_of.retrieve_speech_to_text)

    class AsyncUsageReportsResourceWithRawResponse:
        _of = AsyncUsageReportsResource
        retrieve_speech_to_text = async_raw(_of.retrieve_speech_to_text)

    class AsyncUsageReportsResourceWithStreamingResponse:
        _of = AsyncUsageReportsResource
        retrieve_speech_to_text = async_streamed(_of.retrieve_speech_to_text)
