from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.operation import Operation
from ..._core.resource import AsyncResource, SyncResource
from ..._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..._core.types import Omit, RequestOptions, SequenceNotStr
    from ..._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ...types.answering_machine_detection import AnsweringMachineDetection
    from ...types.answering_machine_detection_config_param import (
        AnsweringMachineDetectionConfigParam,
    )
    from ...types.call_assistant_request_param import CallAssistantRequestParam
    from ...types.call_dial_response import CallDialResponse
    from ...types.conversation_relay_embedded_config_param import (
        ConversationRelayEmbeddedConfigParam,
    )
    from ...types.custom_sip_header import CustomSipHeader
    from ...types.custom_sip_header_param import CustomSipHeaderParam
    from ...types.deepfake_detection_param import DeepfakeDetectionParam
    from ...types.dial_request_param import (
        DialRequestConferenceConfigParam,
        DialRequestWebhookRetriesPoliciesValueParam,
    )
    from ...types.dialogflow_config_param import DialogflowConfigParam
    from ...types.media_encryption import MediaEncryption
    from ...types.record_track import RecordTrack
    from ...types.sip_header import SipHeader
    from ...types.sip_header_param import SipHeaderParam
    from ...types.sip_region import SipRegion
    from ...types.sip_transport import SipTransport
    from ...types.sound_modifications_param import SoundModificationsParam
    from ...types.stream_bidirectional_codec import StreamBidirectionalCodec
    from ...types.stream_bidirectional_mode import StreamBidirectionalMode
    from ...types.stream_bidirectional_sampling_rate import StreamBidirectionalSamplingRate
    from ...types.stream_bidirectional_target_legs import StreamBidirectionalTargetLegs
    from ...types.stream_codec import StreamCodec
    from ...types.stream_track import StreamTrack
    from ...types.transcription_start_request_param import TranscriptionStartRequestParam
    from . import actions as _actions
    from .actions import ActionsResource, AsyncActionsResource

__all__ = ["CallsResource", "AsyncCallsResource"]

DIAL = Operation(
    "POST",
    "/calls",
    body="json",
    names={"from_": "from"},
    result="types:CallDialResponse",
    idempotency="body:command_id",
    arguments="types:CallDialParams",
)


