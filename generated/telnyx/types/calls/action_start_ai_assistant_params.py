# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from ..call_assistant_request_param import CallAssistantRequestParam
from .ai_assistant_join_participant_param import AIAssistantJoinParticipantParam
from .assistant_conversation_message_param import AssistantConversationMessageParam
from .assistant_voice_settings_param import AssistantVoiceSettingsParam
from .interruption_settings_param import InterruptionSettingsParam
from .transcription_config_param import TranscriptionConfigParam

__all__ = ["ActionStartAIAssistantParams"]


class ActionStartAIAssistantParams(TypedDict, total=False):
    assistant: CallAssistantRequestParam
    """The assistant for a call: one that you made, with changes for this call alone."""

    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    greeting: str
    """What it says first, in the place of its own greeting. Empty to wait for the caller."""

    interruption_settings: InterruptionSettingsParam
    """What happens when a caller speaks while the assistant does."""

    message_history: Iterable[AssistantConversationMessageParam]
    """What has been said before, for the assistant to know."""

    participants: Iterable[AIAssistantJoinParticipantParam]
    """Further people on the call who talk to it."""

    send_message_history_updates: bool
    """Whether `call.ai_gather.message_history_updated` is sent after each message. Defaults to
    `False`.
    """

    transcription: TranscriptionConfigParam
    """How speech becomes text."""

    voice: str
    """The voice as `provider.model.id`. The assistant's own voice if it has one. Defaults to
    `Telnyx.KokoroTTS.af`.
    """

    voice_settings: AssistantVoiceSettingsParam
