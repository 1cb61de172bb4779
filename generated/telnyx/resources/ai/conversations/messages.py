"""`client.ai.conversations.messages`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core.pagination import AsyncPaginator
    from ...._core.types import Omit, RequestOptions
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from ....types.ai.conversations.message_list_response import MessageListResponse

__all__ = ["MessagesResource", "AsyncMessagesResource"]

LIST = Operation(
    "GET",
    "/ai/conversations/{conversation_id}/messages",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types.ai.conversations.message_list_response:MessageListResponse",
)


class MessagesResource(SyncResource):
    """Conversations that assistants had, and their messages."""

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
            conversation_id (str): Id of the conversation.
            page_number (int): Which page to get, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): How many messages a page has. At least 1. At most 100. The API's
                default is `20`.

        Returns:
            A page; iterating over it goes on to all pages after it.

        Raises:
            UnprocessableEntityError

        Example:
            for item in client.ai.conversations.messages.list(
                "77ead3b2-ad52-4acf-a248-f2cabc72b784",
            ):
                print(item)
        """
        return self._call(LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MessagesResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> MessagesResourceWithStreamingResponse: ...


class AsyncMessagesResource(AsyncResource):
    """Conversations that assistants had, and their messages."""

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
            conversation_id (str): Id of the conversation.
            page_number (int): Which page to get, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): How many messages a page has. At least 1. At most 100. The API's
                default is `20`.

        Returns:
            A page; iterating over it goes on to all pages after it.

        Raises:
            UnprocessableEntityError
        """
        return self._paginate(LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMessagesResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncMessagesResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class MessagesResourceWithRawResponse:
        list = raw(MessagesResource.list)

    class MessagesResourceWithStreamingResponse:
        list = streamed(MessagesResource.list)

    class AsyncMessagesResourceWithRawResponse:
        list = async_raw(AsyncMessagesResource.list)

    class AsyncMessagesResourceWithStreamingResponse:
        list = async_streamed(AsyncMessagesResource.list)
