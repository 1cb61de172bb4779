# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

from ..answering_machine_detection import AnsweringMachineDetection
from ..answering_machine_detection_config_param import AnsweringMachineDetectionConfigParam
from ..custom_sip_header import CustomSipHeader
from ..custom_sip_header_param import CustomSipHeaderParam
from ..media_encryption import MediaEncryption
from ..record_track import RecordTrack
from ..sip_header import SipHeader
from ..sip_header_param import SipHeaderParam
from ..sip_region import SipRegion
from ..sip_transport import SipTransport
from ..sound_modifications_param import SoundModificationsParam
from ..transfer_request_param import TransferRequestWebhookRetriesPoliciesValueParam
from .mute_dtmf import MuteDtmf

__all__ = ["ActionTransferParams"]


class ActionTransferParams(TypedDict, total=False):
    to: Required[str]
    """Number in E.164 form, or SIP address."""

    answering_machine_detection: AnsweringMachineDetection
    """How people are told from machines when the call is answered. Defaults to `disabled`."""

    answering_machine_detection_config: AnsweringMachineDetectionConfigParam
    """Fine points of the detection. All times are in milliseconds. Not used by `premium`."""

    audio_url: str
    """Address of a file that is played to the other side when it answers, before it is
    connected.
    """

    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam]
    """SIP headers of your own."""

    early_media: bool
    """Whether sounds from before the answer, such as ringing, are let through. Defaults to
    `True`.
    """

    from_: str
    """Number that is shown to the one who is called, in E.164 form. The caller's own if left
    out.
    """

    from_display_name: str
    """Name that is shown with it, 128 characters at most."""

    media_encryption: MediaEncryption
    """How the sound is encrypted. Defaults to `disabled`."""

    media_name: str
    """Media name of a file, in the place of `audio_url`."""

    mute_dtmf: MuteDtmf
    """Which sides do not hear keys that are pressed. Defaults to `none`."""

    park_after_unbridge: str
    """`self` keeps this side on the line when the other one leaves. Without it, it is hung up."""

    preferred_codecs: str
    """Codecs in the order in which they are liked, separated by commas."""

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

    send_digits_on_answer: str
    """Keys that are pressed when the call is answered. `w` waits half a second, `W` a whole one."""

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

    target_leg_client_state: str
    """Your own data for the new leg, as base64. Its events carry it."""

    time_limit_secs: int
    """Seconds after which the call ends. At least 30. At most 14400. Defaults to `14400`."""

    timeout_secs: int
    """Seconds that it rings. Defaults to `30`."""

    webhook_retries_policies: Mapping[str, TransferRequestWebhookRetriesPoliciesValueParam]
    """How often events are sent again, by event type."""

    webhook_url: str
    """URL that events of this call are sent to, instead of the URL of the connection."""

    webhook_url_method: Literal["POST", "GET"]
    """Method by which they are sent. Defaults to `POST`."""

    webhook_urls: Mapping[str, str]
    """Addresses for single types of events, by event type."""

    webhook_urls_method: Literal["POST", "GET"]
    """Method by which they are sent. Defaults to `POST`."""
