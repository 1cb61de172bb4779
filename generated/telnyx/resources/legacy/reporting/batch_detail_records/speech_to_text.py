"""`client.legacy.reporting.batch_detail_records.speech_to_text`"""

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

__all__ = ["SpeechToTextResource", "AsyncSpeechToTextResource"]

CREATE = Operation(
    "POST",
    "/legacy/reporting/batch_detail_records/speech_to_text",
    body="json",
    result="types.legacy.reporting.batch_detail_records.speech_to_text_create_response:SpeechToTextCreateResponse",
)
RETRIEVE = Operation(
    "GET",
    "/legacy/reporting/batch_detail_records/speech_to_text/{id}",
    result="types.legacy.reporting.batch_detail_records.speech_to_text_retrieve_response:SpeechToTextRetrieveResponse",
)
LIST = Operation(
    "GET",
    "/legacy/reporting/batch_detail_records/speech_to_text",
    result="types.legacy.reporting.batch_detail_records.speech_to_text_list_response:SpeechToTextListResponse",
)
DELETE = Operation(
    "DELETE",
    "/legacy/reporting/batch_detail_records/speech_to_text/{id}",
    result="types.legacy.reporting.batch_detail_records.speech_to_text_delete_response:SpeechToTextDeleteResponse",
)


class SpeechToTextResource(SyncResource):
    """Reports on what was transcribed."""

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
            end_date (str | datetime): Last moment to cover, with its time zone; at most a month
                after the first.
            start_date (str | datetime): First moment to cover, with its time zone.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, InternalServerError

        Example:
            result = client.legacy.reporting.batch_detail_records.speech_to_text.create(
                end_date="2026-04-01T00:00:00Z",
                start_date="2026-03-01T00:00:00Z",
            )
            print(result.data)
        """
        return self._call(CREATE, locals())

    def retrieve(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> SpeechToTextRetrieveResponse:
        """Get a speech to text report.

        Gives one report with its link once it is ready.

        `GET /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id (str): Id of the report.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError

        Example:
            result = client.legacy.reporting.batch_detail_records.speech_to_text.retrieve(
                "40385f64-5717-4562-b3fc-2c963f66afa6",
            )
            print(result.data)
        """
        return self._call(RETRIEVE, locals())

    def list(self, **request_options: Unpack[RequestOptions]) -> SpeechToTextListResponse:
        """List speech to text reports.

        Gives all reports that were requested, with a link to each one that is ready.

        `GET /legacy/reporting/batch_detail_records/speech_to_text`

        Raises:
            AuthenticationError, PermissionDeniedError, InternalServerError

        Example:
            result = client.legacy.reporting.batch_detail_records.speech_to_text.list()
            print(result.data)
        """
        return self._call(LIST, locals())

    def delete(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> SpeechToTextDeleteResponse:
        """Delete a speech to text report.

        Removes a report and its file.

        `DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id (str): Id of the report.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError

        Example:
            result = client.legacy.reporting.batch_detail_records.speech_to_text.delete(
                "40385f64-5717-4562-b3fc-2c963f66afa6",
            )
            print(result.data)
        """
        return self._call(DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SpeechToTextResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SpeechToTextResourceWithStreamingResponse: ...


class AsyncSpeechToTextResource(AsyncResource):
    """Reports on what was transcribed."""

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
            end_date (str | datetime): Last moment to cover, with its time zone; at most a month
                after the first.
            start_date (str | datetime): First moment to cover, with its time zone.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, InternalServerError
        """
        return await self._call(CREATE, locals())

    async def retrieve(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> SpeechToTextRetrieveResponse:
        """Get a speech to text report.

        Gives one report with its link once it is ready.

        `GET /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id (str): Id of the report.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError
        """
        return await self._call(RETRIEVE, locals())

    async def list(self, **request_options: Unpack[RequestOptions]) -> SpeechToTextListResponse:
        """List speech to text reports.

        Gives all reports that were requested, with a link to each one that is ready.

        `GET /legacy/reporting/batch_detail_records/speech_to_text`

        Raises:
            AuthenticationError, PermissionDeniedError, InternalServerError
        """
        return await self._call(LIST, locals())

    async def delete(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> SpeechToTextDeleteResponse:
        """Delete a speech to text report.

        Removes a report and its file.

        `DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id (str): Id of the report.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError
        """
        return await self._call(DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSpeechToTextResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSpeechToTextResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class SpeechToTextResourceWithRawResponse:
        create = raw(SpeechToTextResource.create)
        retrieve = raw(SpeechToTextResource.retrieve)
        list = raw(SpeechToTextResource.list)
        delete = raw(SpeechToTextResource.delete)

    class SpeechToTextResourceWithStreamingResponse:
        create = streamed(SpeechToTextResource.create)
        retrieve = streamed(SpeechToTextResource.retrieve)
        list = streamed(SpeechToTextResource.list)
        delete = streamed(SpeechToTextResource.delete)

    class AsyncSpeechToTextResourceWithRawResponse:
        create = async_raw(AsyncSpeechToTextResource.create)
        retrieve = async_raw(AsyncSpeechToTextResource.retrieve)
        list = async_raw(AsyncSpeechToTextResource.list)
        delete = async_raw(AsyncSpeechToTextResource.delete)

    class AsyncSpeechToTextResourceWithStreamingResponse:
        create = async_streamed(AsyncSpeechToTextResource.create)
        retrieve = async_streamed(AsyncSpeechToTextResource.retrieve)
        list = async_streamed(AsyncSpeechToTextResource.list)
        delete = async_streamed(AsyncSpeechToTextResource.delete)
