# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource
from .._core.types import omit

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from typing_extensions import Unpack

    from .._core.types import Omit, RequestOptions, SequenceNotStr
    from .._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ..types.message_retrieve_response import MessageRetrieveResponse
    from ..types.message_send_response import MessageSendResponse

_RETRIEVE = Operation("GET", "/messages/{id}", result="types:MessageRetrieveResponse")
_SEND = Operation(
    "POST",
    "/messages",
    body="json",
    names={"from_": "from"},
    result="types:MessageSendResponse",
)


class MessagesResource(SyncResource):
    """SMS and MMS."""

    with_raw_response: MessagesResourceWithRawResponse
    with_streaming_response: MessagesResourceWithStreamingResponse

    def retrieve(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> MessageRetrieveResponse:
        """Retrieve a message.

        Gives a message that was sent or received in the last ten days, with its price and what
        became of it.

        `GET /messages/{id}`

        Args:
            id: Id of the message.

        ```python
        client.messages.retrieve("40385f64-5717-4562-b3fc-2c963f66afa6")
        ```
        """
        return self._call(_RETRIEVE, locals())

    def send(
        self,
        *,
        to: str,
        auto_detect: bool | Omit = omit,
        encoding: Literal["auto", "gsm7", "ucs2"] | Omit = omit,
        from_: str | Omit = omit,
        media_urls: SequenceNotStr[str] | Omit = omit,
        messaging_profile_id: str | Omit = omit,
        send_at: str | datetime | None | Omit = omit,
        subject: str | Omit = omit,
        text: str | Omit = omit,
        type: Literal["SMS", "MMS"] | Omit = omit,
        use_profile_webhooks: bool | Omit = omit,
        webhook_failover_url: str | Omit = omit,
        webhook_url: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> MessageSendResponse:
        """Send a message.

        Sends an SMS or an MMS from a number, a short code or a messaging profile. The answer says
        that it is queued; `message.sent` and `message.finalized` tell what became of it.

        `POST /messages`

        Args:
            to: Number that receives it, in E.164 form, or a short code.
            auto_detect: Whether to refuse text of more than ten parts instead of splitting it.
                Defaults to `False`.
            encoding: How the text is encoded. `auto` takes GSM-7 where it can. Defaults to
                `auto`.
            from_: Your number in E.164 form, or an alphanumeric name or a short code. If left
                out, the number pool of the profile chooses.
            media_urls: Addresses of files to send as an MMS. 1 MB together at most.
            messaging_profile_id: Messaging profile that sends it. Needed with a number pool or
                an alphanumeric name.
            send_at: When to send it, from five minutes to five days from now. At once if null.
            subject: Subject of an MMS.
            text: The text. It is split into parts if it is long, and each is charged.
            type: Whether it is text alone or has media.
            use_profile_webhooks: Whether events also go to the addresses of the profile.
                Defaults to `True`.
            webhook_failover_url: Where events go when `webhook_url` fails.
            webhook_url: Where the events of this message go, in the place of the profile's
                address.

        Returns:
            The message, as it was queued.

        ```python
        client.messages.send(
            to="+13125550142",
            from_="+13125550100",
            text="Your table is booked for eight.",
            webhook_url="https://example.com/telnyx/messages",
        )
        ```
        """
        return self._call(_SEND, locals())


class AsyncMessagesResource(AsyncResource):
    """SMS and MMS."""

    with_raw_response: AsyncMessagesResourceWithRawResponse
    with_streaming_response: AsyncMessagesResourceWithStreamingResponse

    async def retrieve(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> MessageRetrieveResponse:
        """Retrieve a message.

        Gives a message that was sent or received in the last ten days, with its price and what
        became of it.

        `GET /messages/{id}`

        Args:
            id: Id of the message.

        ```python
        await client.messages.retrieve("40385f64-5717-4562-b3fc-2c963f66afa6")
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def send(
        self,
        *,
        to: str,
        auto_detect: bool | Omit = omit,
        encoding: Literal["auto", "gsm7", "ucs2"] | Omit = omit,
        from_: str | Omit = omit,
        media_urls: SequenceNotStr[str] | Omit = omit,
        messaging_profile_id: str | Omit = omit,
        send_at: str | datetime | None | Omit = omit,
        subject: str | Omit = omit,
        text: str | Omit = omit,
        type: Literal["SMS", "MMS"] | Omit = omit,
        use_profile_webhooks: bool | Omit = omit,
        webhook_failover_url: str | Omit = omit,
        webhook_url: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> MessageSendResponse:
        """Send a message.

        Sends an SMS or an MMS from a number, a short code or a messaging profile. The answer says
        that it is queued; `message.sent` and `message.finalized` tell what became of it.

        `POST /messages`

        Args:
            to: Number that receives it, in E.164 form, or a short code.
            auto_detect: Whether to refuse text of more than ten parts instead of splitting it.
                Defaults to `False`.
            encoding: How the text is encoded. `auto` takes GSM-7 where it can. Defaults to
                `auto`.
            from_: Your number in E.164 form, or an alphanumeric name or a short code. If left
                out, the number pool of the profile chooses.
            media_urls: Addresses of files to send as an MMS. 1 MB together at most.
            messaging_profile_id: Messaging profile that sends it. Needed with a number pool or
                an alphanumeric name.
            send_at: When to send it, from five minutes to five days from now. At once if null.
            subject: Subject of an MMS.
            text: The text. It is split into parts if it is long, and each is charged.
            type: Whether it is text alone or has media.
            use_profile_webhooks: Whether events also go to the addresses of the profile.
                Defaults to `True`.
            webhook_failover_url: Where events go when `webhook_url` fails.
            webhook_url: Where the events of this message go, in the place of the profile's
                address.

        Returns:
            The message, as it was queued.

        ```python
        await client.messages.send(
            to="+13125550142",
            from_="+13125550100",
            text="Your table is booked for eight.",
            webhook_url="https://example.com/telnyx/messages",
        )
        ```
        """
        return await self._call(_SEND, locals())


if TYPE_CHECKING:

    class MessagesResourceWithRawResponse:
        _of = MessagesResource
        retrieve = raw(_of.retrieve)
        send = raw(_of.send)

    class MessagesResourceWithStreamingResponse:
        _of = MessagesResource
        retrieve = streamed(_of.retrieve)
        send = streamed(_of.send)

    class AsyncMessagesResourceWithRawResponse:
        _of = AsyncMessagesResource
        retrieve = async_raw(_of.retrieve)
        send = async_raw(_of.send)

    class AsyncMessagesResourceWithStreamingResponse:
        _of = AsyncMessagesResource
        retrieve = async_streamed(_of.retrieve)
        send = async_streamed(_of.send)
