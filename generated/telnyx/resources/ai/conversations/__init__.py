# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import cached_property
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
    from . import insight_groups as _insight_groups, insights as _insights, messages as _messages
    from .insight_groups import AsyncInsightGroupsResource, InsightGroupsResource
    from .insights import AsyncInsightsResource, InsightsResource
    from .messages import AsyncMessagesResource, MessagesResource

_CREATE = Operation("POST", "/ai/conversations", body="json", result="types.ai:Conversation")
_RETRIEVE = Operation(
    "GET",
    "/ai/conversations/{conversation_id}",
    result="types.ai:ConversationRetrieveResponse",
)
_UPDATE = Operation(
    "PUT",
    "/ai/conversations/{conversation_id}",
    body="json",
    result="types.ai:ConversationUpdateResponse",
)
_LIST = Operation(
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
    result="types.ai:ConversationListResponse",
)
_DELETE = Operation("DELETE", "/ai/conversations/{conversation_id}", accept="*/*")
_ADD_MESSAGE = Operation(
    "POST",
    "/ai/conversations/{conversation_id}/message",
    body="json",
    accept="*/*",
)
_RETRIEVE_CONVERSATIONS_INSIGHTS = Operation(
    "GET",
    "/ai/conversations/{conversation_id}/conversations-insights",
    result="types.ai:ConversationRetrieveConversationsInsightsResponse",
)


