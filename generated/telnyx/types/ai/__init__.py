"""Types of `types.ai`; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.lazy import lazy

if TYPE_CHECKING:
    from .audio_transcribe_params import AudioTranscribeParams as AudioTranscribeParams
    from .audio_transcribe_response import AudioTranscribeResponse as AudioTranscribeResponse
    from .audio_transcription_segment import AudioTranscriptionSegment as AudioTranscriptionSegment
    from .audio_transcription_word import AudioTranscriptionWord as AudioTranscriptionWord
    from .background_task_status import BackgroundTaskStatus as BackgroundTaskStatus
    from .chat_completion_choice import ChatCompletionChoice as ChatCompletionChoice
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice as ChatCompletionChunkChoice
    from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .chat_completion_usage import ChatCompletionUsage as ChatCompletionUsage
    from .chat_create_completion_params import (
        ChatCreateCompletionParams as ChatCreateCompletionParams,
    )
    from .chat_create_completion_response import (
        ChatCreateCompletionResponse as ChatCreateCompletionResponse,
    )
    from .chat_function_param import ChatFunctionParam as ChatFunctionParam
    from .chat_function_tool_param import ChatFunctionToolParam as ChatFunctionToolParam
    from .chat_message_param import (
        ChatMessageContentParam as ChatMessageContentParam,
        ChatMessageParam as ChatMessageParam,
    )
    from .chat_response_format_param import ChatResponseFormatParam as ChatResponseFormatParam
    from .chat_retrieval_param import ChatRetrievalParam as ChatRetrievalParam
    from .chat_retrieval_tool_param import ChatRetrievalToolParam as ChatRetrievalToolParam
    from .chunk_metadata import ChunkMetadata as ChunkMetadata
    from .conversation import Conversation as Conversation
    from .conversation_add_message_params import (
        ConversationAddMessageParams as ConversationAddMessageParams,
    )
    from .conversation_create_params import ConversationCreateParams as ConversationCreateParams
    from .conversation_insight import (
        ConversationInsight as ConversationInsight,
        ConversationInsightConversationInsight as ConversationInsightConversationInsight,
    )
    from .conversation_list_params import ConversationListParams as ConversationListParams
    from .conversation_list_response import ConversationListResponse as ConversationListResponse
    from .conversation_retrieve_conversations_insights_response import (
        ConversationRetrieveConversationsInsightsResponse as ConversationRetrieveConversationsInsightsResponse,
    )
    from .conversation_retrieve_response import (
        ConversationRetrieveResponse as ConversationRetrieveResponse,
    )
    from .conversation_update_params import ConversationUpdateParams as ConversationUpdateParams
    from .conversation_update_response import (
        ConversationUpdateResponse as ConversationUpdateResponse,
    )
    from .embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams
    from .embedding_list_params import EmbeddingListParams as EmbeddingListParams
    from .embedding_list_response import EmbeddingListResponse as EmbeddingListResponse
    from .embedding_loader import EmbeddingLoader as EmbeddingLoader
    from .embedding_model_name import EmbeddingModelName as EmbeddingModelName
    from .embedding_response import (
        EmbeddingResponse as EmbeddingResponse,
        EmbeddingResponseData as EmbeddingResponseData,
    )
    from .embedding_retrieve_response import (
        EmbeddingRetrieveResponse as EmbeddingRetrieveResponse,
        EmbeddingRetrieveResponseData as EmbeddingRetrieveResponseData,
    )
    from .embedding_similarity_search_params import (
        EmbeddingSimilaritySearchParams as EmbeddingSimilaritySearchParams,
    )
    from .embedding_similarity_search_response import (
        EmbeddingSimilaritySearchResponse as EmbeddingSimilaritySearchResponse,
    )
    from .embedding_task import EmbeddingTask as EmbeddingTask
    from .embedding_url_params import EmbeddingUrlParams as EmbeddingUrlParams
    from .page_meta import PageMeta as PageMeta
    from .similar_chunk import SimilarChunk as SimilarChunk

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".audio_transcribe_params": "AudioTranscribeParams",
        ".audio_transcribe_response": "AudioTranscribeResponse",
        ".audio_transcription_segment": "AudioTranscriptionSegment",
        ".audio_transcription_word": "AudioTranscriptionWord",
        ".background_task_status": "BackgroundTaskStatus",
        ".chat_completion_choice": "ChatCompletionChoice",
        ".chat_completion_chunk": "ChatCompletionChunk",
        ".chat_completion_chunk_choice": "ChatCompletionChunkChoice",
        ".chat_completion_message": "ChatCompletionMessage",
        ".chat_completion_usage": "ChatCompletionUsage",
        ".chat_create_completion_params": "ChatCreateCompletionParams",
        ".chat_create_completion_response": "ChatCreateCompletionResponse",
        ".chat_function_param": "ChatFunctionParam",
        ".chat_function_tool_param": "ChatFunctionToolParam",
        ".chat_message_param": "ChatMessageContentParam ChatMessageParam",
        ".chat_response_format_param": "ChatResponseFormatParam",
        ".chat_retrieval_param": "ChatRetrievalParam",
        ".chat_retrieval_tool_param": "ChatRetrievalToolParam",
        ".chunk_metadata": "ChunkMetadata",
        ".conversation": "Conversation",
        ".conversation_add_message_params": "ConversationAddMessageParams",
        ".conversation_create_params": "ConversationCreateParams",
        ".conversation_insight": "ConversationInsight ConversationInsightConversationInsight",
        ".conversation_list_params": "ConversationListParams",
        ".conversation_list_response": "ConversationListResponse",
        ".conversation_retrieve_conversations_insights_response": "ConversationRetrieveConversationsInsightsResponse",
        ".conversation_retrieve_response": "ConversationRetrieveResponse",
        ".conversation_update_params": "ConversationUpdateParams",
        ".conversation_update_response": "ConversationUpdateResponse",
        ".embedding_create_params": "EmbeddingCreateParams",
        ".embedding_list_params": "EmbeddingListParams",
        ".embedding_list_response": "EmbeddingListResponse",
        ".embedding_loader": "EmbeddingLoader",
        ".embedding_model_name": "EmbeddingModelName",
        ".embedding_response": "EmbeddingResponse EmbeddingResponseData",
        ".embedding_retrieve_response": "EmbeddingRetrieveResponse EmbeddingRetrieveResponseData",
        ".embedding_similarity_search_params": "EmbeddingSimilaritySearchParams",
        ".embedding_similarity_search_response": "EmbeddingSimilaritySearchResponse",
        ".embedding_task": "EmbeddingTask",
        ".embedding_url_params": "EmbeddingUrlParams",
        ".page_meta": "PageMeta",
        ".similar_chunk": "SimilarChunk",
    },
)
