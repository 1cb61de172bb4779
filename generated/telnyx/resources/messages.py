from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource
from .._core.types import omit

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._core.types import Omit, RequestOptions, SequenceNotStr
    from .._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ..types.message_retrieve_response import MessageRetrieveResponse
    from ..types.message_send_response import MessageSendResponse

__all__ = ["MessagesResource", "AsyncMessagesResource"]

RETRIEVE = Operation("GET", "/messages/{id}", result="types:MessageRetrieveResponse")
SEND = Operation(
    "POST",
    "/messages",
    body="json",
    names={"from_": "from"},
    result="types:MessageSendResponse",
)


class _Documented:
    def retrieve(self, *args: Any, **kwargs: Any) -> Any:
        """Retrieve a message.

        Gives a message that was sent or received in the last ten days, with its price and what
        became of it.

        `GET /messages/{id}`

        Args:
            id (str): Id of the message.

        Example:
            client.messages.retrieve("40385f64-5717-4562-b3fc-2c963f66afa6")
        """

    def send(self, *args: Any, **kwargs: Any) -> Any:
        """Send a message.

        Sends an SMS or an MMS from a number, a short code or a messaging profile. The answer says
        that it is queued; `message.sent` and `message.finalized` tell what became of it.

        `POST /messages`

        Args:
            to (str): Number that receives it, in E.164 form, or a short code.
            auto_detect (bool): Whether to refuse text of more than ten parts instead of
                splitting it. The API's default is `False`.
            encoding (Literal["auto", "gsm7", "ucs2"]): How the text is encoded. `auto` takes
                GSM-7 where it can. The API's default is `auto`.
            from_ (str): Your number in E.164 form, or an alphanumeric name or a short code. If
                left out, the number pool of the profile chooses.
            media_urls (SequenceNotStr[str]): Addresses of files to send as an MMS. 1 MB
                together at most.
            messaging_profile_id (str): Messaging profile that sends it. Needed with a number
                pool or an alphanumeric name.
            send_at (str | datetime | None): When to send it, from five minutes to five days
                from now. At once if null.
            subject (str): Subject of an MMS.
            text (str): The text. It is split into parts if it is long, and each is charged.
            type (Literal["SMS", "MMS"]): Whether it is text alone or has media.
            use_profile_webhooks (bool): Whether events also go to the addresses of the profile.
                The API's default is `True`.
            webhook_failover_url (str): Where events go when `webhook_url` fails.
            webhook_url (str): Where the events of this message go, in the place of the
                profile's address.

        Returns:
            `MessageSendResponse`: The message, as it was queued.

        Example:
            client.messages.send(
                to="+13125550142",
                from_="+13125550100",
                text="Your table is booked for eight.",
                webhook_url="https://example.com/telnyx/messages",
            )
        """


class MessagesResource(_Documented, SyncResource):
    """SMS and MMS."""

    with_raw_response: MessagesResourceWithRawResponse
    with_streaming_response: MessagesResourceWithStreamingResponse

    def retrieve(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> MessageRetrieveResponse:
        return self._call(RETRIEVE, locals())

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
        return self._call(SEND, locals())


class AsyncMessagesResource(_Documented, AsyncResource):
    """SMS and MMS."""

    with_raw_response: AsyncMessagesResourceWithRawResponse
    with_streaming_response: AsyncMessagesResourceWithStreamingResponse

    async def retrieve(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> MessageRetrieveResponse:
        return await self._call(RETRIEVE, locals())

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
        return await self._call(SEND, locals())


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