class ConversationsResource(SyncResource):
    with_raw_response: ConversationsResourceWithRawResponse
    with_streaming_response: ConversationsResourceWithStreamingResponse

    @cached_property
    def insight_groups(self) -> InsightGroupsResource:
        """Insights that a model extracts from completed conversations."""
        from .insight_groups import InsightGroupsResource

        return self._sub(InsightGroupsResource)

    @cached_property
    def insights(self) -> InsightsResource:
        """Insights that a model extracts from completed conversations."""
        from .insights import InsightsResource

        return self._sub(InsightsResource)

    @cached_property
    def messages(self) -> MessagesResource:
        """Conversations with assistants, and their messages."""
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
            metadata: Names and texts to keep with it. With `ai_disabled` set to `true` the
                assistant does not answer.
            name: Name.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.create(
            metadata={"order_number": "4711"},
            name="Support for order 4711",
        )
        ```
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self,
        conversation_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationRetrieveResponse:
        """Get a conversation.

        Gives one conversation with its metadata, without its messages.

        `GET /ai/conversations/{conversation_id}`

        Args:
            conversation_id: Id of the conversation.

        Raises:
            NotFoundError, UnprocessableEntityError

        ```python
        client.ai.conversations.retrieve("77ead3b2-ad52-4acf-a248-f2cabc72b784")
        ```
        """
        return self._call(_RETRIEVE, locals())

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
            conversation_id: Id of the conversation.
            metadata: New names and texts. `ai_disabled` set to `true` silences the assistant
                while a person takes over, and `false` lets it answer again.

        Returns:
            The conversation as it is now.

        Raises:
            NotFoundError, UnprocessableEntityError

        ```python
        client.ai.conversations.update(
            "77ead3b2-ad52-4acf-a248-f2cabc72b784",
            metadata={"order_number": "4712"},
        )
        ```
        """
        return self._call(_UPDATE, locals())

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
            created_at: Only conversations begun then, for example `gte.2026-01-01`.
            id: Only the conversation with this id, for example `eq.123`.
            last_message_at: Only conversations whose latest message is from then, for example
                `lte.2026-06-01`.
            limit: How many conversations to return at most. At least 1.
            metadata_assistant_id: Only conversations of this assistant, for example
                `eq.assistant-1`.
            metadata_call_control_id: Only the conversation of this call, for example
                `eq.v3:abc`.
            metadata_telnyx_agent_target: Only conversations at this number or SIP address of
                yours.
            metadata_telnyx_conversation_channel: Only this channel, for example
                `eq.phone_call`.
            metadata_telnyx_end_user_target: Only conversations with this number or SIP address
                of a caller.
            name: Only names that match, for example `like.Support%`.
            or_: Conditions of which one must hold, for example `(name.eq.a,name.eq.b)`.
            order: Field and direction of the order, for example `created_at.desc`.

        Returns:
            The conversations that match.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.list()
        ```
        """
        return self._call(_LIST, locals())

    def delete(self, conversation_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete a conversation.

        Removes the conversation with all its messages.

        `DELETE /ai/conversations/{conversation_id}`

        Args:
            conversation_id: Id of the conversation.

        Raises:
            NotFoundError, UnprocessableEntityError

        ```python
        client.ai.conversations.delete("77ead3b2-ad52-4acf-a248-f2cabc72b784")
        ```
        """
        return self._run(_DELETE, locals())

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
            conversation_id: Id of the conversation.
            role: Who speaks: `user`, `assistant`, `system` or `tool`.
            content: What it says. Defaults to `""`.
            metadata: Names and values to keep with it.
            name: Name of who speaks.
            sent_at: When it was said; now if left out.
            tool_call_id: The tool call that it answers.
            tool_calls: Tools that the assistant asks to call.
            tool_choice: Whether and which tool is to be called.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.add_message(
            "77ead3b2-ad52-4acf-a248-f2cabc72b784",
            role="user",
            content="My parcel has not come.",
        )
        ```
        """
        return self._run(_ADD_MESSAGE, locals())

    def retrieve_conversations_insights(
        self,
        conversation_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationRetrieveConversationsInsightsResponse:
        """Get what was found out about a conversation.

        Gives the results of every insight that was computed for the conversation.

        `GET /ai/conversations/{conversation_id}/conversations-insights`

        Args:
            conversation_id: Id of the conversation.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.conversations.retrieve_conversations_insights(
            "77ead3b2-ad52-4acf-a248-f2cabc72b784",
        )
        ```
        """
        return self._call(_RETRIEVE_CONVERSATIONS_INSIGHTS, locals())


class AsyncConversationsResource(AsyncResource):
    with_raw_response: AsyncConversationsResourceWithRawResponse
    with_streaming_response: AsyncConversationsResourceWithStreamingResponse

    @cached_property
    def insight_groups(self) -> AsyncInsightGroupsResource:
        """Insights that a model extracts from completed conversations."""
        from .insight_groups import AsyncInsightGroupsResource

        return self._sub(AsyncInsightGroupsResource)

    @cached_property
    def insights(self) -> AsyncInsightsResource:
        """Insights that a model extracts from completed conversations."""
        from .insights import AsyncInsightsResource

        return self._sub(AsyncInsightsResource)

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """Conversations with assistants, and their messages."""
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
            metadata: Names and texts to keep with it. With `ai_disabled` set to `true` the
                assistant does not answer.
            name: Name.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.create(
            metadata={"order_number": "4711"},
            name="Support for order 4711",
        )
        ```
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        conversation_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationRetrieveResponse:
        """Get a conversation.

        Gives one conversation with its metadata, without its messages.

        `GET /ai/conversations/{conversation_id}`

        Args:
            conversation_id: Id of the conversation.

        Raises:
            NotFoundError, UnprocessableEntityError

        ```python
        await client.ai.conversations.retrieve("77ead3b2-ad52-4acf-a248-f2cabc72b784")
        ```
        """
        return await self._call(_RETRIEVE, locals())

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
            conversation_id: Id of the conversation.
            metadata: New names and texts. `ai_disabled` set to `true` silences the assistant
                while a person takes over, and `false` lets it answer again.

        Returns:
            The conversation as it is now.

        Raises:
            NotFoundError, UnprocessableEntityError

        ```python
        await client.ai.conversations.update(
            "77ead3b2-ad52-4acf-a248-f2cabc72b784",
            metadata={"order_number": "4712"},
        )
        ```
        """
        return await self._call(_UPDATE, locals())

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
            created_at: Only conversations begun then, for example `gte.2026-01-01`.
            id: Only the conversation with this id, for example `eq.123`.
            last_message_at: Only conversations whose latest message is from then, for example
                `lte.2026-06-01`.
            limit: How many conversations to return at most. At least 1.
            metadata_assistant_id: Only conversations of this assistant, for example
                `eq.assistant-1`.
            metadata_call_control_id: Only the conversation of this call, for example
                `eq.v3:abc`.
            metadata_telnyx_agent_target: Only conversations at this number or SIP address of
                yours.
            metadata_telnyx_conversation_channel: Only this channel, for example
                `eq.phone_call`.
            metadata_telnyx_end_user_target: Only conversations with this number or SIP address
                of a caller.
            name: Only names that match, for example `like.Support%`.
            or_: Conditions of which one must hold, for example `(name.eq.a,name.eq.b)`.
            order: Field and direction of the order, for example `created_at.desc`.

        Returns:
            The conversations that match.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.list()
        ```
        """
        return await self._call(_LIST, locals())

    async def delete(self, conversation_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete a conversation.

        Removes the conversation with all its messages.

        `DELETE /ai/conversations/{conversation_id}`

        Args:
            conversation_id: Id of the conversation.

        Raises:
            NotFoundError, UnprocessableEntityError

        ```python
        await client.ai.conversations.delete("77ead3b2-ad52-4acf-a248-f2cabc72b784")
        ```
        """
        return await self._run(_DELETE, locals())

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
            conversation_id: Id of the conversation.
            role: Who speaks: `user`, `assistant`, `system` or `tool`.
            content: What it says. Defaults to `""`.
            metadata: Names and values to keep with it.
            name: Name of who speaks.
            sent_at: When it was said; now if left out.
            tool_call_id: The tool call that it answers.
            tool_calls: Tools that the assistant asks to call.
            tool_choice: Whether and which tool is to be called.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.add_message(
            "77ead3b2-ad52-4acf-a248-f2cabc72b784",
            role="user",
            content="My parcel has not come.",
        )
        ```
        """
        return await self._run(_ADD_MESSAGE, locals())

    async def retrieve_conversations_insights(
        self,
        conversation_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationRetrieveConversationsInsightsResponse:
        """Get what was found out about a conversation.

        Gives the results of every insight that was computed for the conversation.

        `GET /ai/conversations/{conversation_id}/conversations-insights`

        Args:
            conversation_id: Id of the conversation.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.conversations.retrieve_conversations_insights(
            "77ead3b2-ad52-4acf-a248-f2cabc72b784",
        )
        ```
        """
        return await self._call(_RETRIEVE_CONVERSATIONS_INSIGHTS, locals())


if TYPE_CHECKING:

    class ConversationsResourceWithRawResponse:
        insight_groups: _insight_groups.InsightGroupsResourceWithRawResponse
        insights: _insights.InsightsResourceWithRawResponse
        messages: _messages.MessagesResourceWithRawResponse
        _of = ConversationsResource
        create = raw(_of.create)
        retrieve = raw(_of.retrieve)
        update = raw(_of.update)
        list = raw(_of.list)
        delete = raw(_of.delete)
        add_message = raw(_of.add_message)
        retrieve_conversations_insights = raw(_of.retrieve_conversations_insights)

    class ConversationsResourceWithStreamingResponse:
        insight_groups: _insight_groups.InsightGroupsResourceWithStreamingResponse
        insights: _insights.InsightsResourceWithStreamingResponse
        messages: _messages.MessagesResourceWithStreamingResponse
        _of = ConversationsResource
        create = streamed(_of.create)
        retrieve = streamed(_of.retrieve)
        update = streamed(_of.update)
        list = streamed(_of.list)
        delete = streamed(_of.delete)
        add_message = streamed(_of.add_message)
        retrieve_conversations_insights = streamed(_of.retrieve_conversations_insights)

    class AsyncConversationsResourceWithRawResponse:
        insight_groups: _insight_groups.AsyncInsightGroupsResourceWithRawResponse
        insights: _insights.AsyncInsightsResourceWithRawResponse
        messages: _messages.AsyncMessagesResourceWithRawResponse
        _of = AsyncConversationsResource
        create = async_raw(_of.create)
        retrieve = async_raw(_of.retrieve)
        update = async_raw(_of.update)
        list = async_raw(_of.list)
        delete = async_raw(_of.delete)
        add_message = async_raw(_of.add_message)
        retrieve_conversations_insights = async_raw(_of.retrieve_conversations_insights)

    class AsyncConversationsResourceWithStreamingResponse:
        insight_groups: _insight_groups.AsyncInsightGroupsResourceWithStreamingResponse
        insights: _insights.AsyncInsightsResourceWithStreamingResponse
        messages: _messages.AsyncMessagesResourceWithStreamingResponse
        _of = AsyncConversationsResource
        create = async_streamed(_of.create)
        retrieve = async_streamed(_of.retrieve)
        update = async_streamed(_of.update)
        list = async_streamed(_of.list)
        delete = async_streamed(_of.delete)
        add_message = async_streamed(_of.add_message)
        retrieve_conversations_insights = async_streamed(_of.retrieve_conversations_insights)
