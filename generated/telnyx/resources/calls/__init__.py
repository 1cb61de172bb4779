# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.lazy import cached_property
from ..._core.operation import Operation
from ..._core.resource import AsyncResource, SyncResource
from ..._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

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

_DIAL = Operation(
    "POST",
    "/calls",
    body="json",
    names={"from_": "from"},
    result="types:CallDialResponse",
    idempotency="body:command_id",
    arguments="types:CallDialParams",
)


class CallsResource(SyncResource):
    """Phone calls, and the commands that control them."""

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
        """Dial a number.

        Calls a number or a SIP address. The answer comes at once; `call.answered`, `call.hangup`
        and other events tell what becomes of the call.

        `POST /calls`

        Args:
            connection_id: Voice API application that makes the call.
            from_: Number that is shown to the one who is called, in E.164 form. It must be
                yours or verified.
            to: Number in E.164 form or SIP address, or several that ring at once.
            answering_machine_detection: How people are told from machines when the call is
                answered. Defaults to `disabled`.
            answering_machine_detection_config: Fine points of the detection. All times are in
                milliseconds. Not used by `premium`.
            assistant: The assistant for a call: one that you made, with changes for this call
                alone.
            audio_url: Address of a file that is played when the call is answered.
            billing_group_id: Billing group that the call is counted in.
            bridge_intent: Whether it is to be connected with the call in `link_to`. The number
                shown is then that call's. Defaults to `False`.
            bridge_on_answer: Whether it is connected with the call in `link_to` as soon as it
                is answered. Defaults to `False`.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            conference_config: Puts the one who answers into a conference.
            conversation_relay_config: Hands what is said to a program of yours over a
                WebSocket, as text, and speaks what it sends back.
            custom_headers: SIP headers of your own.
            deepfake_detection: Finds out whether a voice was made by a machine.
            dialogflow_config: How Dialogflow takes part in a call.
            enable_dialogflow: Whether Dialogflow takes part in the call. Its connection must be
                set up. Defaults to `False`.
            from_display_name: Name that is shown with the number, 128 characters at most.
            link_to: `call_control_id` of a call whose session the new one joins.
            media_encryption: How the sound is encrypted. Defaults to `disabled`.
            media_name: Media name of a file, in the place of `audio_url`.
            park_after_unbridge: `self` keeps this side on the line when the other one leaves.
                Needs `link_to`.
            preferred_codecs: Codecs in the order in which they are liked, separated by commas.
            prevent_double_bridge: Whether the call is ended if the one in `link_to` is
                connected with a third one already. Defaults to `False`.
            privacy: Whether the number is withheld.
            record: Starts a recording when the call is answered.
            record_channels: Whether both sides are mixed into one channel or kept in two.
                Defaults to `dual`.
            record_custom_file_name: Name of the file, without its extension. At least 1
                characters. At most 40 characters.
            record_format: Format of the file. Defaults to `mp3`.
            record_max_length: Seconds after which the recording ends. 0 for no end. Defaults to
                `0`.
            record_timeout_secs: Seconds of silence after which the recording ends. 0 for no
                end. Is charged as transcription. Defaults to `0`.
            record_track: Whose sound is recorded. Defaults to `both`.
            record_trim: Leaves out silence at both ends.
            retry_on_timeout: Whether other routes are tried when `timeout_secs` has passed. If
                not, the call ends with `no_answer`. Defaults to `True`.
            send_digits_on_answer: Keys that are pressed when the call is answered. `w` waits
                half a second, `W` a whole one.
            send_silence_when_idle: Whether silence is sent while there is nothing to hear.
                Defaults to `False`.
            sip_auth_password: Password for the SIP address.
            sip_auth_username: User name for the SIP address.
            sip_headers: Standard SIP headers.
            sip_region: Region that the call leaves from. Defaults to `US`.
            sip_transport_protocol: Transport of SIP messages. Defaults to `UDP`.
            sound_modifications: Changes to the voice of one side. They cannot be combined.
            stream_auth_token: Token that is sent to `stream_url` when the connection is made.
                At most 4000 characters.
            stream_establish_before_call_originate: Whether the connection to `stream_url` is
                made before the number is dialled. For servers that are slow to connect. Defaults to
                `False`.
            stream_track: Whose sound is sent to `stream_url`. Defaults to `inbound_track`.
            stream_url: Address of a WebSocket that the sound of the call is sent to.
            supervise_call_control_id: The call that this one supervises.
            supervisor_role: Whether the supervisor is heard by both sides, by one, or by
                nobody. Defaults to `barge`.
            time_limit_secs: Seconds after which the call ends. At least 30. At most 14400.
                Defaults to `14400`.
            timeout_secs: Seconds that it rings. Defaults to `30`.
            transcription: Whether what is said is written down. Comes in `call.transcription`
                events. Defaults to `False`.
            transcription_config: How what is said on a call is written down.
            webhook_retries_policies: How often events are sent again, by event type.
            webhook_url: URL that events of this call are sent to, instead of the URL of the
                connection.
            webhook_url_method: Method by which they are sent. Defaults to `POST`.
            webhook_urls: Addresses for single types of events, by event type.
            webhook_urls_method: Method by which they are sent. Defaults to `POST`.

        Returns:
            The call, as it begins.

        Raises:
            BadRequestError, UnprocessableEntityError

        ```python
        client.calls.dial(
            connection_id="1894736251940385627",
            from_="+13125550100",
            to="+13125550142",
            answering_machine_detection="premium",
            timeout_secs=45,
            webhook_url="https://example.com/telnyx/events",
        )
        ```
        """
        return self._call(_DIAL, locals())


