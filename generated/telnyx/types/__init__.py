"""Types of `types`; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .ai.audio_transcribe_response import AudioTranscribeResponse as AudioTranscribeResponse
    from .ai.audio_transcription_segment import (
        AudioTranscriptionSegment as AudioTranscriptionSegment,
    )
    from .ai.audio_transcription_word import AudioTranscriptionWord as AudioTranscriptionWord
    from .ai.background_task_status import BackgroundTaskStatus as BackgroundTaskStatus
    from .ai.chat_completion_choice import ChatCompletionChoice as ChatCompletionChoice
    from .ai.chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .ai.chat_completion_chunk_choice import (
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
    )
    from .ai.chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .ai.chat_completion_usage import ChatCompletionUsage as ChatCompletionUsage
    from .ai.chat_create_completion_response import (
        ChatCreateCompletionResponse as ChatCreateCompletionResponse,
    )
    from .ai.chat_function_param import ChatFunctionParam as ChatFunctionParam
    from .ai.chat_function_tool_param import ChatFunctionToolParam as ChatFunctionToolParam
    from .ai.chat_message_param import ChatMessageParam as ChatMessageParam
    from .ai.chat_response_format_param import ChatResponseFormatParam as ChatResponseFormatParam
    from .ai.chat_retrieval_param import ChatRetrievalParam as ChatRetrievalParam
    from .ai.chat_retrieval_tool_param import ChatRetrievalToolParam as ChatRetrievalToolParam
    from .ai.chunk_metadata import ChunkMetadata as ChunkMetadata
    from .ai.conversation import Conversation as Conversation
    from .ai.conversation_insight import ConversationInsight as ConversationInsight
    from .ai.conversation_list_response import ConversationListResponse as ConversationListResponse
    from .ai.conversation_retrieve_conversations_insights_response import (
        ConversationRetrieveConversationsInsightsResponse as ConversationRetrieveConversationsInsightsResponse,
    )
    from .ai.conversations.insight_template import InsightTemplate as InsightTemplate
    from .ai.conversations.insight_template_detail import (
        InsightTemplateDetail as InsightTemplateDetail,
    )
    from .ai.conversations.insight_template_group import (
        InsightTemplateGroup as InsightTemplateGroup,
    )
    from .ai.conversations.insight_template_group_detail import (
        InsightTemplateGroupDetail as InsightTemplateGroupDetail,
    )
    from .ai.conversations.insight_type import InsightType as InsightType
    from .ai.conversations.message_list_response import MessageListResponse as MessageListResponse
    from .ai.embedding_list_response import EmbeddingListResponse as EmbeddingListResponse
    from .ai.embedding_loader import EmbeddingLoader as EmbeddingLoader
    from .ai.embedding_model_name import EmbeddingModelName as EmbeddingModelName
    from .ai.embedding_response import EmbeddingResponse as EmbeddingResponse
    from .ai.embedding_retrieve_response import (
        EmbeddingRetrieveResponse as EmbeddingRetrieveResponse,
    )
    from .ai.embedding_similarity_search_response import (
        EmbeddingSimilaritySearchResponse as EmbeddingSimilaritySearchResponse,
    )
    from .ai.embedding_task import EmbeddingTask as EmbeddingTask
    from .ai.embeddings.bucket_list_response import BucketListResponse as BucketListResponse
    from .ai.embeddings.bucket_retrieve_response import (
        BucketRetrieveResponse as BucketRetrieveResponse,
    )
    from .ai.embeddings.embedded_buckets import EmbeddedBuckets as EmbeddedBuckets
    from .ai.embeddings.embedded_file import EmbeddedFile as EmbeddedFile
    from .ai.fine_tuning.fine_tuning_job import FineTuningJob as FineTuningJob
    from .ai.fine_tuning.job_list_response import JobListResponse as JobListResponse
    from .ai.openai.embedding_create_embeddings_response import (
        EmbeddingCreateEmbeddingsResponse as EmbeddingCreateEmbeddingsResponse,
    )
    from .ai.openai.embedding_list_embedding_models_response import (
        EmbeddingListEmbeddingModelsResponse as EmbeddingListEmbeddingModelsResponse,
    )
    from .ai.openai.embedding_model import EmbeddingModel as EmbeddingModel
    from .ai.openai.embedding_usage import EmbeddingUsage as EmbeddingUsage
    from .ai.openai.embedding_vector import EmbeddingVector as EmbeddingVector
    from .ai.page_meta import PageMeta as PageMeta
    from .ai.similar_chunk import SimilarChunk as SimilarChunk
    from .ai_retrieve_models_response import AIRetrieveModelsResponse as AIRetrieveModelsResponse
    from .ai_summarize_params import AISummarizeParams as AISummarizeParams
    from .ai_summarize_response import AISummarizeResponse as AISummarizeResponse
    from .aws_speech_settings_param import AwsSpeechSettingsParam as AwsSpeechSettingsParam
    from .azure_speech_settings_param import AzureSpeechSettingsParam as AzureSpeechSettingsParam
    from .eleven_labs_speech_settings_param import (
        ElevenLabsSpeechSettingsParam as ElevenLabsSpeechSettingsParam,
    )
    from .fine_tuning_job_create_param import (
        FineTuningJobCreateHyperparametersParam as FineTuningJobCreateHyperparametersParam,
    )
    from .legacy.reporting.batch_detail_records.speech_to_text_create_response import (
        SpeechToTextCreateResponse as SpeechToTextCreateResponse,
    )
    from .legacy.reporting.batch_detail_records.speech_to_text_delete_response import (
        SpeechToTextDeleteResponse as SpeechToTextDeleteResponse,
    )
    from .legacy.reporting.batch_detail_records.speech_to_text_list_response import (
        SpeechToTextListResponse as SpeechToTextListResponse,
    )
    from .legacy.reporting.batch_detail_records.speech_to_text_report import (
        SpeechToTextReport as SpeechToTextReport,
    )
    from .legacy.reporting.batch_detail_records.speech_to_text_retrieve_response import (
        SpeechToTextRetrieveResponse as SpeechToTextRetrieveResponse,
    )
    from .legacy.reporting.usage_report_retrieve_speech_to_text_response import (
        UsageReportRetrieveSpeechToTextResponse as UsageReportRetrieveSpeechToTextResponse,
    )
    from .minimax_speech_settings_param import (
        MinimaxSpeechSettingsParam as MinimaxSpeechSettingsParam,
    )
    from .model_metadata import ModelMetadata as ModelMetadata
    from .resemble_speech_settings_param import (
        ResembleSpeechSettingsParam as ResembleSpeechSettingsParam,
    )
    from .rime_speech_settings_param import RimeSpeechSettingsParam as RimeSpeechSettingsParam
    from .summary import Summary as Summary
    from .telnyx_speech_settings_param import TelnyxSpeechSettingsParam as TelnyxSpeechSettingsParam
    from .text_to_speech_generate_params import (
        TextToSpeechGenerateParams as TextToSpeechGenerateParams,
    )
    from .text_to_speech_generate_response import (
        TextToSpeechGenerateResponse as TextToSpeechGenerateResponse,
    )
    from .text_to_speech_list_voices_params import (
        TextToSpeechListVoicesParams as TextToSpeechListVoicesParams,
    )
    from .text_to_speech_list_voices_response import (
        TextToSpeechListVoicesResponse as TextToSpeechListVoicesResponse,
    )
    from .voice import Voice as Voice
    from .xai_speech_settings_param import XAISpeechSettingsParam as XAISpeechSettingsParam

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".ai.audio_transcribe_response": "AudioTranscribeResponse",
        ".ai.audio_transcription_segment": "AudioTranscriptionSegment",
        ".ai.audio_transcription_word": "AudioTranscriptionWord",
        ".ai.background_task_status": "BackgroundTaskStatus",
        ".ai.chat_completion_choice": "ChatCompletionChoice",
        ".ai.chat_completion_chunk": "ChatCompletionChunk",
        ".ai.chat_completion_chunk_choice": "ChatCompletionChunkChoice",
        ".ai.chat_completion_message": "ChatCompletionMessage",
        ".ai.chat_completion_usage": "ChatCompletionUsage",
        ".ai.chat_create_completion_response": "ChatCreateCompletionResponse",
        ".ai.chat_function_param": "ChatFunctionParam",
        ".ai.chat_function_tool_param": "ChatFunctionToolParam",
        ".ai.chat_message_param": "ChatMessageParam",
        ".ai.chat_response_format_param": "ChatResponseFormatParam",
        ".ai.chat_retrieval_param": "ChatRetrievalParam",
        ".ai.chat_retrieval_tool_param": "ChatRetrievalToolParam",
        ".ai.chunk_metadata": "ChunkMetadata",
        ".ai.conversation": "Conversation",
        ".ai.conversation_insight": "ConversationInsight",
        ".ai.conversation_list_response": "ConversationListResponse",
        ".ai.conversation_retrieve_conversations_insights_response": "ConversationRetrieveConversationsInsightsResponse",
        ".ai.conversations.insight_template": "InsightTemplate",
        ".ai.conversations.insight_template_detail": "InsightTemplateDetail",
        ".ai.conversations.insight_template_group": "InsightTemplateGroup",
        ".ai.conversations.insight_template_group_detail": "InsightTemplateGroupDetail",
        ".ai.conversations.insight_type": "InsightType",
        ".ai.conversations.message_list_response": "MessageListResponse",
        ".ai.embedding_list_response": "EmbeddingListResponse",
        ".ai.embedding_loader": "EmbeddingLoader",
        ".ai.embedding_model_name": "EmbeddingModelName",
        ".ai.embedding_response": "EmbeddingResponse",
        ".ai.embedding_retrieve_response": "EmbeddingRetrieveResponse",
        ".ai.embedding_similarity_search_response": "EmbeddingSimilaritySearchResponse",
        ".ai.embedding_task": "EmbeddingTask",
        ".ai.embeddings.bucket_list_response": "BucketListResponse",
        ".ai.embeddings.bucket_retrieve_response": "BucketRetrieveResponse",
        ".ai.embeddings.embedded_buckets": "EmbeddedBuckets",
        ".ai.embeddings.embedded_file": "EmbeddedFile",
        ".ai.fine_tuning.fine_tuning_job": "FineTuningJob",
        ".ai.fine_tuning.job_list_response": "JobListResponse",
        ".ai.openai.embedding_create_embeddings_response": "EmbeddingCreateEmbeddingsResponse",
        ".ai.openai.embedding_list_embedding_models_response": "EmbeddingListEmbeddingModelsResponse",
        ".ai.openai.embedding_model": "EmbeddingModel",
        ".ai.openai.embedding_usage": "EmbeddingUsage",
        ".ai.openai.embedding_vector": "EmbeddingVector",
        ".ai.page_meta": "PageMeta",
        ".ai.similar_chunk": "SimilarChunk",
        ".ai_retrieve_models_response": "AIRetrieveModelsResponse",
        ".ai_summarize_params": "AISummarizeParams",
        ".ai_summarize_response": "AISummarizeResponse",
        ".aws_speech_settings_param": "AwsSpeechSettingsParam",
        ".azure_speech_settings_param": "AzureSpeechSettingsParam",
        ".eleven_labs_speech_settings_param": "ElevenLabsSpeechSettingsParam",
        ".fine_tuning_job_create_param": "FineTuningJobCreateHyperparametersParam",
        ".legacy.reporting.batch_detail_records.speech_to_text_create_response": "SpeechToTextCreateResponse",
        ".legacy.reporting.batch_detail_records.speech_to_text_delete_response": "SpeechToTextDeleteResponse",
        ".legacy.reporting.batch_detail_records.speech_to_text_list_response": "SpeechToTextListResponse",
        ".legacy.reporting.batch_detail_records.speech_to_text_report": "SpeechToTextReport",
        ".legacy.reporting.batch_detail_records.speech_to_text_retrieve_response": "SpeechToTextRetrieveResponse",
        ".legacy.reporting.usage_report_retrieve_speech_to_text_response": "UsageReportRetrieveSpeechToTextResponse",
        ".minimax_speech_settings_param": "MinimaxSpeechSettingsParam",
        ".model_metadata": "ModelMetadata",
        ".resemble_speech_settings_param": "ResembleSpeechSettingsParam",
        ".rime_speech_settings_param": "RimeSpeechSettingsParam",
        ".summary": "Summary",
        ".telnyx_speech_settings_param": "TelnyxSpeechSettingsParam",
        ".text_to_speech_generate_params": "TextToSpeechGenerateParams",
        ".text_to_speech_generate_response": "TextToSpeechGenerateResponse",
        ".text_to_speech_list_voices_params": "TextToSpeechListVoicesParams",
        ".text_to_speech_list_voices_response": "TextToSpeechListVoicesResponse",
        ".voice": "Voice",
        ".xai_speech_settings_param": "XAISpeechSettingsParam",
    },
)
