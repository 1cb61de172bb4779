# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.lazy import cached_property
from ..._core.operation import Operation
from ..._core.resource import AsyncResource, SyncResource
from ..._core.types import omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._core.types import Omit, RequestOptions
    from ..._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ...types.ai_retrieve_models_response import AIRetrieveModelsResponse
    from ...types.ai_summarize_response import AISummarizeResponse
    from . import (
        assistants as _assistants,
        audio as _audio,
        chat as _chat,
        conversations as _conversations,
        embeddings as _embeddings,
        fine_tuning as _fine_tuning,
        mcp_servers as _mcp_servers,
        openai as _openai,
        tools as _tools,
    )
    from .assistants import AssistantsResource, AsyncAssistantsResource
    from .audio import AsyncAudioResource, AudioResource
    from .chat import AsyncChatResource, ChatResource
    from .conversations import AsyncConversationsResource, ConversationsResource
    from .embeddings import AsyncEmbeddingsResource, EmbeddingsResource
    from .fine_tuning import AsyncFineTuningResource, FineTuningResource
    from .mcp_servers import AsyncMcpServersResource, McpServersResource
    from .openai import AsyncOpenAIResource, OpenAIResource
    from .tools import AsyncToolsResource, ToolsResource

_RETRIEVE_MODELS = Operation("GET", "/ai/models", result="types:AIRetrieveModelsResponse")
_SUMMARIZE = Operation("POST", "/ai/summarize", body="json", result="types:AISummarizeResponse")