class AsyncCallsResource(AsyncResource):
    """Phone calls, and the commands that control them."""

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
        """Dial a number.

        Calls a number or a SIP address. The answer comes at once; `call.answered`, `call.hangup`
        and other events tell what becomes of the call.

        `POST /calls`

        Args:
            connection_id: Voice API application that makes the call.
            from_: Number that is shown to the one who is called, in E.164 form. It must be
                yours or verified.
            to: Number in E.164 form or SIP address, or several that ring at once.
            answering_machine_detection: How people are told from machines when the call is
                answered. Defaults to `disabled`.
            answering_machine_detection_config: Fine points of the detection. All times are in
                milliseconds. Not used by `premium`.
            assistant: The assistant for a call: one that you made, with changes for this call
                alone.
            audio_url: Address of a file that is played when the call is answered.
            billing_group_id: Billing group that the call is counted in.
            bridge_intent: Whether it is to be connected with the call in `link_to`. The number
                shown is then that call's. Defaults to `False`.
            bridge_on_answer: Whether it is connected with the call in `link_to` as soon as it
                is answered. Defaults to `False`.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            conference_config: Puts the one who answers into a conference.
            conversation_relay_config: Hands what is said to a program of yours over a
                WebSocket, as text, and speaks what it sends back.
            custom_headers: SIP headers of your own.
            deepfake_detection: Finds out whether a voice was made by a machine.
            dialogflow_config: How Dialogflow takes part in a call.
            enable_dialogflow: Whether Dialogflow takes part in the call. Its connection must be
                set up. Defaults to `False`.
            from_display_name: Name that is shown with the number, 128 characters at most.
            link_to: `call_control_id` of a call whose session the new one joins.
            media_encryption: How the sound is encrypted. Defaults to `disabled`.
            media_name: Media name of a file, in the place of `audio_url`.
            park_after_unbridge: `self` keeps this side on the line when the other one leaves.
                Needs `link_to`.
            preferred_codecs: Codecs in the order in which they are liked, separated by commas.
            prevent_double_bridge: Whether the call is ended if the one in `link_to` is
                connected with a third one already. Defaults to `False`.
            privacy: Whether the number is withheld.
            record: Starts a recording when the call is answered.
            record_channels: Whether both sides are mixed into one channel or kept in two.
                Defaults to `dual`.
            record_custom_file_name: Name of the file, without its extension. At least 1
                characters. At most 40 characters.
            record_format: Format of the file. Defaults to `mp3`.
            record_max_length: Seconds after which the recording ends. 0 for no end. Defaults to
                `0`.
            record_timeout_secs: Seconds of silence after which the recording ends. 0 for no
                end. Is charged as transcription. Defaults to `0`.
            record_track: Whose sound is recorded. Defaults to `both`.
            record_trim: Leaves out silence at both ends.
            retry_on_timeout: Whether other routes are tried when `timeout_secs` has passed. If
                not, the call ends with `no_answer`. Defaults to `True`.
            send_digits_on_answer: Keys that are pressed when the call is answered. `w` waits
                half a second, `W` a whole one.
            send_silence_when_idle: Whether silence is sent while there is nothing to hear.
                Defaults to `False`.
            sip_auth_password: Password for the SIP address.
            sip_auth_username: User name for the SIP address.
            sip_headers: Standard SIP headers.
            sip_region: Region that the call leaves from. Defaults to `US`.
            sip_transport_protocol: Transport of SIP messages. Defaults to `UDP`.
            sound_modifications: Changes to the voice of one side. They cannot be combined.
            stream_auth_token: Token that is sent to `stream_url` when the connection is made.
                At most 4000 characters.
            stream_establish_before_call_originate: Whether the connection to `stream_url` is
                made before the number is dialled. For servers that are slow to connect. Defaults to
                `False`.
            stream_track: Whose sound is sent to `stream_url`. Defaults to `inbound_track`.
            stream_url: Address of a WebSocket that the sound of the call is sent to.
            supervise_call_control_id: The call that this one supervises.
            supervisor_role: Whether the supervisor is heard by both sides, by one, or by
                nobody. Defaults to `barge`.
            time_limit_secs: Seconds after which the call ends. At least 30. At most 14400.
                Defaults to `14400`.
            timeout_secs: Seconds that it rings. Defaults to `30`.
            transcription: Whether what is said is written down. Comes in `call.transcription`
                events. Defaults to `False`.
            transcription_config: How what is said on a call is written down.
            webhook_retries_policies: How often events are sent again, by event type.
            webhook_url: URL that events of this call are sent to, instead of the URL of the
                connection.
            webhook_url_method: Method by which they are sent. Defaults to `POST`.
            webhook_urls: Addresses for single types of events, by event type.
            webhook_urls_method: Method by which they are sent. Defaults to `POST`.

        Returns:
            The call, as it begins.

        Raises:
            BadRequestError, UnprocessableEntityError

        ```python
        await client.calls.dial(
            connection_id="1894736251940385627",
            from_="+13125550100",
            to="+13125550142",
            answering_machine_detection="premium",
            timeout_secs=45,
            webhook_url="https://example.com/telnyx/events",
        )
        ```
        """
        return await self._call(_DIAL, locals())


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
