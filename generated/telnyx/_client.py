# Generated from the Telnyx API 2.0.0. Do not edit.

"""The client classes, with a resource for each group of operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.async_client import AsyncClient as _AsyncClient
from ._core.lazy import cached_property
from ._core.sync_client import SyncClient as _SyncClient

if TYPE_CHECKING:
    from ._core.webhooks import Webhooks
    from .resources import (
        ai as _ai,
        calls as _calls,
        legacy as _legacy,
        messages as _messages,
        number_orders as _number_orders,
        phone_numbers as _phone_numbers,
        text_to_speech as _text_to_speech,
    )
    from .resources.ai import AIResource, AsyncAIResource
    from .resources.calls import AsyncCallsResource, CallsResource
    from .resources.legacy import AsyncLegacyResource, LegacyResource
    from .resources.messages import AsyncMessagesResource, MessagesResource
    from .resources.number_orders import AsyncNumberOrdersResource, NumberOrdersResource
    from .resources.phone_numbers import AsyncPhoneNumbersResource, PhoneNumbersResource
    from .resources.text_to_speech import AsyncTextToSpeechResource, TextToSpeechResource
    from .webhook_events import WebhookEvent

__all__ = ["AsyncClient", "AsyncTelnyx", "Client", "Telnyx"]


class Telnyx(_SyncClient):
    """Synchronous client for the Telnyx API.

    The parts of the Telnyx API that AI and voice applications need: assistants and inference,
    conversations, embeddings, speech, calls with their commands, messages, numbers, and the events
    that Telnyx sends.
    """

    @cached_property
    def ai(self) -> AIResource:
        """Chat completions, language models, and summaries of files."""
        from .resources.ai import AIResource

        return AIResource(self)

    @cached_property
    def calls(self) -> CallsResource:
        """Phone calls, and the commands that control them."""
        from .resources.calls import CallsResource

        return CallsResource(self)

    @cached_property
    def legacy(self) -> LegacyResource:
        from .resources.legacy import LegacyResource

        return LegacyResource(self)

    @cached_property
    def messages(self) -> MessagesResource:
        """SMS and MMS."""
        from .resources.messages import MessagesResource

        return MessagesResource(self)

    @cached_property
    def number_orders(self) -> NumberOrdersResource:
        """Orders of phone numbers."""
        from .resources.number_orders import NumberOrdersResource

        return NumberOrdersResource(self)

    @cached_property
    def phone_numbers(self) -> PhoneNumbersResource:
        """Phone numbers of the account, and their settings."""
        from .resources.phone_numbers import PhoneNumbersResource

        return PhoneNumbersResource(self)

    @cached_property
    def text_to_speech(self) -> TextToSpeechResource:
        """Text to speech with voices of several providers."""
        from .resources.text_to_speech import TextToSpeechResource

        return TextToSpeechResource(self)

    if TYPE_CHECKING:

        @property
        def webhooks(self) -> Webhooks[WebhookEvent]: ...

        @property
        def with_raw_response(self) -> TelnyxWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TelnyxWithStreamingResponse: ...


class AsyncTelnyx(_AsyncClient):
    """Asynchronous client for the Telnyx API.

    The parts of the Telnyx API that AI and voice applications need: assistants and inference,
    conversations, embeddings, speech, calls with their commands, messages, numbers, and the events
    that Telnyx sends.
    """

    @cached_property
    def ai(self) -> AsyncAIResource:
        """Chat completions, language models, and summaries of files."""
        from .resources.ai import AsyncAIResource

        return AsyncAIResource(self)

    @cached_property
    def calls(self) -> AsyncCallsResource:
        """Phone calls, and the commands that control them."""
        from .resources.calls import AsyncCallsResource

        return AsyncCallsResource(self)

    @cached_property
    def legacy(self) -> AsyncLegacyResource:
        from .resources.legacy import AsyncLegacyResource

        return AsyncLegacyResource(self)

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """SMS and MMS."""
        from .resources.messages import AsyncMessagesResource

        return AsyncMessagesResource(self)

    @cached_property
    def number_orders(self) -> AsyncNumberOrdersResource:
        """Orders of phone numbers."""
        from .resources.number_orders import AsyncNumberOrdersResource

        return AsyncNumberOrdersResource(self)

    @cached_property
    def phone_numbers(self) -> AsyncPhoneNumbersResource:
        """Phone numbers of the account, and their settings."""
        from .resources.phone_numbers import AsyncPhoneNumbersResource

        return AsyncPhoneNumbersResource(self)

    @cached_property
    def text_to_speech(self) -> AsyncTextToSpeechResource:
        """Text to speech with voices of several providers."""
        from .resources.text_to_speech import AsyncTextToSpeechResource

        return AsyncTextToSpeechResource(self)

    if TYPE_CHECKING:

        @property
        def webhooks(self) -> Webhooks[WebhookEvent]: ...

        @property
        def with_raw_response(self) -> AsyncTelnyxWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTelnyxWithStreamingResponse: ...


Client = Telnyx
AsyncClient = AsyncTelnyx

if TYPE_CHECKING:

    class TelnyxWithRawResponse:
        ai: _ai.AIResourceWithRawResponse
        calls: _calls.CallsResourceWithRawResponse
        legacy: _legacy.LegacyResourceWithRawResponse
        messages: _messages.MessagesResourceWithRawResponse
        number_orders: _number_orders.NumberOrdersResourceWithRawResponse
        phone_numbers: _phone_numbers.PhoneNumbersResourceWithRawResponse
        text_to_speech: _text_to_speech.TextToSpeechResourceWithRawResponse

    class TelnyxWithStreamingResponse:
        ai: _ai.AIResourceWithStreamingResponse
        calls: _calls.CallsResourceWithStreamingResponse
        legacy: _legacy.LegacyResourceWithStreamingResponse
        messages: _messages.MessagesResourceWithStreamingResponse
        number_orders: _number_orders.NumberOrdersResourceWithStreamingResponse
        phone_numbers: _phone_numbers.PhoneNumbersResourceWithStreamingResponse
        text_to_speech: _text_to_speech.TextToSpeechResourceWithStreamingResponse

    class AsyncTelnyxWithRawResponse:
        ai: _ai.AsyncAIResourceWithRawResponse
        calls: _calls.AsyncCallsResourceWithRawResponse
        legacy: _legacy.AsyncLegacyResourceWithRawResponse
        messages: _messages.AsyncMessagesResourceWithRawResponse
        number_orders: _number_orders.AsyncNumberOrdersResourceWithRawResponse
        phone_numbers: _phone_numbers.AsyncPhoneNumbersResourceWithRawResponse
        text_to_speech: _text_to_speech.AsyncTextToSpeechResourceWithRawResponse

    class AsyncTelnyxWithStreamingResponse:
        ai: _ai.AsyncAIResourceWithStreamingResponse
        calls: _calls.AsyncCallsResourceWithStreamingResponse
        legacy: _legacy.AsyncLegacyResourceWithStreamingResponse
        messages: _messages.AsyncMessagesResourceWithStreamingResponse
        number_orders: _number_orders.AsyncNumberOrdersResourceWithStreamingResponse
        phone_numbers: _phone_numbers.AsyncPhoneNumbersResourceWithStreamingResponse
        text_to_speech: _text_to_speech.AsyncTextToSpeechResourceWithStreamingResponse
