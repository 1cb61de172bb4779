# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core.operation import Operation
from ....._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Unpack

    from ....._core.types import RequestOptions
    from ....._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from .....types.legacy.reporting.batch_detail_records.speech_to_text_create_response import (
        SpeechToTextCreateResponse,
    )
    from .....types.legacy.reporting.batch_detail_records.speech_to_text_delete_response import (
        SpeechToTextDeleteResponse,
    )
    from .....types.legacy.reporting.batch_detail_records.speech_to_text_list_response import (
        SpeechToTextListResponse,
    )
    from .....types.legacy.reporting.batch_detail_records.speech_to_text_retrieve_response import (
        SpeechToTextRetrieveResponse,
    )

_CREATE = Operation(
    "POST",
    "/legacy/reporting/batch_detail_records/speech_to_text",
    body="json",
    result="types.legacy.reporting.batch_detail_records:SpeechToTextCreateResponse",
)
_RETRIEVE = Operation(
    "GET",
    "/legacy/reporting/batch_detail_records/speech_to_text/{id}",
    result="types.legacy.reporting.batch_detail_records:SpeechToTextRetrieveResponse",
)
_LIST = Operation(
    "GET",
    "/legacy/reporting/batch_detail_records/speech_to_text",
    result="types.legacy.reporting.batch_detail_records:SpeechToTextListResponse",
)
_DELETE = Operation(
    "DELETE",
    "/legacy/reporting/batch_detail_records/speech_to_text/{id}",
    result="types.legacy.reporting.batch_detail_records:SpeechToTextDeleteResponse",
)


class SpeechToTextResource(SyncResource):
    """Reports on speech to text."""

    with_raw_response: SpeechToTextResourceWithRawResponse
    with_streaming_response: SpeechToTextResourceWithStreamingResponse

    def create(
        self,
        *,
        end_date: str | datetime,
        start_date: str | datetime,
        **request_options: Unpack[RequestOptions],
    ) -> SpeechToTextCreateResponse:
        """Request a speech to text report.

        Starts a report on every transcription between two dates, which lie at most a month apart.

        `POST /legacy/reporting/batch_detail_records/speech_to_text`

        Args:
            end_date: Last moment to cover, with its time zone; at most a month after the first.
            start_date: First moment to cover, with its time zone.

        Raises:
            BadRequestError, PermissionDeniedError

        ```python
        client.legacy.reporting.batch_detail_records.speech_to_text.create(
            end_date="2026-04-01T00:00:00Z",
            start_date="2026-03-01T00:00:00Z",
        )
        ```
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> SpeechToTextRetrieveResponse:
        """Get a speech to text report.

        Gives one report with its link once it is ready.

        `GET /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id: Id of the report.

        Raises:
            PermissionDeniedError, NotFoundError

        ```python
        client.legacy.reporting.batch_detail_records.speech_to_text.retrieve(
            "40385f64-5717-4562-b3fc-2c963f66afa6",
        )
        ```
        """
        return self._call(_RETRIEVE, locals())

    def list(self, **request_options: Unpack[RequestOptions]) -> SpeechToTextListResponse:
        """List speech to text reports.

        Gives all reports that were requested, with a link to each one that is ready.

        `GET /legacy/reporting/batch_detail_records/speech_to_text`

        Raises:
            PermissionDeniedError

        ```python
        client.legacy.reporting.batch_detail_records.speech_to_text.list()
        ```
        """
        return self._call(_LIST, locals())

    def delete(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> SpeechToTextDeleteResponse:
        """Delete a speech to text report.

        Removes a report and its file.

        `DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id: Id of the report.

        Raises:
            PermissionDeniedError, NotFoundError

        ```python
        client.legacy.reporting.batch_detail_records.speech_to_text.delete(
            "40385f64-5717-4562-b3fc-2c963f66afa6",
        )
        ```
        """
        return self._call(_DELETE, locals())


class AsyncSpeechToTextResource(AsyncResource):
    """Reports on speech to text."""

    with_raw_response: AsyncSpeechToTextResourceWithRawResponse
    with_streaming_response: AsyncSpeechToTextResourceWithStreamingResponse

    async def create(
        self,
        *,
        end_date: str | datetime,
        start_date: str | datetime,
        **request_options: Unpack[RequestOptions],
    ) -> SpeechToTextCreateResponse:
        """Request a speech to text report.

        Starts a report on every transcription between two dates, which lie at most a month apart.

        `POST /legacy/reporting/batch_detail_records/speech_to_text`

        Args:
            end_date: Last moment to cover, with its time zone; at most a month after the first.
            start_date: First moment to cover, with its time zone.

        Raises:
            BadRequestError, PermissionDeniedError

        ```python
        await client.legacy.reporting.batch_detail_records.speech_to_text.create(
            end_date="2026-04-01T00:00:00Z",
            start_date="2026-03-01T00:00:00Z",
        )
        ```
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> SpeechToTextRetrieveResponse:
        """Get a speech to text report.

        Gives one report with its link once it is ready.

        `GET /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id: Id of the report.

        Raises:
            PermissionDeniedError, NotFoundError

        ```python
        await client.legacy.reporting.batch_detail_records.speech_to_text.retrieve(
            "40385f64-5717-4562-b3fc-2c963f66afa6",
        )
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def list(self, **request_options: Unpack[RequestOptions]) -> SpeechToTextListResponse:
        """List speech to text reports.

        Gives all reports that were requested, with a link to each one that is ready.

        `GET /legacy/reporting/batch_detail_records/speech_to_text`

        Raises:
            PermissionDeniedError

        ```python
        await client.legacy.reporting.batch_detail_records.speech_to_text.list()
        ```
        """
        return await self._call(_LIST, locals())

    async def delete(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> SpeechToTextDeleteResponse:
        """Delete a speech to text report.

        Removes a report and its file.

        `DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id: Id of the report.

        Raises:
            PermissionDeniedError, NotFoundError

        ```python
        await client.legacy.reporting.batch_detail_records.speech_to_text.delete(
            "40385f64-5717-4562-b3fc-2c963f66afa6",
        )
        ```
        """
        return await self._call(_DELETE, locals())


if TYPE_CHECKING:

    class SpeechToTextResourceWithRawResponse:
        _of = SpeechToTextResource
        create = raw(_of.create)
        retrieve = raw(_of.retrieve)
        list = raw(_of.list)
        delete = raw(_of.delete)

    class SpeechToTextResourceWithStreamingResponse:
        _of = SpeechToTextResource
        create = streamed(_of.create)
        retrieve = streamed(_of.retrieve)
        list = streamed(_of.list)
        delete = streamed(_of.delete)

    class AsyncSpeechToTextResourceWithRawResponse:
        _of = AsyncSpeechToTextResource
        create = async_raw(_of.create)
        retrieve = async_raw(_of.retrieve)
        list = async_raw(_of.list)
        delete = async_raw(_of.delete)

    class AsyncSpeechToTextResourceWithStreamingResponse:
        _of = AsyncSpeechToTextResource
        create = async_streamed(_of.create)
        retrieve = async_streamed(_of.retrieve)
        list = async_streamed(_of.list)
        delete = async_streamed(_of.delete)
