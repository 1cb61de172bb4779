# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core.paginator import AsyncPaginator
    from ...._core.types import Omit, RequestOptions
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from ....types.ai.conversations.message_list_response import MessageListResponse

_LIST = Operation(
    "GET",
    "/ai/conversations/{conversation_id}/messages",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.conversations:MessageListResponse",
)


class MessagesResource(SyncResource):
    """Conversations with assistants, and their messages."""

    with_raw_response: MessagesResourceWithRawResponse
    with_streaming_response: MessagesResourceWithStreamingResponse

    def list(
        self,
        conversation_id: str,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[MessageListResponse]:
        """List the messages of a conversation.

        Gives what was said, page by page, with the tools that the assistant called.

        `GET /ai/conversations/{conversation_id}/messages`

        Args:
            conversation_id: Id of the conversation.
            page_number: Which page to get, counted from 1. At least 1. Defaults to `1`.
            page_size: How many messages a page has. At least 1. At most 100. Defaults to `20`.

        Raises:
            UnprocessableEntityError

        ```python
        for item in client.ai.conversations.messages.list(
            "77ead3b2-ad52-4acf-a248-f2cabc72b784",
        ):
            print(item)
        ```
        """
        return self._call(_LIST, locals())


class AsyncMessagesResource(AsyncResource):
    """Conversations with assistants, and their messages."""

    with_raw_response: AsyncMessagesResourceWithRawResponse
    with_streaming_response: AsyncMessagesResourceWithStreamingResponse

    def list(
        self,
        conversation_id: str,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MessageListResponse, AsyncDefaultFlatPagination[MessageListResponse]]:
        """List the messages of a conversation.

        Gives what was said, page by page, with the tools that the assistant called.

        `GET /ai/conversations/{conversation_id}/messages`

        Args:
            conversation_id: Id of the conversation.
            page_number: Which page to get, counted from 1. At least 1. Defaults to `1`.
            page_size: How many messages a page has. At least 1. At most 100. Defaults to `20`.

        Raises:
            UnprocessableEntityError

        ```python
        async for item in client.ai.conversations.messages.list(
            "77ead3b2-ad52-4acf-a248-f2cabc72b784",
        ):
            print(item)
        ```
        """
        return self._paginate(_LIST, locals())


if TYPE_CHECKING:

    class MessagesResourceWithRawResponse:
        _of = MessagesResource
        list = raw(_of.list)

    class MessagesResourceWithStreamingResponse:
        _of = MessagesResource
        list = streamed(_of.list)

    class AsyncMessagesResourceWithRawResponse:
        _of = AsyncMessagesResource
        list = async_raw(_of.list)

    class AsyncMessagesResourceWithStreamingResponse:
        _of = AsyncMessagesResource
        list = async_streamed(_of.list)
