# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ..._core.models import Model
from .assistant_integration import AssistantIntegration
from .assistant_interruption_settings import AssistantInterruptionSettings
from .assistant_mcp_server import AssistantMcpServer
from .assistant_tools import AssistantTools
from .conversation_flow import ConversationFlow
from .enabled_features import EnabledFeatures
from .external_llm import ExternalLLM
from .fallback_config import FallbackConfig
from .import_metadata import ImportMetadata
from .insight_settings import InsightSettings
from .messaging_settings import MessagingSettings
from .observability import Observability
from .post_conversation_settings import PostConversationSettings
from .privacy_settings import PrivacySettings
from .telephony_settings import TelephonySettings
from .transcription_settings import TranscriptionSettings
from .voice_settings import VoiceSettings
from .widget_settings import WidgetSettings

__all__ = ["InferenceEmbedding"]


class InferenceEmbedding(Model):
    """An assistant and all its settings."""

    created_at: datetime
    """Time of creation."""

    id: str
    """Id of the assistant."""

    instructions: str
    """What it does and how."""

    model: str
    """The model that it thinks with."""

    name: str
    """Display name."""

    conversation_flow: ConversationFlow | None = None
    """A conversation as steps, and ways between them."""

    description: str | None = None
    """A note on what it is for."""

    dynamic_variables: dict[str, object] | None = None
    """Values for the `{{variables}}`, by name."""

    dynamic_variables_webhook_timeout_ms: int | None = None
    """Milliseconds that the webhook for variables has to answer. At least 1. At most 10000.
    Defaults to `1500`.
    """

    dynamic_variables_webhook_url: str | None = None
    """Where variables are asked for when a conversation starts."""

    enabled_features: list[EnabledFeatures] | None = None
    """Channels that it takes part in."""

    external_llm: ExternalLLM | None = None
    """A model that you host yourself, behind an interface like OpenAI's chat completions."""

    fallback_config: FallbackConfig | None = None
    """What to think with when the first model fails."""

    greeting: str | None = None
    """What it says first."""

    import_metadata: ImportMetadata | None = None
    """Where an imported assistant came from."""

    insight_settings: InsightSettings | None = None
    """What is to be found out about conversations once they are over."""

    integrations: list[AssistantIntegration] | None = None
    """Integrations that it may use."""

    interruption_settings: AssistantInterruptionSettings | None = None
    """What happens when a caller speaks while the assistant does."""

    llm_api_key_ref: str | None = None
    """Name of the secret with the key for the model's provider."""

    mcp_servers: list[AssistantMcpServer] | None = None
    """MCP servers whose tools it may use."""

    messaging_settings: MessagingSettings | None = None
    """How the assistant takes part in text messages."""

    observability_settings: Observability | None = None
    """Sends what the model does to Langfuse, to be looked at there."""

    post_conversation_settings: PostConversationSettings | None = None
    """What the assistant does once a conversation is over."""

    privacy_settings: PrivacySettings | None = None
    """What is kept of conversations."""

    related_mission_ids: list[str] | None = None
    """Missions that it takes part in."""

    tags: list[str] | None = None
    """Tags."""

    telephony_settings: TelephonySettings | None = None
    """How the assistant behaves on calls."""

    tools: AssistantTools | None = None
    transcription: TranscriptionSettings | None = None
    """How speech becomes text."""

    version_created_at: datetime | None = None
    """When this version was made."""

    version_id: str | None = None
    """Id of this version."""

    version_name: str | None = None
    """Name of this version. At most 50 characters. Defaults to `New assistant`."""

    voice_settings: VoiceSettings | None = None
    """The voice, and how it speaks."""

    widget_settings: WidgetSettings | None = None
    """How the widget looks that puts the assistant on a web page."""
