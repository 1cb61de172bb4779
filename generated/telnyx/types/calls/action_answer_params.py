from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import TypedDict

from ..answer_request_param import AnswerRequestWebhookRetriesPoliciesValueParam
from ..call_assistant_request_param import CallAssistantRequestParam
from ..conversation_relay_embedded_config_param import ConversationRelayEmbeddedConfigParam
from ..custom_sip_header import CustomSipHeader
from ..custom_sip_header_param import CustomSipHeaderParam
from ..deepfake_detection_param import DeepfakeDetectionParam
from ..record_track import RecordTrack
from ..sip_header import SipHeader
from ..sip_header_param import SipHeaderParam
from ..sound_modifications_param import SoundModificationsParam
from ..stream_bidirectional_codec import StreamBidirectionalCodec
from ..stream_bidirectional_mode import StreamBidirectionalMode
from ..stream_bidirectional_target_legs import StreamBidirectionalTargetLegs
from ..stream_codec import StreamCodec
from ..stream_track import StreamTrack
from ..transcription_start_request_param import TranscriptionStartRequestParam

__all__ = ["ActionAnswerParams"]


class ActionAnswerParams(TypedDict, total=False):
    """Arguments of `POST /calls/{call_control_id}/actions/answer`."""

    assistant: CallAssistantRequestParam
    billing_group_id: str
    client_state: str
    command_id: str
    conversation_relay_config: ConversationRelayEmbeddedConfigParam
    custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam]
    deepfake_detection: DeepfakeDetectionParam
    preferred_codecs: Literal["G722,PCMU,PCMA,G729,OPUS,VP8,H264"]
    record: Literal["record-from-answer"]
    record_channels: Literal["single", "dual"]
    record_custom_file_name: str
    record_format: Literal["wav", "mp3"]
    record_max_length: int
    record_timeout_secs: int
    record_track: RecordTrack
    record_trim: Literal["trim-silence"]
    send_silence_when_idle: bool
    sip_headers: Iterable[SipHeader | SipHeaderParam]
    sound_modifications: SoundModificationsParam
    stream_bidirectional_codec: StreamBidirectionalCodec
    stream_bidirectional_mode: StreamBidirectionalMode
    stream_bidirectional_target_legs: StreamBidirectionalTargetLegs
    stream_codec: StreamCodec
    stream_track: StreamTrack
    stream_url: str
    transcription: bool
    transcription_config: TranscriptionStartRequestParam
    webhook_retries_policies: Mapping[str, AnswerRequestWebhookRetriesPoliciesValueParam]
    webhook_url: str
    webhook_url_method: Literal["POST", "GET"]
    webhook_urls: Mapping[str, str]
    webhook_urls_method: Literal["POST", "GET"]
