# Generated from the Files 1. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.async_streaming import AsyncStream
    from .._core.sync_streaming import Stream
    from .._core.types import RequestOptions
    from .._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ..types.file import File

_RETRIEVE = Operation(
    "GET",
    "/events",
    accept="text/event-stream",
    stream="types:File",
    stream_only=True,
)


class EventsResource(SyncResource):
    with_raw_response: EventsResourceWithRawResponse
    with_streaming_response: EventsResourceWithStreamingResponse

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Stream[File]:
        """Call `GET /events`.

        `GET /events`

        ```python
        for event in client.events.retrieve():
            print(event)
        ```
        """
        return self._call(_RETRIEVE, locals())


class AsyncEventsResource(AsyncResource):
    with_raw_response: AsyncEventsResourceWithRawResponse
    with_streaming_response: AsyncEventsResourceWithStreamingResponse

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> AsyncStream[File]:
        """Call `GET /events`.

        `GET /events`

        ```python
        async for event in await client.events.retrieve():
            print(event)
        ```
        """
        return await self._call(_RETRIEVE, locals())


if TYPE_CHECKING:

    class EventsResourceWithRawResponse:
        _of = EventsResource
        retrieve = raw(_of.retrieve)

    class EventsResourceWithStreamingResponse:
        _of = EventsResource
        retrieve = streamed(_of.retrieve)

    class AsyncEventsResourceWithRawResponse:
        _of = AsyncEventsResource
        retrieve = async_raw(_of.retrieve)

    class AsyncEventsResourceWithStreamingResponse:
        _of = AsyncEventsResource
        retrieve = async_streamed(_of.retrieve)
