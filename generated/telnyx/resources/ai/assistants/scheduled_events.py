# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from typing_extensions import Unpack

    from ...._core.paginator import AsyncPaginator
    from ...._core.types import Omit, RequestOptions
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from ....types.ai.assistants.conversation_channel_type import ConversationChannelType
    from ....types.ai.assistants.scheduled_call_settings import ScheduledCallSettings
    from ....types.ai.assistants.scheduled_call_settings_param import ScheduledCallSettingsParam
    from ....types.ai.assistants.scheduled_event_list_response import ScheduledEventListResponse
    from ....types.ai.assistants.scheduled_event_response import ScheduledEventResponse

_CREATE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/scheduled_events",
    body="json",
    result="types.ai.assistants:ScheduledEventResponse",
)
_RETRIEVE = Operation(
    "GET",
    "/ai/assistants/{assistant_id}/scheduled_events/{event_id}",
    result="types.ai.assistants:ScheduledEventResponse",
)
_LIST = Operation(
    "GET",
    "/ai/assistants/{assistant_id}/scheduled_events",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.assistants:ScheduledEventListResponse",
)
_DELETE = Operation(
    "DELETE",
    "/ai/assistants/{assistant_id}/scheduled_events/{event_id}",
    accept="*/*",
)


class ScheduledEventsResource(SyncResource):
    """Calls and messages that an assistant starts at a scheduled time."""

    with_raw_response: ScheduledEventsResourceWithRawResponse
    with_streaming_response: ScheduledEventsResourceWithStreamingResponse

    def create(
        self,
        assistant_id: str,
        *,
        scheduled_at_fixed_datetime: str | datetime,
        telnyx_agent_target: str,
        telnyx_conversation_channel: ConversationChannelType,
        telnyx_end_user_target: str,
        call_settings: ScheduledCallSettings | ScheduledCallSettingsParam | Omit = omit,
        conversation_metadata: Mapping[str, str | int | bool] | Omit = omit,
        dynamic_variables: Mapping[str, str] | Omit = omit,
        max_retries_client_errors: int | Omit = omit,
        retry_interval_secs: int | Omit = omit,
        text: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ScheduledEventResponse:
        """Schedule an event.

        Has the assistant call or text somebody at a set time.

        `POST /ai/assistants/{assistant_id}/scheduled_events`

        Args:
            assistant_id: Id of the assistant.
            scheduled_at_fixed_datetime: When it should happen.
            telnyx_agent_target: Number or SIP address of yours that the call or message comes
                from.
            telnyx_end_user_target: Number or SIP address of the one to call or text.
            call_settings: How calls that are scheduled are placed.
            conversation_metadata: Facts to keep with the conversation, by name.
            dynamic_variables: Values for the `{{variables}}` of the assistant, by name.
            max_retries_client_errors: How often to call again when the other side is busy or
                does not answer. At least 0.0. At most 10.0. Defaults to `0`.
            retry_interval_secs: Seconds between two tries. At least 60.0. At most 86400.0.
            text: Text of the message. Needed for `sms_chat`.

        Returns:
            The event, as it is scheduled.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.scheduled_events.create(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            scheduled_at_fixed_datetime="2026-12-04T15:30:00Z",
            telnyx_agent_target="+13125550100",
            telnyx_conversation_channel="phone_call",
            telnyx_end_user_target="+13125550142",
            dynamic_variables={"first_name": "Anna"},
            max_retries_client_errors=2,
            retry_interval_secs=600,
        )
        ```
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self,
        event_id: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> ScheduledEventResponse:
        """Retrieve a scheduled event.

        Gives one event; for a call also the attempts that were made.

        `GET /ai/assistants/{assistant_id}/scheduled_events/{event_id}`

        Args:
            assistant_id: Id of the assistant.
            event_id: Id of the event.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.scheduled_events.retrieve(
            "3b8d1f52-0c47-4d0b-8a0e-5a3c9c1d7e60",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        assistant_id: str,
        *,
        conversation_channel: ConversationChannelType | Omit = omit,
        from_date: str | datetime | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        to_date: str | datetime | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[ScheduledEventListResponse]:
        """List scheduled events.

        Gives the calls and messages that an assistant has scheduled or has had scheduled, page by
        page.

        `GET /ai/assistants/{assistant_id}/scheduled_events`

        Args:
            assistant_id: Id of the assistant.
            conversation_channel: Only calls, or only messages.
            from_date: Only events at this time or later.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page. At least 1. At most 100. Defaults to `20`.
            to_date: Only events at this time or earlier.

        Raises:
            UnprocessableEntityError

        ```python
        for item in client.ai.assistants.scheduled_events.list(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        ):
            print(item)
        ```
        """
        return self._call(_LIST, locals())

    def delete(
        self,
        event_id: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Cancel a scheduled event.

        Takes an event off the schedule. One that has begun already goes on.

        `DELETE /ai/assistants/{assistant_id}/scheduled_events/{event_id}`

        Args:
            assistant_id: Id of the assistant.
            event_id: Id of the event.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.scheduled_events.delete(
            "3b8d1f52-0c47-4d0b-8a0e-5a3c9c1d7e60",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return self._run(_DELETE, locals())


class AsyncScheduledEventsResource(AsyncResource):
    """Calls and messages that an assistant starts at a scheduled time."""

    with_raw_response: AsyncScheduledEventsResourceWithRawResponse
    with_streaming_response: AsyncScheduledEventsResourceWithStreamingResponse

    async def create(
        self,
        assistant_id: str,
        *,
        scheduled_at_fixed_datetime: str | datetime,
        telnyx_agent_target: str,
        telnyx_conversation_channel: ConversationChannelType,
        telnyx_end_user_target: str,
        call_settings: ScheduledCallSettings | ScheduledCallSettingsParam | Omit = omit,
        conversation_metadata: Mapping[str, str | int | bool] | Omit = omit,
        dynamic_variables: Mapping[str, str] | Omit = omit,
        max_retries_client_errors: int | Omit = omit,
        retry_interval_secs: int | Omit = omit,
        text: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ScheduledEventResponse:
        """Schedule an event.

        Has the assistant call or text somebody at a set time.

        `POST /ai/assistants/{assistant_id}/scheduled_events`

        Args:
            assistant_id: Id of the assistant.
            scheduled_at_fixed_datetime: When it should happen.
            telnyx_agent_target: Number or SIP address of yours that the call or message comes
                from.
            telnyx_end_user_target: Number or SIP address of the one to call or text.
            call_settings: How calls that are scheduled are placed.
            conversation_metadata: Facts to keep with the conversation, by name.
            dynamic_variables: Values for the `{{variables}}` of the assistant, by name.
            max_retries_client_errors: How often to call again when the other side is busy or
                does not answer. At least 0.0. At most 10.0. Defaults to `0`.
            retry_interval_secs: Seconds between two tries. At least 60.0. At most 86400.0.
            text: Text of the message. Needed for `sms_chat`.

        Returns:
            The event, as it is scheduled.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.scheduled_events.create(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            scheduled_at_fixed_datetime="2026-12-04T15:30:00Z",
            telnyx_agent_target="+13125550100",
            telnyx_conversation_channel="phone_call",
            telnyx_end_user_target="+13125550142",
            dynamic_variables={"first_name": "Anna"},
            max_retries_client_errors=2,
            retry_interval_secs=600,
        )
        ```
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        event_id: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> ScheduledEventResponse:
        """Retrieve a scheduled event.

        Gives one event; for a call also the attempts that were made.

        `GET /ai/assistants/{assistant_id}/scheduled_events/{event_id}`

        Args:
            assistant_id: Id of the assistant.
            event_id: Id of the event.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.scheduled_events.retrieve(
            "3b8d1f52-0c47-4d0b-8a0e-5a3c9c1d7e60",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        assistant_id: str,
        *,
        conversation_channel: ConversationChannelType | Omit = omit,
        from_date: str | datetime | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        to_date: str | datetime | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        ScheduledEventListResponse, AsyncDefaultFlatPagination[ScheduledEventListResponse]
    ]:
        """List scheduled events.

        Gives the calls and messages that an assistant has scheduled or has had scheduled, page by
        page.

        `GET /ai/assistants/{assistant_id}/scheduled_events`

        Args:
            assistant_id: Id of the assistant.
            conversation_channel: Only calls, or only messages.
            from_date: Only events at this time or later.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Entries on a page. At least 1. At most 100. Defaults to `20`.
            to_date: Only events at this time or earlier.

        Raises:
            UnprocessableEntityError

        ```python
        async for item in client.ai.assistants.scheduled_events.list(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        ):
            print(item)
        ```
        """
        return self._paginate(_LIST, locals())

    async def delete(
        self,
        event_id: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Cancel a scheduled event.

        Takes an event off the schedule. One that has begun already goes on.

        `DELETE /ai/assistants/{assistant_id}/scheduled_events/{event_id}`

        Args:
            assistant_id: Id of the assistant.
            event_id: Id of the event.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.scheduled_events.delete(
            "3b8d1f52-0c47-4d0b-8a0e-5a3c9c1d7e60",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return await self._run(_DELETE, locals())


if TYPE_CHECKING:

    class ScheduledEventsResourceWithRawResponse:
        _of = ScheduledEventsResource
        create = raw(_of.create)
        retrieve = raw(_of.retrieve)
        list = raw(_of.list)
        delete = raw(_of.delete)

    class ScheduledEventsResourceWithStreamingResponse:
        _of = ScheduledEventsResource
        create = streamed(_of.create)
        retrieve = streamed(_of.retrieve)
        list = streamed(_of.list)
        delete = streamed(_of.delete)

    class AsyncScheduledEventsResourceWithRawResponse:
        _of = AsyncScheduledEventsResource
        create = async_raw(_of.create)
        retrieve = async_raw(_of.retrieve)
        list = async_raw(_of.list)
        delete = async_raw(_of.delete)

    class AsyncScheduledEventsResourceWithStreamingResponse:
        _of = AsyncScheduledEventsResource
        create = async_streamed(_of.create)
        retrieve = async_streamed(_of.retrieve)
        list = async_streamed(_of.list)
        delete = async_streamed(_of.delete)
