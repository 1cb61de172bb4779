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
    """Arguments of `POST /calls/{call_control_id}/actions/transfer`."""

    to: Required[str]
    answering_machine_detection: AnsweringMachineDetection
    answering_machine_detection_config: AnsweringMachineDetectionConfigParam
    audio_url: str
    client_state: str
    command_id: str
    custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam]
    early_media: bool
    from_: str
    from_display_name: str
    media_encryption: MediaEncryption
    media_name: str
    mute_dtmf: MuteDtmf
    park_after_unbridge: str
    preferred_codecs: str
    privacy: Literal["id", "none"]
    record: Literal["record-from-answer"]
    record_channels: Literal["single", "dual"]
    record_custom_file_name: str
    record_format: Literal["wav", "mp3"]
    record_max_length: int
    record_timeout_secs: int
    record_track: RecordTrack
    record_trim: Literal["trim-silence"]
    send_digits_on_answer: str
    sip_auth_password: str
    sip_auth_username: str
    sip_headers: Iterable[SipHeader | SipHeaderParam]
    sip_region: SipRegion
    sip_transport_protocol: SipTransport
    sound_modifications: SoundModificationsParam
    target_leg_client_state: str
    time_limit_secs: int
    timeout_secs: int
    webhook_retries_policies: Mapping[str, TransferRequestWebhookRetriesPoliciesValueParam]
    webhook_url: str
    webhook_url_method: Literal["POST", "GET"]
    webhook_urls: Mapping[str, str]
    webhook_urls_method: Literal["POST", "GET"]
