# Generated from the Telnyx API 2.0.0. Do not edit.

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
    connection_id: Required[str]
    """Voice API application that makes the call."""

    from_: Required[str]
    """Number that is shown to the one who is called, in E.164 form. It must be yours or
    verified.
    """

    to: Required[str | SequenceNotStr[str]]
    """Number in E.164 form or SIP address, or several that ring at once."""

    answering_machine_detection: AnsweringMachineDetection
    """How people are told from machines when the call is answered. Defaults to `disabled`."""

    answering_machine_detection_config: AnsweringMachineDetectionConfigParam
    """Fine points of the detection. All times are in milliseconds. Not used by `premium`."""

    assistant: CallAssistantRequestParam
    """The assistant for a call: one that you made, with changes for this call alone."""

    audio_url: str
    """Address of a file that is played when the call is answered."""

    billing_group_id: str
    """Billing group that the call is counted in."""

    bridge_intent: bool
    """Whether it is to be connected with the call in `link_to`. The number shown is then that
    call's. Defaults to `False`.
    """

    bridge_on_answer: bool
    """Whether it is connected with the call in `link_to` as soon as it is answered. Defaults to
    `False`.
    """

    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    conference_config: DialRequestConferenceConfigParam
    """Puts the one who answers into a conference."""

    conversation_relay_config: ConversationRelayEmbeddedConfigParam
    """Hands what is said to a program of yours over a WebSocket, as text, and speaks what it sends
    back.
    """

    custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam]
    """SIP headers of your own."""

    deepfake_detection: DeepfakeDetectionParam
    """Finds out whether a voice was made by a machine."""

    dialogflow_config: DialogflowConfigParam
    """How Dialogflow takes part in a call."""

    enable_dialogflow: bool
    """Whether Dialogflow takes part in the call. Its connection must be set up. Defaults to
    `False`.
    """

    from_display_name: str
    """Name that is shown with the number, 128 characters at most."""

    link_to: str
    """`call_control_id` of a call whose session the new one joins."""

    media_encryption: MediaEncryption
    """How the sound is encrypted. Defaults to `disabled`."""

    media_name: str
    """Media name of a file, in the place of `audio_url`."""

    park_after_unbridge: str
    """`self` keeps this side on the line when the other one leaves. Needs `link_to`."""

    preferred_codecs: str
    """Codecs in the order in which they are liked, separated by commas."""

    prevent_double_bridge: bool
    """Whether the call is ended if the one in `link_to` is connected with a third one already.
    Defaults to `False`.
    """

    privacy: Literal["id", "none"]
    """Whether the number is withheld."""

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

    retry_on_timeout: bool
    """Whether other routes are tried when `timeout_secs` has passed. If not, the call ends with
    `no_answer`. Defaults to `True`.
    """

    send_digits_on_answer: str
    """Keys that are pressed when the call is answered. `w` waits half a second, `W` a whole one."""

    send_silence_when_idle: bool
    """Whether silence is sent while there is nothing to hear. Defaults to `False`."""

    sip_auth_password: str
    """Password for the SIP address."""

    sip_auth_username: str
    """User name for the SIP address."""

    sip_headers: Iterable[SipHeader | SipHeaderParam]
    """Standard SIP headers."""

    sip_region: SipRegion
    """Region that the call leaves from. Defaults to `US`."""

    sip_transport_protocol: SipTransport
    """Transport of SIP messages. Defaults to `UDP`."""

    sound_modifications: SoundModificationsParam
    """Changes to the voice of one side. They cannot be combined."""

    stream_auth_token: str
    """Token that is sent to `stream_url` when the connection is made. At most 4000 characters."""

    stream_bidirectional_codec: StreamBidirectionalCodec
    stream_bidirectional_mode: StreamBidirectionalMode
    stream_bidirectional_sampling_rate: StreamBidirectionalSamplingRate
    stream_bidirectional_target_legs: StreamBidirectionalTargetLegs
    stream_codec: StreamCodec
    stream_establish_before_call_originate: bool
    """Whether the connection to `stream_url` is made before the number is dialled. For servers that
    are slow to connect. Defaults to `False`.
    """

    stream_track: StreamTrack
    """Whose sound is sent to `stream_url`. Defaults to `inbound_track`."""

    stream_url: str
    """Address of a WebSocket that the sound of the call is sent to."""

    supervise_call_control_id: str
    """The call that this one supervises."""

    supervisor_role: Literal["barge", "whisper", "monitor"]
    """Whether the supervisor is heard by both sides, by one, or by nobody. Defaults to `barge`."""

    time_limit_secs: int
    """Seconds after which the call ends. At least 30. At most 14400. Defaults to `14400`."""

    timeout_secs: int
    """Seconds that it rings. Defaults to `30`."""

    transcription: bool
    """Whether what is said is written down. Comes in `call.transcription` events. Defaults to
    `False`.
    """

    transcription_config: TranscriptionStartRequestParam
    """How what is said on a call is written down."""

    webhook_retries_policies: Mapping[str, DialRequestWebhookRetriesPoliciesValueParam]
    """How often events are sent again, by event type."""

    webhook_url: str
    """URL that events of this call are sent to, instead of the URL of the connection."""

    webhook_url_method: Literal["POST", "GET"]
    """Method by which they are sent. Defaults to `POST`."""

    webhook_urls: Mapping[str, str]
    """Addresses for single types of events, by event type."""

    webhook_urls_method: Literal["POST", "GET"]
    """Method by which they are sent. Defaults to `POST`."""