class _Documented:
    def dial(self, *args: Any, **kwargs: Any) -> Any:
        """Dial a number.

        Calls a number or a SIP address. The answer comes at once; `call.answered`, `call.hangup`
        and other events tell what becomes of the call.

        `POST /calls`

        Args:
            connection_id (str): Voice API application that makes the call.
            from_ (str): Number that is shown to the one who is called, in E.164 form. It must
                be yours or verified.
            to (str | SequenceNotStr[str]): Number in E.164 form or SIP address, or several that
                ring at once.
            answering_machine_detection (AnsweringMachineDetection): How people are told from
                machines when the call is answered. The API's default is `disabled`.
            answering_machine_detection_config (AnsweringMachineDetectionConfigParam): Fine
                points of the detection. All times are in milliseconds. Not used by `premium`.
            assistant (CallAssistantRequestParam): The assistant for a call: one that you made,
                with changes for this call alone.
            audio_url (str): Address of a file that is played when the call is answered.
            billing_group_id (str): Billing group that the call is counted in.
            bridge_intent (bool): Whether it is to be connected with the call in `link_to`. The
                number shown is then that call's. The API's default is `False`.
            bridge_on_answer (bool): Whether it is connected with the call in `link_to` as soon
                as it is answered. The API's default is `False`.
            client_state (str): State, as base64, that every later event of the call carries.
            command_id (str): Your id of the command. A second one with this id is ignored on
                the same call.
            conference_config (DialRequestConferenceConfigParam): Puts the one who answers into
                a conference.
            conversation_relay_config (ConversationRelayEmbeddedConfigParam): Hands what is said
                to a program of yours over a WebSocket, as text, and speaks what it sends back.
            custom_headers: SIP headers of your own.
            deepfake_detection (DeepfakeDetectionParam): Finds out whether a voice was made by a
                machine.
            dialogflow_config (DialogflowConfigParam): How Dialogflow takes part in a call.
            enable_dialogflow (bool): Whether Dialogflow takes part in the call. Its connection
                must be set up. The API's default is `False`.
            from_display_name (str): Name that is shown with the number, 128 characters at most.
            link_to (str): `call_control_id` of a call whose session the new one joins.
            media_encryption (MediaEncryption): How the sound is encrypted. The API's default is
                `disabled`.
            media_name (str): Media name of a file, in the place of `audio_url`.
            park_after_unbridge (str): `self` keeps this side on the line when the other one
                leaves. Needs `link_to`.
            preferred_codecs (str): Codecs in the order in which they are liked, separated by
                commas.
            prevent_double_bridge (bool): Whether the call is ended if the one in `link_to` is
                connected with a third one already. The API's default is `False`.
            privacy (Literal["id", "none"]): Whether the number is withheld.
            record (Literal["record-from-answer"]): Starts a recording when the call is
                answered.
            record_channels (Literal["single", "dual"]): Whether both sides are mixed into one
                channel or kept in two. The API's default is `dual`.
            record_custom_file_name (str): Name of the file, without its ending. At least 1
                characters. At most 40 characters.
            record_format (Literal["wav", "mp3"]): Format of the file. The API's default is
                `mp3`.
            record_max_length (int): Seconds after which the recording ends. 0 for no end. The
                API's default is `0`.
            record_timeout_secs (int): Seconds of silence after which the recording ends. 0 for
                no end. Is charged as transcription. The API's default is `0`.
            record_track (RecordTrack): Whose sound is recorded. The API's default is `both`.
            record_trim (Literal["trim-silence"]): Leaves out silence at both ends.
            retry_on_timeout (bool): Whether other routes are tried when `timeout_secs` has
                passed. If not, the call ends with `no_answer`. The API's default is `True`.
            send_digits_on_answer (str): Keys that are pressed when the call is answered. `w`
                waits half a second, `W` a whole one.
            send_silence_when_idle (bool): Whether silence is sent while there is nothing to
                hear. The API's default is `False`.
            sip_auth_password (str): Password for the SIP address.
            sip_auth_username (str): User name for the SIP address.
            sip_headers (Iterable[SipHeader | SipHeaderParam]): Standard SIP headers.
            sip_region (SipRegion): Region that the call leaves from. The API's default is `US`.
            sip_transport_protocol (SipTransport): Transport of SIP messages. The API's default
                is `UDP`.
            sound_modifications (SoundModificationsParam): Changes to the voice of one side.
                They cannot be combined.
            stream_auth_token (str): Token that is sent to `stream_url` when the connection is
                made. At most 4000 characters.
            stream_establish_before_call_originate (bool): Whether the connection to
                `stream_url` is made before the number is dialled. For servers that are slow to
                connect. The API's default is `False`.
            stream_track (StreamTrack): Whose sound is sent to `stream_url`. The API's default
                is `inbound_track`.
            stream_url (str): Address of a WebSocket that the sound of the call is sent to.
            supervise_call_control_id (str): The call that this one supervises.
            supervisor_role (Literal["barge", "whisper", "monitor"]): Whether the supervisor is
                heard by both sides, by one, or by nobody. The API's default is `barge`.
            time_limit_secs (int): Seconds after which the call ends. At least 30. At most
                14400. The API's default is `14400`.
            timeout_secs (int): Seconds that it rings. The API's default is `30`.
            transcription (bool): Whether what is said is written down. Comes in
                `call.transcription` events. The API's default is `False`.
            transcription_config (TranscriptionStartRequestParam): How what is said on a call is
                written down.
            webhook_retries_policies: How often events are sent again, by event type.
            webhook_url (str): Where the events of this call go, in the place of the
                connection's address.
            webhook_url_method (Literal["POST", "GET"]): Method by which they are sent. The
                API's default is `POST`.
            webhook_urls (Mapping[str, str]): Addresses for single types of events, by event
                type.
            webhook_urls_method (Literal["POST", "GET"]): Method by which they are sent. The
                API's default is `POST`.

        Returns:
            `CallDialResponse`: The call, as it begins.

        Raises:
            BadRequestError, UnprocessableEntityError, InternalServerError

        Example:
            client.calls.dial(
                connection_id="1894736251940385627",
                from_="+13125550100",
                to="+13125550142",
                answering_machine_detection="premium",
                timeout_secs=45,
                webhook_url="https://example.com/telnyx/events",
            )
        """


