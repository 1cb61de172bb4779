# Generated from the Messages 1. Do not edit.

"""The client classes, with a resource for each group of operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.async_client import AsyncClient as _AsyncClient
from ._core.lazy import cached_property
from ._core.sync_client import SyncClient as _SyncClient

if TYPE_CHECKING:
    from ._core.webhooks import Webhooks
    from .resources import messages as _messages, token as _token
    from .resources.messages import AsyncMessagesResource, MessagesResource
    from .resources.token import AsyncTokenResource, TokenResource
    from .webhook_events import WebhookEvent

__all__ = ["AsyncClient", "AsyncMessages", "Client", "Messages"]


class Messages(_SyncClient):
    """Synchronous client for the Messages."""

    @cached_property
    def messages(self) -> MessagesResource:
        from .resources.messages import MessagesResource

        return MessagesResource(self)

    @cached_property
    def token(self) -> TokenResource:
        from .resources.token import TokenResource

        return TokenResource(self)

    if TYPE_CHECKING:

        @property
        def webhooks(self) -> Webhooks[WebhookEvent]: ...

        @property
        def with_raw_response(self) -> MessagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> MessagesWithStreamingResponse: ...


class AsyncMessages(_AsyncClient):
    """Asynchronous client for the Messages."""

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        from .resources.messages import AsyncMessagesResource

        return AsyncMessagesResource(self)

    @cached_property
    def token(self) -> AsyncTokenResource:
        from .resources.token import AsyncTokenResource

        return AsyncTokenResource(self)

    if TYPE_CHECKING:

        @property
        def webhooks(self) -> Webhooks[WebhookEvent]: ...

        @property
        def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...


Client = Messages
AsyncClient = AsyncMessages

if TYPE_CHECKING:

    class MessagesWithRawResponse:
        messages: _messages.MessagesResourceWithRawResponse
        token: _token.TokenResourceWithRawResponse

    class MessagesWithStreamingResponse:
        messages: _messages.MessagesResourceWithStreamingResponse
        token: _token.TokenResourceWithStreamingResponse

    class AsyncMessagesWithRawResponse:
        messages: _messages.AsyncMessagesResourceWithRawResponse
        token: _token.AsyncTokenResourceWithRawResponse

    class AsyncMessagesWithStreamingResponse:
        messages: _messages.AsyncMessagesResourceWithStreamingResponse
        token: _token.AsyncTokenResourceWithStreamingResponse
