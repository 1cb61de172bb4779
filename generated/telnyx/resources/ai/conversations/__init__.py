"""`client.ai.conversations`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from typing_extensions import Unpack

    from ...._core.types import Omit, RequestOptions, SequenceNotStr
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....types.ai.conversation import Conversation
    from ....types.ai.conversation_list_response import ConversationListResponse
    from ....types.ai.conversation_retrieve_conversations_insights_response import (
        ConversationRetrieveConversationsInsightsResponse,
    )
    from ....types.ai.conversation_retrieve_response import ConversationRetrieveResponse
    from ....types.ai.conversation_update_response import ConversationUpdateResponse
    from .insight_groups import (
        AsyncInsightGroupsResource,
        AsyncInsightGroupsResourceWithRawResponse,
        AsyncInsightGroupsResourceWithStreamingResponse,
        InsightGroupsResource,
        InsightGroupsResourceWithRawResponse,
        InsightGroupsResourceWithStreamingResponse,
    )
    from .insights import (
        AsyncInsightsResource,
        AsyncInsightsResourceWithRawResponse,
        AsyncInsightsResourceWithStreamingResponse,
        InsightsResource,
        InsightsResourceWithRawResponse,
        InsightsResourceWithStreamingResponse,
    )
    from .messages import (
        AsyncMessagesResource,
        AsyncMessagesResourceWithRawResponse,
        AsyncMessagesResourceWithStreamingResponse,
        MessagesResource,
        MessagesResourceWithRawResponse,
        MessagesResourceWithStreamingResponse,
    )

__all__ = ["ConversationsResource", "AsyncConversationsResource"]

CREATE = Operation(
    "POST",
    "/ai/conversations",
    body="json",
    result="types.ai.conversation:Conversation",
)
RETRIEVE = Operation(
    "GET",
    "/ai/conversations/{conversation_id}",
    result="types.ai.conversation_retrieve_response:ConversationRetrieveResponse",
)
UPDATE = Operation(
    "PUT",
    "/ai/conversations/{conversation_id}",
    body="json",
    result="types.ai.conversation_update_response:ConversationUpdateResponse",
)
LIST = Operation(
    "GET",
    "/ai/conversations",
    names={
        "metadata_assistant_id": "metadata->assistant_id",
        "metadata_call_control_id": "metadata->call_control_id",
        "metadata_telnyx_agent_target": "metadata->telnyx_agent_target",
        "metadata_telnyx_conversation_channel": "metadata->telnyx_conversation_channel",
        "metadata_telnyx_end_user_target": "metadata->telnyx_end_user_target",
        "or_": "or",
    },
    result="types.ai.conversation_list_response:ConversationListResponse",
)
DELETE = Operation("DELETE", "/ai/conversations/{conversation_id}", accept="*/*")
ADD_MESSAGE = Operation(
    "POST",
    "/ai/conversations/{conversation_id}/message",
    body="json",
    accept="*/*",
)
RETRIEVE_CONVERSATIONS_INSIGHTS = Operation(
    "GET",
    "/ai/conversations/{conversation_id}/conversations-insights",
    result="types.ai.conversation_retrieve_conversations_insights_response:ConversationRetrieveConversationsInsightsResponse",
)


class ConversationsResource(SyncResource):
    """Operations of `ai.conversations`."""

    @cached_property
    def insight_groups(self) -> InsightGroupsResource:
        """What a model finds out about conversations once they are over."""
        from .insight_groups import InsightGroupsResource

        return self._sub(InsightGroupsResource)

    @cached_property
    def insights(self) -> InsightsResource:
        """What a model finds out about conversations once they are over."""
        from .insights import InsightsResource

        return self._sub(InsightsResource)

    @cached_property
    def messages(self) -> MessagesResource:
        """Conversations that assistants had, and their messages."""
        from .messages import MessagesResource

        return self._sub(MessagesResource)

    def create(
        self,
        *,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Conversation:
        """Start a conversation.

        Makes an empty conversation that messages can be added to.

        `POST /ai/conversations`

        Args:
            metadata (Mapping[str, str]): Names and texts to keep with it. With `ai_disabled`
                set to `true` the assistant does not answer.
            name (str): What to call it.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.conversations.create(
                metadata={"order_number": "4711"},
                name="Support for order 4711",
            )
            print(result.id)
        """
        return self._call(CREATE, locals())

    def retrieve(
        self,
        conversation_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationRetrieveResponse:
        """Get a conversation.

        Gives one conversation with its metadata, without its messages.

        `GET /ai/conversations/{conversation_id}`

        Args:
            conversation_id (str): Id of the conversation.

        Raises:
            NotFoundError, UnprocessableEntityError

        Example:
            result = client.ai.conversations.retrieve("77ead3b2-ad52-4acf-a248-f2cabc72b784")
            print(result.data)
        """
        return self._call(RETRIEVE, locals())

    def update(
        self,
        conversation_id: str,
        *,
        metadata: Mapping[str, str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationUpdateResponse:
        """Change a conversation's metadata.

        Replaces the metadata, for example to stop the assistant from answering.

        `PUT /ai/conversations/{conversation_id}`

        Args:
            conversation_id (str): Id of the conversation.
            metadata (Mapping[str, str]): New names and texts. `ai_disabled` set to `true`
                silences the assistant while a person takes over, and `false` lets it answer again.

        Returns:
            `ConversationUpdateResponse`: The conversation as it is now.

        Raises:
            NotFoundError, UnprocessableEntityError

        Example:
            result = client.ai.conversations.update(
                "77ead3b2-ad52-4acf-a248-f2cabc72b784",
                metadata={"order_number": "4712"},
            )
            print(result.data)
        """
        return self._call(UPDATE, locals())

    def list(
        self,
        *,
        created_at: str | Omit = omit,
        id: str | Omit = omit,
        last_message_at: str | Omit = omit,
        limit: int | Omit = omit,
        metadata_assistant_id: str | Omit = omit,
        metadata_call_control_id: str | Omit = omit,
        metadata_telnyx_agent_target: str | Omit = omit,
        metadata_telnyx_conversation_channel: str | Omit = omit,
        metadata_telnyx_end_user_target: str | Omit = omit,
        name: str | Omit = omit,
        or_: str | Omit = omit,
        order: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationListResponse:
        """List conversations.

        Gives your conversations. Every filter takes an operator and a value in PostgREST's
        notation, such as `eq.`, `like.`, `gte.` or `lte.` before the value; any metadata field can
        be filtered.

        `GET /ai/conversations`

        Args:
            created_at (str): Only conversations begun then, for example `gte.2026-01-01`.
            id (str): Only the conversation with this id, for example `eq.123`.
            last_message_at (str): Only conversations whose latest message is from then, for
                example `lte.2026-06-01`.
            limit (int): How many conversations to return at most. At least 1.
            metadata_assistant_id (str): Only conversations of this assistant, for example
                `eq.assistant-1`.
            metadata_call_control_id (str): Only the conversation of this call, for example
                `eq.v3:abc`.
            metadata_telnyx_agent_target (str): Only conversations at this number or SIP address
                of yours.
            metadata_telnyx_conversation_channel (str): Only this channel, for example
                `eq.phone_call`.
            metadata_telnyx_end_user_target (str): Only conversations with this number or SIP
                address of a caller.
            name (str): Only names that match, for example `like.Support%`.
            or_ (str): Conditions of which one must hold, for example `(name.eq.a,name.eq.b)`.
            order (str): Field and direction of the order, for example `created_at.desc`.

        Returns:
            `ConversationListResponse`: The conversations that match.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.conversations.list()
            print(result.data)
        """
        return self._call(LIST, locals())

    def delete(self, conversation_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete a conversation.

        Removes the conversation with all its messages.

        `DELETE /ai/conversations/{conversation_id}`

        Args:
            conversation_id (str): Id of the conversation.

        Raises:
            NotFoundError, UnprocessableEntityError

        Example:
            client.ai.conversations.delete("77ead3b2-ad52-4acf-a248-f2cabc72b784")
        """
        self._call(DELETE, locals())

    def add_message(
        self,
        conversation_id: str,
        *,
        role: str,
        content: str | Omit = omit,
        metadata: Mapping[str, str | int | bool | SequenceNotStr[str | int | bool]] | Omit = omit,
        name: str | Omit = omit,
        sent_at: str | datetime | Omit = omit,
        tool_call_id: str | Omit = omit,
        tool_calls: Iterable[Mapping[str, object]] | Omit = omit,
        tool_choice: str | Mapping[str, object] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Insert a message by hand.

        Adds a message to the history without asking a model for an answer.

        `POST /ai/conversations/{conversation_id}/message`

        Args:
            conversation_id (str): Id of the conversation.
            role (str): Who speaks: `user`, `assistant`, `system` or `tool`.
            content (str): What it says. The API's default is `""`.
            metadata: Names and values to keep with it.
            name (str): Name of who speaks.
            sent_at (str | datetime): When it was said; now if left out.
            tool_call_id (str): The tool call that it answers.
            tool_calls (Iterable[Mapping[str, object]]): Tools that the assistant asks to call.
            tool_choice (str | Mapping[str, object]): Whether and which tool is to be called.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.conversations.add_message(
                "77ead3b2-ad52-4acf-a248-f2cabc72b784",
                role="user",
                content="My parcel has not come.",
            )
        """
        self._call(ADD_MESSAGE, locals())

    def retrieve_conversations_insights(
        self,
        conversation_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationRetrieveConversationsInsightsResponse:
        """Get what was found out about a conversation.

        Gives the results of every insight that was computed for the conversation.

        `GET /ai/conversations/{conversation_id}/conversations-insights`

        Args:
            conversation_id (str): Id of the conversation.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.conversations.retrieve_conversations_insights(
                "77ead3b2-ad52-4acf-a248-f2cabc72b784",
            )
            print(result.data)
        """
        return self._call(RETRIEVE_CONVERSATIONS_INSIGHTS, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ConversationsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ConversationsResourceWithStreamingResponse: ...


class AsyncConversationsResource(AsyncResource):
    """Operations of `ai.conversations`."""

    @cached_property
    def insight_groups(self) -> AsyncInsightGroupsResource:
        """What a model finds out about conversations once they are over."""
        from .insight_groups import AsyncInsightGroupsResource

        return self._sub(AsyncInsightGroupsResource)

    @cached_property
    def insights(self) -> AsyncInsightsResource:
        """What a model finds out about conversations once they are over."""
        from .insights import AsyncInsightsResource

        return self._sub(AsyncInsightsResource)

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """Conversations that assistants had, and their messages."""
        from .messages import AsyncMessagesResource

        return self._sub(AsyncMessagesResource)

    async def create(
        self,
        *,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Conversation:
        """Start a conversation.

        Makes an empty conversation that messages can be added to.

        `POST /ai/conversations`

        Args:
            metadata (Mapping[str, str]): Names and texts to keep with it. With `ai_disabled`
                set to `true` the assistant does not answer.
            name (str): What to call it.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(CREATE, locals())

    async def retrieve(
        self,
        conversation_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationRetrieveResponse:
        """Get a conversation.

        Gives one conversation with its metadata, without its messages.

        `GET /ai/conversations/{conversation_id}`

        Args:
            conversation_id (str): Id of the conversation.

        Raises:
            NotFoundError, UnprocessableEntityError
        """
        return await self._call(RETRIEVE, locals())

    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Mapping[str, str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationUpdateResponse:
        """Change a conversation's metadata.

        Replaces the metadata, for example to stop the assistant from answering.

        `PUT /ai/conversations/{conversation_id}`

        Args:
            conversation_id (str): Id of the conversation.
            metadata (Mapping[str, str]): New names and texts. `ai_disabled` set to `true`
                silences the assistant while a person takes over, and `false` lets it answer again.

        Returns:
            `ConversationUpdateResponse`: The conversation as it is now.

        Raises:
            NotFoundError, UnprocessableEntityError
        """
        return await self._call(UPDATE, locals())

    async def list(
        self,
        *,
        created_at: str | Omit = omit,
        id: str | Omit = omit,
        last_message_at: str | Omit = omit,
        limit: int | Omit = omit,
        metadata_assistant_id: str | Omit = omit,
        metadata_call_control_id: str | Omit = omit,
        metadata_telnyx_agent_target: str | Omit = omit,
        metadata_telnyx_conversation_channel: str | Omit = omit,
        metadata_telnyx_end_user_target: str | Omit = omit,
        name: str | Omit = omit,
        or_: str | Omit = omit,
        order: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationListResponse:
        """List conversations.

        Gives your conversations. Every filter takes an operator and a value in PostgREST's
        notation, such as `eq.`, `like.`, `gte.` or `lte.` before the value; any metadata field can
        be filtered.

        `GET /ai/conversations`

        Args:
            created_at (str): Only conversations begun then, for example `gte.2026-01-01`.
            id (str): Only the conversation with this id, for example `eq.123`.
            last_message_at (str): Only conversations whose latest message is from then, for
                example `lte.2026-06-01`.
            limit (int): How many conversations to return at most. At least 1.
            metadata_assistant_id (str): Only conversations of this assistant, for example
                `eq.assistant-1`.
            metadata_call_control_id (str): Only the conversation of this call, for example
                `eq.v3:abc`.
            metadata_telnyx_agent_target (str): Only conversations at this number or SIP address
                of yours.
            metadata_telnyx_conversation_channel (str): Only this channel, for example
                `eq.phone_call`.
            metadata_telnyx_end_user_target (str): Only conversations with this number or SIP
                address of a caller.
            name (str): Only names that match, for example `like.Support%`.
            or_ (str): Conditions of which one must hold, for example `(name.eq.a,name.eq.b)`.
            order (str): Field and direction of the order, for example `created_at.desc`.

        Returns:
            `ConversationListResponse`: The conversations that match.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(LIST, locals())

    async def delete(self, conversation_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete a conversation.

        Removes the conversation with all its messages.

        `DELETE /ai/conversations/{conversation_id}`

        Args:
            conversation_id (str): Id of the conversation.

        Raises:
            NotFoundError, UnprocessableEntityError
        """
        await self._call(DELETE, locals())

    async def add_message(
        self,
        conversation_id: str,
        *,
        role: str,
        content: str | Omit = omit,
        metadata: Mapping[str, str | int | bool | SequenceNotStr[str | int | bool]] | Omit = omit,
        name: str | Omit = omit,
        sent_at: str | datetime | Omit = omit,
        tool_call_id: str | Omit = omit,
        tool_calls: Iterable[Mapping[str, object]] | Omit = omit,
        tool_choice: str | Mapping[str, object] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Insert a message by hand.

        Adds a message to the history without asking a model for an answer.

        `POST /ai/conversations/{conversation_id}/message`

        Args:
            conversation_id (str): Id of the conversation.
            role (str): Who speaks: `user`, `assistant`, `system` or `tool`.
            content (str): What it says. The API's default is `""`.
            metadata: Names and values to keep with it.
            name (str): Name of who speaks.
            sent_at (str | datetime): When it was said; now if left out.
            tool_call_id (str): The tool call that it answers.
            tool_calls (Iterable[Mapping[str, object]]): Tools that the assistant asks to call.
            tool_choice (str | Mapping[str, object]): Whether and which tool is to be called.

        Raises:
            UnprocessableEntityError
        """
        await self._call(ADD_MESSAGE, locals())

    async def retrieve_conversations_insights(
        self,
        conversation_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationRetrieveConversationsInsightsResponse:
        """Get what was found out about a conversation.

        Gives the results of every insight that was computed for the conversation.

        `GET /ai/conversations/{conversation_id}/conversations-insights`

        Args:
            conversation_id (str): Id of the conversation.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(RETRIEVE_CONVERSATIONS_INSIGHTS, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncConversationsResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncConversationsResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class ConversationsResourceWithRawResponse:
        insight_groups: InsightGroupsResourceWithRawResponse
        insights: InsightsResourceWithRawResponse
        messages: MessagesResourceWithRawResponse
        create = raw(ConversationsResource.create)
        retrieve = raw(ConversationsResource.retrieve)
        update = raw(ConversationsResource.update)
        list = raw(ConversationsResource.list)
        delete = raw(ConversationsResource.delete)
        add_message = raw(ConversationsResource.add_message)
        retrieve_conversations_insights = raw(ConversationsResource.retrieve_conversations_insights)

    class ConversationsResourceWithStreamingResponse:
        insight_groups: InsightGroupsResourceWithStreamingResponse
        insights: InsightsResourceWithStreamingResponse
        messages: MessagesResourceWithStreamingResponse
        create = streamed(ConversationsResource.create)
        retrieve = streamed(ConversationsResource.retrieve)
        update = streamed(ConversationsResource.update)
        list = streamed(ConversationsResource.list)
        delete = streamed(ConversationsResource.delete)
        add_message = streamed(ConversationsResource.add_message)
        retrieve_conversations_insights = streamed(
            ConversationsResource.retrieve_conversations_insights
        )

    class AsyncConversationsResourceWithRawResponse:
        insight_groups: AsyncInsightGroupsResourceWithRawResponse
        insights: AsyncInsightsResourceWithRawResponse
        messages: AsyncMessagesResourceWithRawResponse
        create = async_raw(AsyncConversationsResource.create)
        retrieve = async_raw(AsyncConversationsResource.retrieve)
        update = async_raw(AsyncConversationsResource.update)
        list = async_raw(AsyncConversationsResource.list)
        delete = async_raw(AsyncConversationsResource.delete)
        add_message = async_raw(AsyncConversationsResource.add_message)
        retrieve_conversations_insights = async_raw(
            AsyncConversationsResource.retrieve_conversations_insights
        )

    class AsyncConversationsResourceWithStreamingResponse:
        insight_groups: AsyncInsightGroupsResourceWithStreamingResponse
        insights: AsyncInsightsResourceWithStreamingResponse
        messages: AsyncMessagesResourceWithStreamingResponse
        create = async_streamed(AsyncConversationsResource.create)
        retrieve = async_streamed(AsyncConversationsResource.retrieve)
        update = async_streamed(AsyncConversationsResource.update)
        list = async_streamed(AsyncConversationsResource.list)
        delete = async_streamed(AsyncConversationsResource.delete)
        add_message = async_streamed(AsyncConversationsResource.add_message)
        retrieve_conversations_insights = async_streamed(
            AsyncConversationsResource.retrieve_conversations_insights
        )