class CallsResource(_Documented, SyncResource):
    """Phone calls and the commands that steer them."""

    with_raw_response: CallsResourceWithRawResponse
    with_streaming_response: CallsResourceWithStreamingResponse

    @cached_property
    def actions(self) -> ActionsResource:
        from .actions import ActionsResource

        return self._sub(ActionsResource)

    def dial(
        self,
        *,
        connection_id: str,
        from_: str,
        to: str | SequenceNotStr[str],
        answering_machine_detection: AnsweringMachineDetection | Omit = omit,
        answering_machine_detection_config: AnsweringMachineDetectionConfigParam | Omit = omit,
        assistant: CallAssistantRequestParam | Omit = omit,
        audio_url: str | Omit = omit,
        billing_group_id: str | Omit = omit,
        bridge_intent: bool | Omit = omit,
        bridge_on_answer: bool | Omit = omit,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        conference_config: DialRequestConferenceConfigParam | Omit = omit,
        conversation_relay_config: ConversationRelayEmbeddedConfigParam | Omit = omit,
        custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam] | Omit = omit,
        deepfake_detection: DeepfakeDetectionParam | Omit = omit,
        dialogflow_config: DialogflowConfigParam | Omit = omit,
        enable_dialogflow: bool | Omit = omit,
        from_display_name: str | Omit = omit,
        link_to: str | Omit = omit,
        media_encryption: MediaEncryption | Omit = omit,
        media_name: str | Omit = omit,
        park_after_unbridge: str | Omit = omit,
        preferred_codecs: str | Omit = omit,
        prevent_double_bridge: bool | Omit = omit,
        privacy: Literal["id", "none"] | Omit = omit,
        record: Literal["record-from-answer"] | Omit = omit,
        record_channels: Literal["single", "dual"] | Omit = omit,
        record_custom_file_name: str | Omit = omit,
        record_format: Literal["wav", "mp3"] | Omit = omit,
        record_max_length: int | Omit = omit,
        record_timeout_secs: int | Omit = omit,
        record_track: RecordTrack | Omit = omit,
        record_trim: Literal["trim-silence"] | Omit = omit,
        retry_on_timeout: bool | Omit = omit,
        send_digits_on_answer: str | Omit = omit,
        send_silence_when_idle: bool | Omit = omit,
        sip_auth_password: str | Omit = omit,
        sip_auth_username: str | Omit = omit,
        sip_headers: Iterable[SipHeader | SipHeaderParam] | Omit = omit,
        sip_region: SipRegion | Omit = omit,
        sip_transport_protocol: SipTransport | Omit = omit,
        sound_modifications: SoundModificationsParam | Omit = omit,
        stream_auth_token: str | Omit = omit,
        stream_bidirectional_codec: StreamBidirectionalCodec | Omit = omit,
        stream_bidirectional_mode: StreamBidirectionalMode | Omit = omit,
        stream_bidirectional_sampling_rate: StreamBidirectionalSamplingRate | Omit = omit,
        stream_bidirectional_target_legs: StreamBidirectionalTargetLegs | Omit = omit,
        stream_codec: StreamCodec | Omit = omit,
        stream_establish_before_call_originate: bool | Omit = omit,
        stream_track: StreamTrack | Omit = omit,
        stream_url: str | Omit = omit,
        supervise_call_control_id: str | Omit = omit,
        supervisor_role: Literal["barge", "whisper", "monitor"] | Omit = omit,
        time_limit_secs: int | Omit = omit,
        timeout_secs: int | Omit = omit,
        transcription: bool | Omit = omit,
        transcription_config: TranscriptionStartRequestParam | Omit = omit,
        webhook_retries_policies: (
            Mapping[str, DialRequestWebhookRetriesPoliciesValueParam] | Omit
        ) = omit,
        webhook_url: str | Omit = omit,
        webhook_url_method: Literal["POST", "GET"] | Omit = omit,
        webhook_urls: Mapping[str, str] | Omit = omit,
        webhook_urls_method: Literal["POST", "GET"] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> CallDialResponse:
        return self._call(DIAL, locals())