class AIResource(SyncResource):
    """Chat completions, language models, and summaries of files."""

    with_raw_response: AIResourceWithRawResponse
    with_streaming_response: AIResourceWithStreamingResponse

    @cached_property
    def assistants(self) -> AssistantsResource:
        """AI assistants and their configuration."""
        from .assistants import AssistantsResource

        return self._sub(AssistantsResource)

    @cached_property
    def audio(self) -> AudioResource:
        """Speech to text."""
        from .audio import AudioResource

        return self._sub(AudioResource)

    @cached_property
    def chat(self) -> ChatResource:
        """Chat completions, language models, and summaries of files."""
        from .chat import ChatResource

        return self._sub(ChatResource)

    @cached_property
    def conversations(self) -> ConversationsResource:
        from .conversations import ConversationsResource

        return self._sub(ConversationsResource)

    @cached_property
    def embeddings(self) -> EmbeddingsResource:
        """Embeddings of documents in storage buckets, for semantic search."""
        from .embeddings import EmbeddingsResource

        return self._sub(EmbeddingsResource)

    @cached_property
    def fine_tuning(self) -> FineTuningResource:
        from .fine_tuning import FineTuningResource

        return self._sub(FineTuningResource)

    @cached_property
    def mcp_servers(self) -> McpServersResource:
        """Model Context Protocol (MCP) servers that provide tools to assistants."""
        from .mcp_servers import McpServersResource

        return self._sub(McpServersResource)

    @cached_property
    def openai(self) -> OpenAIResource:
        from .openai import OpenAIResource

        return self._sub(OpenAIResource)

    @cached_property
    def tools(self) -> ToolsResource:
        """Tools that several assistants share."""
        from .tools import ToolsResource

        return self._sub(ToolsResource)

    def retrieve_models(
        self,
        **request_options: Unpack[RequestOptions],
    ) -> AIRetrieveModelsResponse:
        """List language models.

        Gives every model that can be named in a chat completion, your own fine-tuned ones included.

        `GET /ai/models`

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.retrieve_models()
        ```
        """
        return self._call(_RETRIEVE_MODELS, locals())

    def summarize(
        self,
        *,
        bucket: str,
        filename: str,
        system_prompt: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AISummarizeResponse:
        """Summarize a file.

        Summarizes a document or a recording that lies in one of your storage buckets. Recordings
        are transcribed first, and billed for both steps.

        `POST /ai/summarize`

        Args:
            bucket: The storage bucket that the file is in.
            filename: The file's name in the bucket.
            system_prompt: What the summary should look like, in your own words.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.summarize(
            bucket="meeting-notes",
            filename="2026-03-04.txt",
            system_prompt="Name each decision and who made it.",
        )
        ```
        """
        return self._call(_SUMMARIZE, locals())


class AsyncAIResource(AsyncResource):
    """Chat completions, language models, and summaries of files."""

    with_raw_response: AsyncAIResourceWithRawResponse
    with_streaming_response: AsyncAIResourceWithStreamingResponse

    @cached_property
    def assistants(self) -> AsyncAssistantsResource:
        """AI assistants and their configuration."""
        from .assistants import AsyncAssistantsResource

        return self._sub(AsyncAssistantsResource)

    @cached_property
    def audio(self) -> AsyncAudioResource:
        """Speech to text."""
        from .audio import AsyncAudioResource

        return self._sub(AsyncAudioResource)

    @cached_property
    def chat(self) -> AsyncChatResource:
        """Chat completions, language models, and summaries of files."""
        from .chat import AsyncChatResource

        return self._sub(AsyncChatResource)

    @cached_property
    def conversations(self) -> AsyncConversationsResource:
        from .conversations import AsyncConversationsResource

        return self._sub(AsyncConversationsResource)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsResource:
        """Embeddings of documents in storage buckets, for semantic search."""
        from .embeddings import AsyncEmbeddingsResource

        return self._sub(AsyncEmbeddingsResource)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningResource:
        from .fine_tuning import AsyncFineTuningResource

        return self._sub(AsyncFineTuningResource)

    @cached_property
    def mcp_servers(self) -> AsyncMcpServersResource:
        """Model Context Protocol (MCP) servers that provide tools to assistants."""
        from .mcp_servers import AsyncMcpServersResource

        return self._sub(AsyncMcpServersResource)

    @cached_property
    def openai(self) -> AsyncOpenAIResource:
        from .openai import AsyncOpenAIResource

        return self._sub(AsyncOpenAIResource)

    @cached_property
    def tools(self) -> AsyncToolsResource:
        """Tools that several assistants share."""
        from .tools import AsyncToolsResource

        return self._sub(AsyncToolsResource)

    async def retrieve_models(
        self,
        **request_options: Unpack[RequestOptions],
    ) -> AIRetrieveModelsResponse:
        """List language models.

        Gives every model that can be named in a chat completion, your own fine-tuned ones included.

        `GET /ai/models`

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.retrieve_models()
        ```
        """
        return await self._call(_RETRIEVE_MODELS, locals())

    async def summarize(
        self,
        *,
        bucket: str,
        filename: str,
        system_prompt: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AISummarizeResponse:
        """Summarize a file.

        Summarizes a document or a recording that lies in one of your storage buckets. Recordings
        are transcribed first, and billed for both steps.

        `POST /ai/summarize`

        Args:
            bucket: The storage bucket that the file is in.
            filename: The file's name in the bucket.
            system_prompt: What the summary should look like, in your own words.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.summarize(
            bucket="meeting-notes",
            filename="2026-03-04.txt",
            system_prompt="Name each decision and who made it.",
        )
        ```
        """
        return await self._call(_SUMMARIZE, locals())


if TYPE_CHECKING:

    class AIResourceWithRawResponse:
        assistants: _assistants.AssistantsResourceWithRawResponse
        audio: _audio.AudioResourceWithRawResponse
        chat: _chat.ChatResourceWithRawResponse
        conversations: _conversations.ConversationsResourceWithRawResponse
        embeddings: _embeddings.EmbeddingsResourceWithRawResponse
        fine_tuning: _fine_tuning.FineTuningResourceWithRawResponse
        mcp_servers: _mcp_servers.McpServersResourceWithRawResponse
        openai: _openai.OpenAIResourceWithRawResponse
        tools: _tools.ToolsResourceWithRawResponse
        _of = AIResource
        retrieve_models = raw(_of.retrieve_models)
        summarize = raw(_of.summarize)

    class AIResourceWithStreamingResponse:
        assistants: _assistants.AssistantsResourceWithStreamingResponse
        audio: _audio.AudioResourceWithStreamingResponse
        chat: _chat.ChatResourceWithStreamingResponse
        conversations: _conversations.ConversationsResourceWithStreamingResponse
        embeddings: _embeddings.EmbeddingsResourceWithStreamingResponse
        fine_tuning: _fine_tuning.FineTuningResourceWithStreamingResponse
        mcp_servers: _mcp_servers.McpServersResourceWithStreamingResponse
        openai: _openai.OpenAIResourceWithStreamingResponse
        tools: _tools.ToolsResourceWithStreamingResponse
        _of = AIResource
        retrieve_models = streamed(_of.retrieve_models)
        summarize = streamed(_of.summarize)

    class AsyncAIResourceWithRawResponse:
        assistants: _assistants.AsyncAssistantsResourceWithRawResponse
        audio: _audio.AsyncAudioResourceWithRawResponse
        chat: _chat.AsyncChatResourceWithRawResponse
        conversations: _conversations.AsyncConversationsResourceWithRawResponse
        embeddings: _embeddings.AsyncEmbeddingsResourceWithRawResponse
        fine_tuning: _fine_tuning.AsyncFineTuningResourceWithRawResponse
        mcp_servers: _mcp_servers.AsyncMcpServersResourceWithRawResponse
        openai: _openai.AsyncOpenAIResourceWithRawResponse
        tools: _tools.AsyncToolsResourceWithRawResponse
        _of = AsyncAIResource
        retrieve_models = async_raw(_of.retrieve_models)
        summarize = async_raw(_of.summarize)

    class AsyncAIResourceWithStreamingResponse:
        assistants: _assistants.AsyncAssistantsResourceWithStreamingResponse
        audio: _audio.AsyncAudioResourceWithStreamingResponse
        chat: _chat.AsyncChatResourceWithStreamingResponse
        conversations: _conversations.AsyncConversationsResourceWithStreamingResponse
        embeddings: _embeddings.AsyncEmbeddingsResourceWithStreamingResponse
        fine_tuning: _fine_tuning.AsyncFineTuningResourceWithStreamingResponse
        mcp_servers: _mcp_servers.AsyncMcpServersResourceWithStreamingResponse
        openai: _openai.AsyncOpenAIResourceWithStreamingResponse
        tools: _tools.AsyncToolsResourceWithStreamingResponse
        _of = AsyncAIResource
        retrieve_models = async_streamed(_of.retrieve_models)
        summarize = async_streamed(_of.summarize)
