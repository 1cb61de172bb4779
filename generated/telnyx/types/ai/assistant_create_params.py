"""Arguments of `POST /ai/assistants`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import Required, TypedDict

from ..._core.types import SequenceNotStr
from .assistant_integration_param import AssistantIntegrationParam
from .assistant_interruption_settings_param import AssistantInterruptionSettingsParam
from .assistant_mcp_server_param import AssistantMcpServerParam
from .assistant_tools_param import AssistantToolsParam
from .conversation_flow_create_param import ConversationFlowCreateParam
from .enabled_features import EnabledFeatures
from .external_llm_param import ExternalLLMParam
from .fallback_config_param import FallbackConfigParam
from .insight_settings_param import InsightSettingsParam
from .messaging_settings_param import MessagingSettingsParam
from .observability_param import ObservabilityParam
from .post_conversation_settings_param import PostConversationSettingsParam
from .privacy_settings_param import PrivacySettingsParam
from .telephony_settings_param import TelephonySettingsParam
from .transcription_settings_param import TranscriptionSettingsParam
from .voice_settings_param import VoiceSettingsParam
from .widget_settings_param import WidgetSettingsParam

__all__ = ["AssistantCreateParams"]


class AssistantCreateParams(TypedDict, total=False):
    """Arguments of `POST /ai/assistants`, described at the method."""

    instructions: Required[str]
    name: Required[str]
    conversation_flow: ConversationFlowCreateParam
    description: str
    dynamic_variables: Mapping[str, object]
    dynamic_variables_webhook_timeout_ms: int
    dynamic_variables_webhook_url: str
    enabled_features: Iterable[EnabledFeatures]
    external_llm: ExternalLLMParam
    fallback_config: FallbackConfigParam
    greeting: str
    insight_settings: InsightSettingsParam
    integrations: Iterable[AssistantIntegrationParam]
    interruption_settings: AssistantInterruptionSettingsParam
    llm_api_key_ref: str
    mcp_servers: Iterable[AssistantMcpServerParam]
    messaging_settings: MessagingSettingsParam
    model: str
    observability_settings: ObservabilityParam
    post_conversation_settings: PostConversationSettingsParam
    privacy_settings: PrivacySettingsParam
    tags: SequenceNotStr[str]
    telephony_settings: TelephonySettingsParam
    tool_ids: SequenceNotStr[str]
    tools: AssistantToolsParam
    transcription: TranscriptionSettingsParam
    voice_settings: VoiceSettingsParam
    widget_settings: WidgetSettingsParam