class AsyncCallsResource(_Documented, AsyncResource):
    """Phone calls and the commands that steer them."""

    with_raw_response: AsyncCallsResourceWithRawResponse
    with_streaming_response: AsyncCallsResourceWithStreamingResponse

    @cached_property
    def actions(self) -> AsyncActionsResource:
        from .actions import AsyncActionsResource

        return self._sub(AsyncActionsResource)

    async def dial(
        self,
        *,
        connection_id: str,
        from_: str,
        to: str | SequenceNotStr[str],
        answering_machine_detection: AnsweringMachineDetection | Omit = omit,
        answering_machine_detection_config: AnsweringMachineDetectionConfigParam | Omit = omit,
        assistant: CallAssistantRequestParam | Omit = omit,
        audio_url: str | Omit = omit,
        billing_group_id: str | Omit = omit,
        bridge_intent: bool | Omit = omit,
        bridge_on_answer: bool | Omit = omit,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        conference_config: DialRequestConferenceConfigParam | Omit = omit,
        conversation_relay_config: ConversationRelayEmbeddedConfigParam | Omit = omit,
        custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam] | Omit = omit,
        deepfake_detection: DeepfakeDetectionParam | Omit = omit,
        dialogflow_config: DialogflowConfigParam | Omit = omit,
        enable_dialogflow: bool | Omit = omit,
        from_display_name: str | Omit = omit,
        link_to: str | Omit = omit,
        media_encryption: MediaEncryption | Omit = omit,
        media_name: str | Omit = omit,
        park_after_unbridge: str | Omit = omit,
        preferred_codecs: str | Omit = omit,
        prevent_double_bridge: bool | Omit = omit,
        privacy: Literal["id", "none"] | Omit = omit,
        record: Literal["record-from-answer"] | Omit = omit,
        record_channels: Literal["single", "dual"] | Omit = omit,
        record_custom_file_name: str | Omit = omit,
        record_format: Literal["wav", "mp3"] | Omit = omit,
        record_max_length: int | Omit = omit,
        record_timeout_secs: int | Omit = omit,
        record_track: RecordTrack | Omit = omit,
        record_trim: Literal["trim-silence"] | Omit = omit,
        retry_on_timeout: bool | Omit = omit,
        send_digits_on_answer: str | Omit = omit,
        send_silence_when_idle: bool | Omit = omit,
        sip_auth_password: str | Omit = omit,
        sip_auth_username: str | Omit = omit,
        sip_headers: Iterable[SipHeader | SipHeaderParam] | Omit = omit,
        sip_region: SipRegion | Omit = omit,
        sip_transport_protocol: SipTransport | Omit = omit,
        sound_modifications: SoundModificationsParam | Omit = omit,
        stream_auth_token: str | Omit = omit,
        stream_bidirectional_codec: StreamBidirectionalCodec | Omit = omit,
        stream_bidirectional_mode: StreamBidirectionalMode | Omit = omit,
        stream_bidirectional_sampling_rate: StreamBidirectionalSamplingRate | Omit = omit,
        stream_bidirectional_target_legs: StreamBidirectionalTargetLegs | Omit = omit,
        stream_codec: StreamCodec | Omit = omit,
        stream_establish_before_call_originate: bool | Omit = omit,
        stream_track: StreamTrack | Omit = omit,
        stream_url: str | Omit = omit,
        supervise_call_control_id: str | Omit = omit,
        supervisor_role: Literal["barge", "whisper", "monitor"] | Omit = omit,
        time_limit_secs: int | Omit = omit,
        timeout_secs: int | Omit = omit,
        transcription: bool | Omit = omit,
        transcription_config: TranscriptionStartRequestParam | Omit = omit,
        webhook_retries_policies: (
            Mapping[str, DialRequestWebhookRetriesPoliciesValueParam] | Omit
        ) = omit,
        webhook_url: str | Omit = omit,
        webhook_url_method: Literal["POST", "GET"] | Omit = omit,
        webhook_urls: Mapping[str, str] | Omit = omit,
        webhook_urls_method: Literal["POST", "GET"] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> CallDialResponse:
        return await self._call(DIAL, locals())


if TYPE_CHECKING:

    class CallsResourceWithRawResponse:
        actions: _actions.ActionsResourceWithRawResponse
        _of = CallsResource
        dial = raw(_of.dial)

    class CallsResourceWithStreamingResponse:
        actions: _actions.ActionsResourceWithStreamingResponse
        _of = CallsResource
        dial = streamed(_of.dial)

    class AsyncCallsResourceWithRawResponse:
        actions: _actions.AsyncActionsResourceWithRawResponse
        _of = AsyncCallsResource
        dial = async_raw(_of.dial)

    class AsyncCallsResourceWithStreamingResponse:
        actions: _actions.AsyncActionsResourceWithStreamingResponse
        _of = AsyncCallsResource
        dial = async_streamed(_of.dial)
