"""`client.ai`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.operation import Operation
from ..._core.resource import AsyncResource, SyncResource
from ..._core.types import omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._core.types import Omit, RequestOptions
    from ..._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ...types.ai_retrieve_models_response import AIRetrieveModelsResponse
    from ...types.ai_summarize_response import AISummarizeResponse
    from .assistants import (
        AssistantsResource,
        AssistantsResourceWithRawResponse,
        AssistantsResourceWithStreamingResponse,
        AsyncAssistantsResource,
        AsyncAssistantsResourceWithRawResponse,
        AsyncAssistantsResourceWithStreamingResponse,
    )
    from .audio import (
        AsyncAudioResource,
        AsyncAudioResourceWithRawResponse,
        AsyncAudioResourceWithStreamingResponse,
        AudioResource,
        AudioResourceWithRawResponse,
        AudioResourceWithStreamingResponse,
    )
    from .chat import (
        AsyncChatResource,
        AsyncChatResourceWithRawResponse,
        AsyncChatResourceWithStreamingResponse,
        ChatResource,
        ChatResourceWithRawResponse,
        ChatResourceWithStreamingResponse,
    )
    from .conversations import (
        AsyncConversationsResource,
        AsyncConversationsResourceWithRawResponse,
        AsyncConversationsResourceWithStreamingResponse,
        ConversationsResource,
        ConversationsResourceWithRawResponse,
        ConversationsResourceWithStreamingResponse,
    )
    from .embeddings import (
        AsyncEmbeddingsResource,
        AsyncEmbeddingsResourceWithRawResponse,
        AsyncEmbeddingsResourceWithStreamingResponse,
        EmbeddingsResource,
        EmbeddingsResourceWithRawResponse,
        EmbeddingsResourceWithStreamingResponse,
    )
    from .fine_tuning import (
        AsyncFineTuningResource,
        AsyncFineTuningResourceWithRawResponse,
        AsyncFineTuningResourceWithStreamingResponse,
        FineTuningResource,
        FineTuningResourceWithRawResponse,
        FineTuningResourceWithStreamingResponse,
    )
    from .mcp_servers import (
        AsyncMcpServersResource,
        AsyncMcpServersResourceWithRawResponse,
        AsyncMcpServersResourceWithStreamingResponse,
        McpServersResource,
        McpServersResourceWithRawResponse,
        McpServersResourceWithStreamingResponse,
    )
    from .openai import (
        AsyncOpenAIResource,
        AsyncOpenAIResourceWithRawResponse,
        AsyncOpenAIResourceWithStreamingResponse,
        OpenAIResource,
        OpenAIResourceWithRawResponse,
        OpenAIResourceWithStreamingResponse,
    )
    from .tools import (
        AsyncToolsResource,
        AsyncToolsResourceWithRawResponse,
        AsyncToolsResourceWithStreamingResponse,
        ToolsResource,
        ToolsResourceWithRawResponse,
        ToolsResourceWithStreamingResponse,
    )

__all__ = ["AIResource", "AsyncAIResource"]

RETRIEVE_MODELS = Operation(
    "GET",
    "/ai/models",
    result="types.ai_retrieve_models_response:AIRetrieveModelsResponse",
)
SUMMARIZE = Operation(
    "POST",
    "/ai/summarize",
    body="json",
    result="types.ai_summarize_response:AISummarizeResponse",
)


class AIResource(SyncResource):
    """Chat completions, the models behind them, and summaries of files."""

    @cached_property
    def assistants(self) -> AssistantsResource:
        """What assistants know, say and may do."""
        from .assistants import AssistantsResource

        return self._sub(AssistantsResource)

    @cached_property
    def audio(self) -> AudioResource:
        """Speech to text."""
        from .audio import AudioResource

        return self._sub(AudioResource)

    @cached_property
    def chat(self) -> ChatResource:
        """Chat completions, the models behind them, and summaries of files."""
        from .chat import ChatResource

        return self._sub(ChatResource)

    @cached_property
    def conversations(self) -> ConversationsResource:
        """Operations of `ai.conversations`."""
        from .conversations import ConversationsResource

        return self._sub(ConversationsResource)

    @cached_property
    def embeddings(self) -> EmbeddingsResource:
        """Documents in storage buckets, made searchable by meaning."""
        from .embeddings import EmbeddingsResource

        return self._sub(EmbeddingsResource)

    @cached_property
    def fine_tuning(self) -> FineTuningResource:
        """Operations of `ai.fine_tuning`."""
        from .fine_tuning import FineTuningResource

        return self._sub(FineTuningResource)

    @cached_property
    def mcp_servers(self) -> McpServersResource:
        """Servers of the Model Context Protocol that offer tools to assistants."""
        from .mcp_servers import McpServersResource

        return self._sub(McpServersResource)

    @cached_property
    def openai(self) -> OpenAIResource:
        """Operations of `ai.openai`."""
        from .openai import OpenAIResource

        return self._sub(OpenAIResource)

    @cached_property
    def tools(self) -> ToolsResource:
        """Tools that several assistants use."""
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

        Example:
            result = client.ai.retrieve_models()
            print(result.data)
        """
        return self._call(RETRIEVE_MODELS, locals())

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
            bucket (str): The storage bucket that the file is in.
            filename (str): The file's name in the bucket.
            system_prompt (str): What the summary should look like, in your own words.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.summarize(
                bucket="meeting-notes",
                filename="2026-03-04.txt",
                system_prompt="Name each decision and who made it.",
            )
            print(result.data)
        """
        return self._call(SUMMARIZE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AIResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AIResourceWithStreamingResponse: ...


class AsyncAIResource(AsyncResource):
    """Chat completions, the models behind them, and summaries of files."""

    @cached_property
    def assistants(self) -> AsyncAssistantsResource:
        """What assistants know, say and may do."""
        from .assistants import AsyncAssistantsResource

        return self._sub(AsyncAssistantsResource)

    @cached_property
    def audio(self) -> AsyncAudioResource:
        """Speech to text."""
        from .audio import AsyncAudioResource

        return self._sub(AsyncAudioResource)

    @cached_property
    def chat(self) -> AsyncChatResource:
        """Chat completions, the models behind them, and summaries of files."""
        from .chat import AsyncChatResource

        return self._sub(AsyncChatResource)

    @cached_property
    def conversations(self) -> AsyncConversationsResource:
        """Operations of `ai.conversations`."""
        from .conversations import AsyncConversationsResource

        return self._sub(AsyncConversationsResource)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsResource:
        """Documents in storage buckets, made searchable by meaning."""
        from .embeddings import AsyncEmbeddingsResource

        return self._sub(AsyncEmbeddingsResource)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningResource:
        """Operations of `ai.fine_tuning`."""
        from .fine_tuning import AsyncFineTuningResource

        return self._sub(AsyncFineTuningResource)

    @cached_property
    def mcp_servers(self) -> AsyncMcpServersResource:
        """Servers of the Model Context Protocol that offer tools to assistants."""
        from .mcp_servers import AsyncMcpServersResource

        return self._sub(AsyncMcpServersResource)

    @cached_property
    def openai(self) -> AsyncOpenAIResource:
        """Operations of `ai.openai`."""
        from .openai import AsyncOpenAIResource

        return self._sub(AsyncOpenAIResource)

    @cached_property
    def tools(self) -> AsyncToolsResource:
        """Tools that several assistants use."""
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
        """
        return await self._call(RETRIEVE_MODELS, locals())

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
            bucket (str): The storage bucket that the file is in.
            filename (str): The file's name in the bucket.
            system_prompt (str): What the summary should look like, in your own words.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(SUMMARIZE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAIResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAIResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class AIResourceWithRawResponse:
        assistants: AssistantsResourceWithRawResponse
        audio: AudioResourceWithRawResponse
        chat: ChatResourceWithRawResponse
        conversations: ConversationsResourceWithRawResponse
        embeddings: EmbeddingsResourceWithRawResponse
        fine_tuning: FineTuningResourceWithRawResponse
        mcp_servers: McpServersResourceWithRawResponse
        openai: OpenAIResourceWithRawResponse
        tools: ToolsResourceWithRawResponse
        retrieve_models = raw(AIResource.retrieve_models)
        summarize = raw(AIResource.summarize)

    class AIResourceWithStreamingResponse:
        assistants: AssistantsResourceWithStreamingResponse
        audio: AudioResourceWithStreamingResponse
        chat: ChatResourceWithStreamingResponse
        conversations: ConversationsResourceWithStreamingResponse
        embeddings: EmbeddingsResourceWithStreamingResponse
        fine_tuning: FineTuningResourceWithStreamingResponse
        mcp_servers: McpServersResourceWithStreamingResponse
        openai: OpenAIResourceWithStreamingResponse
        tools: ToolsResourceWithStreamingResponse
        retrieve_models = streamed(AIResource.retrieve_models)
        summarize = streamed(AIResource.summarize)

    class AsyncAIResourceWithRawResponse:
        assistants: AsyncAssistantsResourceWithRawResponse
        audio: AsyncAudioResourceWithRawResponse
        chat: AsyncChatResourceWithRawResponse
        conversations: AsyncConversationsResourceWithRawResponse
        embeddings: AsyncEmbeddingsResourceWithRawResponse
        fine_tuning: AsyncFineTuningResourceWithRawResponse
        mcp_servers: AsyncMcpServersResourceWithRawResponse
        openai: AsyncOpenAIResourceWithRawResponse
        tools: AsyncToolsResourceWithRawResponse
        retrieve_models = async_raw(AsyncAIResource.retrieve_models)
        summarize = async_raw(AsyncAIResource.summarize)

    class AsyncAIResourceWithStreamingResponse:
        assistants: AsyncAssistantsResourceWithStreamingResponse
        audio: AsyncAudioResourceWithStreamingResponse
        chat: AsyncChatResourceWithStreamingResponse
        conversations: AsyncConversationsResourceWithStreamingResponse
        embeddings: AsyncEmbeddingsResourceWithStreamingResponse
        fine_tuning: AsyncFineTuningResourceWithStreamingResponse
        mcp_servers: AsyncMcpServersResourceWithStreamingResponse
        openai: AsyncOpenAIResourceWithStreamingResponse
        tools: AsyncToolsResourceWithStreamingResponse
        retrieve_models = async_streamed(AsyncAIResource.retrieve_models)
        summarize = async_streamed(AsyncAIResource.summarize)
