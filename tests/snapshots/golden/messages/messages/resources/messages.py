# Generated from the Messages 1. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource
from .._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Protocol

    from typing_extensions import Unpack

    from .._core.async_streaming import AsyncStream
    from .._core.sync_streaming import Stream
    from .._core.types import Omit, RequestOptions
    from .._core.typing_helpers import (
        AsyncRawResult,
        AsyncStreamedResult,
        Either_co,
        RawResult,
        Stream_co,
        StreamedResult,
        Whole_co,
        async_raw,
        async_streamed,
        raw,
        streamed,
    )
    from ..types.image import Image
    from ..types.image_param import ImageParam
    from ..types.message import Message
    from ..types.message_create_event import MessageCreateEvent
    from ..types.text import Text
    from ..types.text_param import TextParam

_CREATE = Operation(
    "POST",
    "/messages",
    body="json",
    result="types:Message",
    stream="types:MessageCreateEvent",
)
_IMPORT_ = Operation("POST", "/messages/import", body="json", whole_body="body", accept="*/*")


class MessagesResource(SyncResource):
    with_raw_response: MessagesResourceWithRawResponse
    with_streaming_response: MessagesResourceWithStreamingResponse

    @overload
    def create(
        self,
        *,
        content: Text | TextParam | Image | ImageParam,
        to: str,
        stream: Literal[False] | Omit = omit,
        command_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Message: ...

    @overload
    def create(
        self,
        *,
        content: Text | TextParam | Image | ImageParam,
        to: str,
        stream: Literal[True],
        command_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Stream[MessageCreateEvent]: ...

    @overload
    def create(
        self,
        *,
        content: Text | TextParam | Image | ImageParam,
        to: str,
        stream: bool,
        command_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Message | Stream[MessageCreateEvent]: ...

    def create(
        self,
        *,
        content: Text | TextParam | Image | ImageParam,
        to: str,
        command_id: str | Omit = omit,
        stream: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Message | Stream[MessageCreateEvent]:
        """Call `POST /messages`.

        `POST /messages`

        Args:
            stream: Defaults to `False`.

        ```python
        client.messages.create(content={"text": "text", "type": "text"}, to="+13125550100")
        ```
        """
        return self._call(_CREATE, locals())

    def import_(
        self,
        *,
        body: Iterable[Text | TextParam],
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /messages/import`.

        `POST /messages/import`

        ```python
        client.messages.import_(body=[{"text": "text", "type": "text"}])
        ```
        """
        return self._run(_IMPORT_, locals())


class AsyncMessagesResource(AsyncResource):
    with_raw_response: AsyncMessagesResourceWithRawResponse
    with_streaming_response: AsyncMessagesResourceWithStreamingResponse

    @overload
    async def create(
        self,
        *,
        content: Text | TextParam | Image | ImageParam,
        to: str,
        stream: Literal[False] | Omit = omit,
        command_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Message: ...

    @overload
    async def create(
        self,
        *,
        content: Text | TextParam | Image | ImageParam,
        to: str,
        stream: Literal[True],
        command_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncStream[MessageCreateEvent]: ...

    @overload
    async def create(
        self,
        *,
        content: Text | TextParam | Image | ImageParam,
        to: str,
        stream: bool,
        command_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Message | AsyncStream[MessageCreateEvent]: ...

    async def create(
        self,
        *,
        content: Text | TextParam | Image | ImageParam,
        to: str,
        command_id: str | Omit = omit,
        stream: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Message | AsyncStream[MessageCreateEvent]:
        """Call `POST /messages`.

        `POST /messages`

        Args:
            stream: Defaults to `False`.

        ```python
        await client.messages.create(content={"text": "text", "type": "text"}, to="+13125550100")
        ```
        """
        return await self._call(_CREATE, locals())

    async def import_(
        self,
        *,
        body: Iterable[Text | TextParam],
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /messages/import`.

        `POST /messages/import`

        ```python
        await client.messages.import_(body=[{"text": "text", "type": "text"}])
        ```
        """
        return await self._run(_IMPORT_, locals())


if TYPE_CHECKING:

    class _CreateMethod(Protocol[Whole_co, Stream_co, Either_co]):
        @overload
        def __call__(
            self,
            *,
            content: Text | TextParam | Image | ImageParam,
            to: str,
            stream: Literal[False] | Omit = omit,
            command_id: str | Omit = omit,
            **request_options: Unpack[RequestOptions],
        ) -> Whole_co: ...

        @overload
        def __call__(
            self,
            *,
            content: Text | TextParam | Image | ImageParam,
            to: str,
            stream: Literal[True],
            command_id: str | Omit = omit,
            **request_options: Unpack[RequestOptions],
        ) -> Stream_co: ...

        @overload
        def __call__(
            self,
            *,
            content: Text | TextParam | Image | ImageParam,
            to: str,
            stream: bool,
            command_id: str | Omit = omit,
            **request_options: Unpack[RequestOptions],
        ) -> Either_co: ...

    class MessagesResourceWithRawResponse:
        _of = MessagesResource
        create: _CreateMethod[
            RawResult[Message],
            RawResult[Stream[MessageCreateEvent]],
            RawResult[Message | Stream[MessageCreateEvent]],
        ]
        import_ = raw(_of.import_)

    class MessagesResourceWithStreamingResponse:
        _of = MessagesResource
        create: _CreateMethod[
            StreamedResult[Message],
            StreamedResult[Stream[MessageCreateEvent]],
            StreamedResult[Message | Stream[MessageCreateEvent]],
        ]
        import_ = streamed(_of.import_)

    class AsyncMessagesResourceWithRawResponse:
        _of = AsyncMessagesResource
        create: _CreateMethod[
            AsyncRawResult[Message],
            AsyncRawResult[AsyncStream[MessageCreateEvent]],
            AsyncRawResult[Message | AsyncStream[MessageCreateEvent]],
        ]
        import_ = async_raw(_of.import_)

    class AsyncMessagesResourceWithStreamingResponse:
        _of = AsyncMessagesResource
        create: _CreateMethod[
            AsyncStreamedResult[Message],
            AsyncStreamedResult[AsyncStream[MessageCreateEvent]],
            AsyncStreamedResult[Message | AsyncStream[MessageCreateEvent]],
        ]
        import_ = async_streamed(_of.import_)
