# Generated from the Telnyx API 2.0.0. Do not edit.

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
    assistant: CallAssistantRequestParam
    """The assistant for a call: one that you made, with changes for this call alone."""

    billing_group_id: str
    """Billing group that the call is counted in."""

    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    conversation_relay_config: ConversationRelayEmbeddedConfigParam
    """Hands what is said to a program of yours over a WebSocket, as text, and speaks what it sends
    back.
    """

    custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam]
    """SIP headers of your own in the answer."""

    deepfake_detection: DeepfakeDetectionParam
    """Finds out whether a voice was made by a machine."""

    preferred_codecs: Literal["G722,PCMU,PCMA,G729,OPUS,VP8,H264"]
    """Codecs in the order in which they are liked, separated by commas."""

    record: Literal["record-from-answer"]
    """Starts a recording when the call is answered."""

    record_channels: Literal["single", "dual"]
    """Whether both sides are mixed into one channel or kept in two. Defaults to `dual`."""

    record_custom_file_name: str
    """Name of the file, without its extension. At least 1 characters. At most 40 characters."""

    record_format: Literal["wav", "mp3"]
    """Format of the file. Defaults to `mp3`."""

    record_max_length: int
    """Seconds after which the recording ends. 0 for no end. Defaults to `0`."""

    record_timeout_secs: int
    """Seconds of silence after which the recording ends. 0 for no end. Is charged as transcription.
    Defaults to `0`.
    """

    record_track: RecordTrack
    """Whose sound is recorded. Defaults to `both`."""

    record_trim: Literal["trim-silence"]
    """Leaves out silence at both ends."""

    send_silence_when_idle: bool
    """Whether silence is sent while there is nothing to hear. Defaults to `False`."""

    sip_headers: Iterable[SipHeader | SipHeaderParam]
    """Standard SIP headers in the answer."""

    sound_modifications: SoundModificationsParam
    """Changes to the voice of one side. They cannot be combined."""

    stream_bidirectional_codec: StreamBidirectionalCodec
    stream_bidirectional_mode: StreamBidirectionalMode
    stream_bidirectional_target_legs: StreamBidirectionalTargetLegs
    stream_codec: StreamCodec
    stream_track: StreamTrack
    """Whose sound is sent to `stream_url`. Defaults to `inbound_track`."""

    stream_url: str
    """Address of a WebSocket that the sound of the call is sent to."""

    transcription: bool
    """Whether what is said is written down. Comes in `call.transcription` events. Defaults to
    `False`.
    """

    transcription_config: TranscriptionStartRequestParam
    """How what is said on a call is written down."""

    webhook_retries_policies: Mapping[str, AnswerRequestWebhookRetriesPoliciesValueParam]
    """How often events are sent again, by event type."""

    webhook_url: str
    """URL that events of this call are sent to, instead of the URL of the connection."""

    webhook_url_method: Literal["POST", "GET"]
    """Method by which they are sent. Defaults to `POST`."""

    webhook_urls: Mapping[str, str]
    """Addresses for single types of events, by event type."""

    webhook_urls_method: Literal["POST", "GET"]
    """Method by which they are sent. Defaults to `POST`."""
