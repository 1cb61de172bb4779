from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

from .._core.types import SequenceNotStr
from .answering_machine_detection import AnsweringMachineDetection
from .answering_machine_detection_config_param import AnsweringMachineDetectionConfigParam
from .call_assistant_request_param import CallAssistantRequestParam
from .conversation_relay_embedded_config_param import ConversationRelayEmbeddedConfigParam
from .custom_sip_header import CustomSipHeader
from .custom_sip_header_param import CustomSipHeaderParam
from .deepfake_detection_param import DeepfakeDetectionParam
from .dial_request_param import (
    DialRequestConferenceConfigParam,
    DialRequestWebhookRetriesPoliciesValueParam,
)
from .dialogflow_config_param import DialogflowConfigParam
from .media_encryption import MediaEncryption
from .record_track import RecordTrack
from .sip_header import SipHeader
from .sip_header_param import SipHeaderParam
from .sip_region import SipRegion
from .sip_transport import SipTransport
from .sound_modifications_param import SoundModificationsParam
from .stream_bidirectional_codec import StreamBidirectionalCodec
from .stream_bidirectional_mode import StreamBidirectionalMode
from .stream_bidirectional_sampling_rate import StreamBidirectionalSamplingRate
from .stream_bidirectional_target_legs import StreamBidirectionalTargetLegs
from .stream_codec import StreamCodec
from .stream_track import StreamTrack
from .transcription_start_request_param import TranscriptionStartRequestParam

__all__ = ["CallDialParams"]


class CallDialParams(TypedDict, total=False):
    """Arguments of `POST /calls`."""

    connection_id: Required[str]
    from_: Required[str]
    to: Required[str | SequenceNotStr[str]]
    answering_machine_detection: AnsweringMachineDetection
    answering_machine_detection_config: AnsweringMachineDetectionConfigParam
    assistant: CallAssistantRequestParam
    audio_url: str
    billing_group_id: str
    bridge_intent: bool
    bridge_on_answer: bool
    client_state: str
    command_id: str
    conference_config: DialRequestConferenceConfigParam
    conversation_relay_config: ConversationRelayEmbeddedConfigParam
    custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam]
    deepfake_detection: DeepfakeDetectionParam
    dialogflow_config: DialogflowConfigParam
    enable_dialogflow: bool
    from_display_name: str
    link_to: str
    media_encryption: MediaEncryption
    media_name: str
    park_after_unbridge: str
    preferred_codecs: str
    prevent_double_bridge: bool
    privacy: Literal["id", "none"]
    record: Literal["record-from-answer"]
    record_channels: Literal["single", "dual"]
    record_custom_file_name: str
    record_format: Literal["wav", "mp3"]
    record_max_length: int
    record_timeout_secs: int
    record_track: RecordTrack
    record_trim: Literal["trim-silence"]
    retry_on_timeout: bool
    send_digits_on_answer: str
    send_silence_when_idle: bool
    sip_auth_password: str
    sip_auth_username: str
    sip_headers: Iterable[SipHeader | SipHeaderParam]
    sip_region: SipRegion
    sip_transport_protocol: SipTransport
    sound_modifications: SoundModificationsParam
    stream_auth_token: str
    stream_bidirectional_codec: StreamBidirectionalCodec
    stream_bidirectional_mode: StreamBidirectionalMode
    stream_bidirectional_sampling_rate: StreamBidirectionalSamplingRate
    stream_bidirectional_target_legs: StreamBidirectionalTargetLegs
    stream_codec: StreamCodec
    stream_establish_before_call_originate: bool
    stream_track: StreamTrack
    stream_url: str
    supervise_call_control_id: str
    supervisor_role: Literal["barge", "whisper", "monitor"]
    time_limit_secs: int
    timeout_secs: int
    transcription: bool
    transcription_config: TranscriptionStartRequestParam
    webhook_retries_policies: Mapping[str, DialRequestWebhookRetriesPoliciesValueParam]
    webhook_url: str
    webhook_url_method: Literal["POST", "GET"]
    webhook_urls: Mapping[str, str]
    webhook_urls_method: Literal["POST", "GET"]
