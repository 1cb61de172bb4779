# Generated from the Telnyx API 2.0.0. Do not edit.

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
    assistant_id: Required[str]
    """Id of the assistant."""

    conversation_flow: ConversationFlowCreateParam
    """A conversation as steps, and ways between them."""

    description: str
    """A note on what it is for."""

    dynamic_variables: Mapping[str, object]
    """Values for the `{{variables}}` in the instructions, the greeting and the tools, by name."""

    dynamic_variables_webhook_timeout_ms: int
    """Milliseconds to wait for the webhook that supplies variables. After that, the values given
    here are used. At least 1. At most 10000. Defaults to `1500`.
    """

    dynamic_variables_webhook_url: str
    """Where to ask for the variables when a conversation starts. Values from there go before the
    ones given here.
    """

    enabled_features: Iterable[EnabledFeatures]
    """Channels that it takes part in."""

    external_llm: ExternalLLM | ExternalLLMParam
    """A model that you host yourself, behind an interface like OpenAI's chat completions."""

    fallback_config: FallbackConfig | FallbackConfigParam
    """What to think with when the first model fails."""

    greeting: str
    """What it says first. Empty to wait for the other side; may hold `{{variables}}`."""

    insight_settings: InsightSettings | InsightSettingsParam
    """What is to be found out about conversations once they are over."""

    instructions: str
    """What it should do and how. May hold `{{variables}}`."""

    integrations: Iterable[AssistantIntegration | AssistantIntegrationParam]
    """Integrations that it may use."""

    interruption_settings: AssistantInterruptionSettings | AssistantInterruptionSettingsParam
    """What happens when a caller speaks while the assistant does."""

    llm_api_key_ref: str
    """Name of the secret that holds the key for the model's provider. Needed for models that Telnyx
    does not host.
    """

    mcp_servers: Iterable[AssistantMcpServer | AssistantMcpServerParam]
    """MCP servers whose tools it may use."""

    messaging_settings: MessagingSettings | MessagingSettingsParam
    """How the assistant takes part in text messages."""

    model: str
    """The model that it thinks with. `client.ai.retrieve_models()` lists them."""

    name: str
    """Display name."""

    observability_settings: Observability | ObservabilityParam
    """Sends what the model does to Langfuse, to be looked at there."""

    post_conversation_settings: PostConversationSettings | PostConversationSettingsParam
    """What the assistant does once a conversation is over."""

    privacy_settings: PrivacySettings | PrivacySettingsParam
    """What is kept of conversations."""

    tags: SequenceNotStr[str]
    """Tags."""

    telephony_settings: TelephonySettings | TelephonySettingsParam
    """How the assistant behaves on calls."""

    tool_ids: SequenceNotStr[str]
    """Ids of shared tools that it may use."""

    tools: AssistantToolsParam
    transcription: TranscriptionSettings | TranscriptionSettingsParam
    """How speech becomes text."""

    version_name: str
    """Name of the version that the change makes. At most 50 characters. Defaults to `New
    assistant`.
    """

    voice_settings: VoiceSettings | VoiceSettingsParam
    """The voice, and how it speaks."""

    widget_settings: WidgetSettings | WidgetSettingsParam
    """How the widget looks that puts the assistant on a web page."""
