from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import Required, TypedDict

from ...._core.types import SequenceNotStr
from ..assistant_integration import AssistantIntegration
from ..assistant_integration_param import AssistantIntegrationParam
from ..assistant_interruption_settings import AssistantInterruptionSettings
from ..assistant_interruption_settings_param import AssistantInterruptionSettingsParam
from ..assistant_mcp_server import AssistantMcpServer
from ..assistant_mcp_server_param import AssistantMcpServerParam
from ..assistant_tools_param import AssistantToolsParam
from ..conversation_flow_create_param import ConversationFlowCreateParam
from ..enabled_features import EnabledFeatures
from ..external_llm import ExternalLLM
from ..external_llm_param import ExternalLLMParam
from ..fallback_config import FallbackConfig
from ..fallback_config_param import FallbackConfigParam
from ..insight_settings import InsightSettings
from ..insight_settings_param import InsightSettingsParam
from ..messaging_settings import MessagingSettings
from ..messaging_settings_param import MessagingSettingsParam
from ..observability import Observability
from ..observability_param import ObservabilityParam
from ..post_conversation_settings import PostConversationSettings
from ..post_conversation_settings_param import PostConversationSettingsParam
from ..privacy_settings import PrivacySettings
from ..privacy_settings_param import PrivacySettingsParam
from ..telephony_settings import TelephonySettings
from ..telephony_settings_param import TelephonySettingsParam
from ..transcription_settings import TranscriptionSettings
from ..transcription_settings_param import TranscriptionSettingsParam
from ..voice_settings import VoiceSettings
from ..voice_settings_param import VoiceSettingsParam
from ..widget_settings import WidgetSettings
from ..widget_settings_param import WidgetSettingsParam

__all__ = ["VersionUpdateParams"]


class VersionUpdateParams(TypedDict, total=False):
    """Arguments of `POST /ai/assistants/{assistant_id}/versions/{version_id}`."""

    assistant_id: Required[str]
    conversation_flow: ConversationFlowCreateParam
    description: str
    dynamic_variables: Mapping[str, object]
    dynamic_variables_webhook_timeout_ms: int
    dynamic_variables_webhook_url: str
    enabled_features: Iterable[EnabledFeatures]
    external_llm: ExternalLLM | ExternalLLMParam
    fallback_config: FallbackConfig | FallbackConfigParam
    greeting: str
    insight_settings: InsightSettings | InsightSettingsParam
    instructions: str
    integrations: Iterable[AssistantIntegration | AssistantIntegrationParam]
    interruption_settings: AssistantInterruptionSettings | AssistantInterruptionSettingsParam
    llm_api_key_ref: str
    mcp_servers: Iterable[AssistantMcpServer | AssistantMcpServerParam]
    messaging_settings: MessagingSettings | MessagingSettingsParam
    model: str
    name: str
    observability_settings: Observability | ObservabilityParam
    post_conversation_settings: PostConversationSettings | PostConversationSettingsParam
    privacy_settings: PrivacySettings | PrivacySettingsParam
    tags: SequenceNotStr[str]
    telephony_settings: TelephonySettings | TelephonySettingsParam
    tool_ids: SequenceNotStr[str]
    tools: AssistantToolsParam
    transcription: TranscriptionSettings | TranscriptionSettingsParam
    version_name: str
    voice_settings: VoiceSettings | VoiceSettingsParam
    widget_settings: WidgetSettings | WidgetSettingsParam
