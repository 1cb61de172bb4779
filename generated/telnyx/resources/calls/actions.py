# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.operation import Operation
from ..._core.resource import AsyncResource, SyncResource
from ..._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

    from typing_extensions import Unpack

    from ..._core.types import Omit, RequestOptions
    from ..._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ...types.answer_request_param import AnswerRequestWebhookRetriesPoliciesValueParam
    from ...types.answering_machine_detection import AnsweringMachineDetection
    from ...types.answering_machine_detection_config_param import (
        AnsweringMachineDetectionConfigParam,
    )
    from ...types.call_assistant_request_param import CallAssistantRequestParam
    from ...types.calls.action_add_ai_assistant_messages_response import (
        ActionAddAIAssistantMessagesResponse,
    )
    from ...types.calls.action_answer_response import ActionAnswerResponse
    from ...types.calls.action_bridge_response import ActionBridgeResponse
    from ...types.calls.action_gather_response import ActionGatherResponse
    from ...types.calls.action_gather_using_ai_response import ActionGatherUsingAIResponse
    from ...types.calls.action_gather_using_audio_response import ActionGatherUsingAudioResponse
    from ...types.calls.action_gather_using_speak_response import ActionGatherUsingSpeakResponse
    from ...types.calls.action_hangup_response import ActionHangupResponse
    from ...types.calls.action_speak_response import ActionSpeakResponse
    from ...types.calls.action_start_ai_assistant_response import ActionStartAIAssistantResponse
    from ...types.calls.action_stop_ai_assistant_response import ActionStopAIAssistantResponse
    from ...types.calls.action_stop_gather_response import ActionStopGatherResponse
    from ...types.calls.action_transfer_response import ActionTransferResponse
    from ...types.calls.ai_assistant_join_participant_param import AIAssistantJoinParticipantParam
    from ...types.calls.assistant_conversation_message_param import (
        AssistantConversationMessageParam,
    )
    from ...types.calls.assistant_voice_settings_param import AssistantVoiceSettingsParam
    from ...types.calls.gather_assistant_param import GatherAssistantParam
    from ...types.calls.interruption_settings_param import InterruptionSettingsParam
    from ...types.calls.loop_count_param import LoopCountParam
    from ...types.calls.mute_dtmf import MuteDtmf
    from ...types.calls.speak_language import SpeakLanguage
    from ...types.calls.transcription_config_param import TranscriptionConfigParam
    from ...types.conversation_relay_embedded_config_param import (
        ConversationRelayEmbeddedConfigParam,
    )
    from ...types.custom_sip_header import CustomSipHeader
    from ...types.custom_sip_header_param import CustomSipHeaderParam
    from ...types.deepfake_detection_param import DeepfakeDetectionParam
    from ...types.gather_message import GatherMessage
    from ...types.gather_message_param import GatherMessageParam
    from ...types.google_transcription_language import GoogleTranscriptionLanguage
    from ...types.media_encryption import MediaEncryption
    from ...types.record_track import RecordTrack
    from ...types.sip_header import SipHeader
    from ...types.sip_header_param import SipHeaderParam
    from ...types.sip_region import SipRegion
    from ...types.sip_transport import SipTransport
    from ...types.sound_modifications_param import SoundModificationsParam
    from ...types.speak_voice_settings_param import SpeakVoiceSettingsParam
    from ...types.stream_bidirectional_codec import StreamBidirectionalCodec
    from ...types.stream_bidirectional_mode import StreamBidirectionalMode
    from ...types.stream_bidirectional_target_legs import StreamBidirectionalTargetLegs
    from ...types.stream_codec import StreamCodec
    from ...types.stream_track import StreamTrack
    from ...types.transcription_start_request_param import TranscriptionStartRequestParam
    from ...types.transfer_request_param import TransferRequestWebhookRetriesPoliciesValueParam

_ADD_AI_ASSISTANT_MESSAGES = Operation(
    "POST",
    "/calls/{call_control_id}/actions/ai_assistant_add_messages",
    body="json",
    result="types.calls:ActionAddAIAssistantMessagesResponse",
    idempotency="body:command_id",
)
_ANSWER = Operation(
    "POST",
    "/calls/{call_control_id}/actions/answer",
    body="json",
    result="types.calls:ActionAnswerResponse",
    idempotency="body:command_id",
    arguments="types.calls:ActionAnswerParams",
)
_BRIDGE = Operation(
    "POST",
    "/calls/{call_control_id_to_bridge}/actions/bridge",
    body="json",
    result="types.calls:ActionBridgeResponse",
    idempotency="body:command_id",
)
_GATHER = Operation(
    "POST",
    "/calls/{call_control_id}/actions/gather",
    body="json",
    result="types.calls:ActionGatherResponse",
    idempotency="body:command_id",
)
_GATHER_USING_AI = Operation(
    "POST",
    "/calls/{call_control_id}/actions/gather_using_ai",
    body="json",
    result="types.calls:ActionGatherUsingAIResponse",
    idempotency="body:command_id",
    arguments="types.calls:ActionGatherUsingAIParams",
)
_GATHER_USING_AUDIO = Operation(
    "POST",
    "/calls/{call_control_id}/actions/gather_using_audio",
    body="json",
    result="types.calls:ActionGatherUsingAudioResponse",
    idempotency="body:command_id",
)
_GATHER_USING_SPEAK = Operation(
    "POST",
    "/calls/{call_control_id}/actions/gather_using_speak",
    body="json",
    result="types.calls:ActionGatherUsingSpeakResponse",
    idempotency="body:command_id",
)
_HANGUP = Operation(
    "POST",
    "/calls/{call_control_id}/actions/hangup",
    body="json",
    result="types.calls:ActionHangupResponse",
    idempotency="body:command_id",
)
_SPEAK = Operation(
    "POST",
    "/calls/{call_control_id}/actions/speak",
    body="json",
    result="types.calls:ActionSpeakResponse",
    idempotency="body:command_id",
)
_START_AI_ASSISTANT = Operation(
    "POST",
    "/calls/{call_control_id}/actions/ai_assistant_start",
    body="json",
    result="types.calls:ActionStartAIAssistantResponse",
    idempotency="body:command_id",
    arguments="types.calls:ActionStartAIAssistantParams",
)
_STOP_AI_ASSISTANT = Operation(
    "POST",
    "/calls/{call_control_id}/actions/ai_assistant_stop",
    body="json",
    result="types.calls:ActionStopAIAssistantResponse",
    idempotency="body:command_id",
)
_STOP_GATHER = Operation(
    "POST",
    "/calls/{call_control_id}/actions/gather_stop",
    body="json",
    result="types.calls:ActionStopGatherResponse",
    idempotency="body:command_id",
)
_TRANSFER = Operation(
    "POST",
    "/calls/{call_control_id}/actions/transfer",
    body="json",
    names={"from_": "from"},
    result="types.calls:ActionTransferResponse",
    idempotency="body:command_id",
)


class ActionsResource(SyncResource):
    with_raw_response: ActionsResourceWithRawResponse
    with_streaming_response: ActionsResourceWithStreamingResponse

    def add_ai_assistant_messages(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        messages: Iterable[AssistantConversationMessageParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionAddAIAssistantMessagesResponse:
        """Add messages to an assistant's conversation.

        Puts messages into the conversation that an assistant has on a call, such as facts it should
        know from now on.

        `POST /calls/{call_control_id}/actions/ai_assistant_add_messages`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            messages: The messages, in the order in which they were said.

        Returns:
            The messages are in the conversation.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.add_ai_assistant_messages(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            messages=[{"content": "The caller has paid the bill by now.", "role": "system"}],
        )
        ```
        """
        return self._call(_ADD_AI_ASSISTANT_MESSAGES, locals())

    def answer(
        self,
        call_control_id: str,
        *,
        assistant: CallAssistantRequestParam | Omit = omit,
        billing_group_id: str | Omit = omit,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        conversation_relay_config: ConversationRelayEmbeddedConfigParam | Omit = omit,
        custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam] | Omit = omit,
        deepfake_detection: DeepfakeDetectionParam | Omit = omit,
        preferred_codecs: Literal["G722,PCMU,PCMA,G729,OPUS,VP8,H264"] | Omit = omit,
        record: Literal["record-from-answer"] | Omit = omit,
        record_channels: Literal["single", "dual"] | Omit = omit,
        record_custom_file_name: str | Omit = omit,
        record_format: Literal["wav", "mp3"] | Omit = omit,
        record_max_length: int | Omit = omit,
        record_timeout_secs: int | Omit = omit,
        record_track: RecordTrack | Omit = omit,
        record_trim: Literal["trim-silence"] | Omit = omit,
        send_silence_when_idle: bool | Omit = omit,
        sip_headers: Iterable[SipHeader | SipHeaderParam] | Omit = omit,
        sound_modifications: SoundModificationsParam | Omit = omit,
        stream_bidirectional_codec: StreamBidirectionalCodec | Omit = omit,
        stream_bidirectional_mode: StreamBidirectionalMode | Omit = omit,
        stream_bidirectional_target_legs: StreamBidirectionalTargetLegs | Omit = omit,
        stream_codec: StreamCodec | Omit = omit,
        stream_track: StreamTrack | Omit = omit,
        stream_url: str | Omit = omit,
        transcription: bool | Omit = omit,
        transcription_config: TranscriptionStartRequestParam | Omit = omit,
        webhook_retries_policies: (
            Mapping[str, AnswerRequestWebhookRetriesPoliciesValueParam] | Omit
        ) = omit,
        webhook_url: str | Omit = omit,
        webhook_url_method: Literal["POST", "GET"] | Omit = omit,
        webhook_urls: Mapping[str, str] | Omit = omit,
        webhook_urls_method: Literal["POST", "GET"] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionAnswerResponse:
        """Answer a call.

        Takes a call that came in. Every other command needs this first.

        `POST /calls/{call_control_id}/actions/answer`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            assistant: The assistant for a call: one that you made, with changes for this call
                alone.
            billing_group_id: Billing group that the call is counted in.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            conversation_relay_config: Hands what is said to a program of yours over a
                WebSocket, as text, and speaks what it sends back.
            custom_headers: SIP headers of your own in the answer.
            deepfake_detection: Finds out whether a voice was made by a machine.
            preferred_codecs: Codecs in the order in which they are liked, separated by commas.
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
            send_silence_when_idle: Whether silence is sent while there is nothing to hear.
                Defaults to `False`.
            sip_headers: Standard SIP headers in the answer.
            sound_modifications: Changes to the voice of one side. They cannot be combined.
            stream_track: Whose sound is sent to `stream_url`. Defaults to `inbound_track`.
            stream_url: Address of a WebSocket that the sound of the call is sent to.
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
            The call is answered.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.answer(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            client_state="b3JkZXItNDcxMQ==",
            record="record-from-answer",
        )
        ```
        """
        return self._call(_ANSWER, locals())

    def bridge(
        self,
        call_control_id_to_bridge: str,
        *,
        call_control_id: str,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        hold_after_unbridge: bool | Omit = omit,
        mute_dtmf: MuteDtmf | Omit = omit,
        park_after_unbridge: str | Omit = omit,
        play_ringtone: bool | Omit = omit,
        prevent_double_bridge: bool | Omit = omit,
        queue: str | Omit = omit,
        record: Literal["record-from-answer"] | Omit = omit,
        record_channels: Literal["single", "dual"] | Omit = omit,
        record_custom_file_name: str | Omit = omit,
        record_format: Literal["wav", "mp3"] | Omit = omit,
        record_max_length: int | Omit = omit,
        record_timeout_secs: int | Omit = omit,
        record_track: RecordTrack | Omit = omit,
        record_trim: Literal["trim-silence"] | Omit = omit,
        ringtone: (
            Literal[
                "at",
                "au",
                "be",
                "bg",
                "br",
                "ch",
                "cl",
                "cn",
                "cz",
                "de",
                "dk",
                "ee",
                "es",
                "fi",
                "fr",
                "gr",
                "hu",
                "il",
                "in",
                "it",
                "jp",
                "lt",
                "mx",
                "my",
                "nl",
                "no",
                "nz",
                "ph",
                "pl",
                "pt",
                "ru",
                "se",
                "sg",
                "th",
                "tw",
                "uk",
                "us-old",
                "us",
                "ve",
                "za",
            ]
            | Omit
        ) = omit,
        video_room_context: str | Omit = omit,
        video_room_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionBridgeResponse:
        """Bridge two calls.

        Connects two calls that are under way, so that both sides hear each other.

        `POST /calls/{call_control_id}/actions/bridge`

        Args:
            call_control_id_to_bridge: The call to command, by the `call_control_id` of its
                events.
            call_control_id: The call to connect it with.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            hold_after_unbridge: Whether this side is put on hold, and not hung up, when the
                other one leaves.
            mute_dtmf: Which sides do not hear keys that are pressed. Defaults to `none`.
            park_after_unbridge: `self` keeps this side on the line when the other one leaves.
                Without it, it is hung up.
            play_ringtone: Whether this side hears ringing until the other one answers. Defaults
                to `False`.
            prevent_double_bridge: Whether nothing is done if the other call is connected with a
                third one already. Defaults to `False`.
            queue: Name of the queue whose first call to connect with, in the place of a call.
            record: Starts a recording with this command.
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
            ringtone: Country whose ringing is heard, as two letters. Defaults to `us`.
            video_room_context: A text that is shown to the video room.
            video_room_id: The video room to connect with, in the place of a call.

        Returns:
            The calls are being connected.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.bridge(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            call_control_id="v3:hT5wPz8LbN1rKe3dQyXo7uMcAs9JgFi2",
            park_after_unbridge="self",
        )
        ```
        """
        return self._call(_BRIDGE, locals())

    def gather(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        gather_id: str | Omit = omit,
        initial_timeout_millis: int | Omit = omit,
        inter_digit_timeout_millis: int | Omit = omit,
        maximum_digits: int | Omit = omit,
        minimum_digits: int | Omit = omit,
        terminating_digit: str | Omit = omit,
        timeout_millis: int | Omit = omit,
        valid_digits: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionGatherResponse:
        """Gather digits.

        Waits for the caller to press keys. What was pressed comes in a `call.gather.ended` event;
        each key by itself in `call.dtmf.received`.

        `POST /calls/{call_control_id}/actions/gather`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            gather_id: A name of yours for this round; it is in the events. At least 1
                characters. At most 40 characters.
            initial_timeout_millis: Milliseconds until the first key. Defaults to `5000`.
            inter_digit_timeout_millis: Milliseconds between two keys. Defaults to `5000`.
            maximum_digits: Number of keys after which gathering ends. Defaults to `128`.
            minimum_digits: Number of keys that are needed. Defaults to `1`.
            terminating_digit: Key that ends the input. Defaults to `#`.
            timeout_millis: Milliseconds for everything together. Defaults to `60000`.
            valid_digits: Keys that count. Defaults to `0123456789#*`.

        Returns:
            Digits are being gathered.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.gather(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            gather_id="account-number",
            maximum_digits=8,
            minimum_digits=4,
            terminating_digit="#",
        )
        ```
        """
        return self._call(_GATHER, locals())

    def gather_using_ai(
        self,
        call_control_id: str,
        *,
        parameters: Mapping[str, object],
        assistant: GatherAssistantParam | Omit = omit,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        gather_ended_speech: str | Omit = omit,
        greeting: str | Omit = omit,
        interruption_settings: InterruptionSettingsParam | Omit = omit,
        language: GoogleTranscriptionLanguage | Omit = omit,
        message_history: Iterable[GatherMessage | GatherMessageParam] | Omit = omit,
        send_message_history_updates: bool | Omit = omit,
        send_partial_results: bool | Omit = omit,
        transcription: TranscriptionConfigParam | Omit = omit,
        user_response_timeout_ms: int | Omit = omit,
        voice: str | Omit = omit,
        voice_settings: AssistantVoiceSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionGatherUsingAIResponse:
        """Gather answers with AI.

        Lets a model ask the caller for the things that a JSON Schema describes, in a spoken
        conversation. They come in a `call.ai_gather.ended` event once all of them are known.

        `POST /calls/{call_control_id}/actions/gather_using_ai`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            parameters: JSON Schema of an object: its properties are what is asked for, and
                their descriptions tell the model how.
            assistant: The assistant that asks for the answers.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            gather_ended_speech: What is said once everything is known. At most 3000 characters.
            greeting: What is said first. Without it the model begins in its own words.
            interruption_settings: What happens when a caller speaks while the assistant does.
            message_history: What has been said before, for the model to know.
            send_message_history_updates: Whether `call.ai_gather.message_history_updated` is
                sent after each message.
            send_partial_results: Whether `call.ai_gather.partial_results` is sent after each
                answer.
            transcription: How speech becomes text.
            user_response_timeout_ms: Milliseconds that the caller may take to answer. Defaults
                to `10000`.
            voice: The voice as `provider.model.id`. Defaults to `Telnyx.KokoroTTS.af`.

        Returns:
            The model is asking.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.gather_using_ai(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            parameters={
                "properties": {
                    "arrival": {"description": "The day of arrival.", "type": "string"},
                    "last_name": {"description": "The caller's last name.", "type": "string"},
                },
                "required": ["last_name", "arrival"],
                "type": "object",
            },
            greeting="To find your booking I need two things.",
            send_partial_results=True,
            voice="Telnyx.NaturalHD.astra",
        )
        ```
        """
        return self._call(_GATHER_USING_AI, locals())

    def gather_using_audio(
        self,
        call_control_id: str,
        *,
        audio_url: str | Omit = omit,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        inter_digit_timeout_millis: int | Omit = omit,
        invalid_audio_url: str | Omit = omit,
        invalid_media_name: str | Omit = omit,
        maximum_digits: int | Omit = omit,
        maximum_tries: int | Omit = omit,
        media_name: str | Omit = omit,
        minimum_digits: int | Omit = omit,
        terminating_digit: str | Omit = omit,
        timeout_millis: int | Omit = omit,
        valid_digits: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionGatherUsingAudioResponse:
        """Play audio and gather digits.

        Plays a file, waits for keys, and plays it again when they are not valid. What was pressed
        comes in a `call.gather.ended` event.

        `POST /calls/{call_control_id}/actions/gather_using_audio`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            audio_url: Address of a WAV or MP3 file.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            inter_digit_timeout_millis: Milliseconds between two keys. Defaults to `5000`.
            invalid_audio_url: Address of the file to play when the keys were not valid.
            invalid_media_name: Media name of the file to play when the keys were not valid.
            maximum_digits: Number of keys after which gathering ends. Defaults to `128`.
            maximum_tries: How often the file is played at most. Defaults to `3`.
            media_name: Media name of the file, in the place of `audio_url`.
            minimum_digits: Number of keys that are needed. Defaults to `1`.
            terminating_digit: Key that ends the input. Defaults to `#`.
            timeout_millis: Milliseconds after the file until the caller has to be done.
                Defaults to `60000`.
            valid_digits: Keys that count. Defaults to `0123456789#*`.

        Returns:
            The file is playing.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.gather_using_audio(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            audio_url="https://example.com/audio/menu.wav",
            invalid_audio_url="https://example.com/audio/again.wav",
            maximum_digits=1,
            minimum_digits=1,
            valid_digits="123",
        )
        ```
        """
        return self._call(_GATHER_USING_AUDIO, locals())

    def gather_using_speak(
        self,
        call_control_id: str,
        *,
        payload: str,
        voice: str,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        inter_digit_timeout_millis: int | Omit = omit,
        invalid_payload: str | Omit = omit,
        language: SpeakLanguage | Omit = omit,
        maximum_digits: int | Omit = omit,
        maximum_tries: int | Omit = omit,
        minimum_digits: int | Omit = omit,
        payload_type: Literal["text", "ssml"] | Omit = omit,
        service_level: Literal["basic", "premium"] | Omit = omit,
        terminating_digit: str | Omit = omit,
        timeout_millis: int | Omit = omit,
        valid_digits: str | Omit = omit,
        voice_settings: SpeakVoiceSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionGatherUsingSpeakResponse:
        """Speak and gather digits.

        Speaks a text, waits for keys, and speaks it again when they are not valid. What was pressed
        comes in a `call.gather.ended` event.

        `POST /calls/{call_control_id}/actions/gather_using_speak`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            payload: The text, plain or as SSML. 3,000 characters at most.
            voice: The voice as `provider.model.id`, or `male` or `female` of the basic service.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            inter_digit_timeout_millis: Milliseconds between two keys. Defaults to `5000`.
            invalid_payload: What is spoken when the keys were not valid. 3,000 characters at
                most.
            maximum_digits: Number of keys after which gathering ends. Defaults to `128`.
            maximum_tries: How often the text is spoken at most. Defaults to `3`.
            minimum_digits: Number of keys that are needed. Defaults to `1`.
            payload_type: Whether the text is plain or SSML. Defaults to `text`.
            service_level: Quality of the voice. SSML and voices of other providers need
                `premium`. Defaults to `premium`.
            terminating_digit: Key that ends the input. Defaults to `#`.
            timeout_millis: Milliseconds after the text until the caller has to be done.
                Defaults to `60000`.
            valid_digits: Keys that count. Defaults to `0123456789#*`.

        Returns:
            The text is being spoken.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.gather_using_speak(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            payload="Press 1 for sales or 2 for support.",
            voice="Telnyx.NaturalHD.astra",
            invalid_payload="Please press 1 or 2.",
            maximum_digits=1,
            minimum_digits=1,
            valid_digits="12",
        )
        ```
        """
        return self._call(_GATHER_USING_SPEAK, locals())

    def hangup(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionHangupResponse:
        """Hang up.

        Ends a call. A `call.hangup` event follows.

        `POST /calls/{call_control_id}/actions/hangup`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            custom_headers: SIP headers of your own in the message that ends the call.

        Returns:
            The call is ending.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.hangup(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            client_state="b3JkZXItNDcxMQ==",
        )
        ```
        """
        return self._call(_HANGUP, locals())

    def speak(
        self,
        call_control_id: str,
        *,
        payload: str,
        voice: str,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        language: SpeakLanguage | Omit = omit,
        loop: LoopCountParam | Omit = omit,
        payload_type: Literal["text", "ssml"] | Omit = omit,
        service_level: Literal["basic", "premium"] | Omit = omit,
        stop: str | Omit = omit,
        target_legs: Literal["self", "opposite", "both"] | Omit = omit,
        voice_settings: SpeakVoiceSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionSpeakResponse:
        """Reads a text out on the call. `call.speak.started` and `call.speak.ended` tell when.
        Texts that come while one is spoken wait for their turn.

        `POST /calls/{call_control_id}/actions/speak`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            payload: The text, plain or as SSML. 3,000 characters at most.
            voice: The voice as `provider.model.id`, or `male` or `female` of the basic service.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            payload_type: Whether the text is plain or SSML. Defaults to `text`.
            service_level: Quality of the voice. SSML and voices of other providers need
                `premium`. Defaults to `premium`.
            stop: `current` stops what is being played, `all` also what waits after it.
            target_legs: Which legs of the call hear it. Defaults to `self`.

        Returns:
            The text is being spoken.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.speak(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            payload="Your parcel will come tomorrow morning.",
            voice="Telnyx.NaturalHD.astra",
        )
        ```
        """
        return self._call(_SPEAK, locals())

    def start_ai_assistant(
        self,
        call_control_id: str,
        *,
        assistant: CallAssistantRequestParam | Omit = omit,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        greeting: str | Omit = omit,
        interruption_settings: InterruptionSettingsParam | Omit = omit,
        message_history: Iterable[AssistantConversationMessageParam] | Omit = omit,
        participants: Iterable[AIAssistantJoinParticipantParam] | Omit = omit,
        send_message_history_updates: bool | Omit = omit,
        transcription: TranscriptionConfigParam | Omit = omit,
        voice: str | Omit = omit,
        voice_settings: AssistantVoiceSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionStartAIAssistantResponse:
        """Start an assistant on a call.

        Puts an assistant on a call that has been answered. It talks with the caller until it is
        stopped or the call ends.

        `POST /calls/{call_control_id}/actions/ai_assistant_start`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            assistant: The assistant for a call: one that you made, with changes for this call
                alone.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            greeting: What it says first, in the place of its own greeting. Empty to wait for
                the caller.
            interruption_settings: What happens when a caller speaks while the assistant does.
            message_history: What has been said before, for the assistant to know.
            participants: Further people on the call who talk to it.
            send_message_history_updates: Whether `call.ai_gather.message_history_updated` is
                sent after each message. Defaults to `False`.
            transcription: How speech becomes text.
            voice: The voice as `provider.model.id`. The assistant's own voice if it has one.
                Defaults to `Telnyx.KokoroTTS.af`.

        Returns:
            The assistant is on the call.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.start_ai_assistant(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            assistant={"id": "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964"},
            greeting="Hello, you are through to the practice.",
        )
        ```
        """
        return self._call(_START_AI_ASSISTANT, locals())

    def stop_ai_assistant(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionStopAIAssistantResponse:
        """Stop an assistant on a call.

        Takes the assistant off the call. The call itself goes on.

        `POST /calls/{call_control_id}/actions/ai_assistant_stop`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.

        Returns:
            The assistant is off the call.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.stop_ai_assistant(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            client_state="b3JkZXItNDcxMQ==",
        )
        ```
        """
        return self._call(_STOP_AI_ASSISTANT, locals())

    def stop_gather(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionStopGatherResponse:
        """Stop gathering.

        Ends whatever is being gathered on the call. What was pressed so far comes in the
        `call.gather.ended` event.

        `POST /calls/{call_control_id}/actions/gather_stop`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.

        Returns:
            Nothing is gathered any more.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.stop_gather(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            client_state="b3JkZXItNDcxMQ==",
        )
        ```
        """
        return self._call(_STOP_GATHER, locals())

    def transfer(
        self,
        call_control_id: str,
        *,
        to: str,
        answering_machine_detection: AnsweringMachineDetection | Omit = omit,
        answering_machine_detection_config: AnsweringMachineDetectionConfigParam | Omit = omit,
        audio_url: str | Omit = omit,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam] | Omit = omit,
        early_media: bool | Omit = omit,
        from_: str | Omit = omit,
        from_display_name: str | Omit = omit,
        media_encryption: MediaEncryption | Omit = omit,
        media_name: str | Omit = omit,
        mute_dtmf: MuteDtmf | Omit = omit,
        park_after_unbridge: str | Omit = omit,
        preferred_codecs: str | Omit = omit,
        privacy: Literal["id", "none"] | Omit = omit,
        record: Literal["record-from-answer"] | Omit = omit,
        record_channels: Literal["single", "dual"] | Omit = omit,
        record_custom_file_name: str | Omit = omit,
        record_format: Literal["wav", "mp3"] | Omit = omit,
        record_max_length: int | Omit = omit,
        record_timeout_secs: int | Omit = omit,
        record_track: RecordTrack | Omit = omit,
        record_trim: Literal["trim-silence"] | Omit = omit,
        send_digits_on_answer: str | Omit = omit,
        sip_auth_password: str | Omit = omit,
        sip_auth_username: str | Omit = omit,
        sip_headers: Iterable[SipHeader | SipHeaderParam] | Omit = omit,
        sip_region: SipRegion | Omit = omit,
        sip_transport_protocol: SipTransport | Omit = omit,
        sound_modifications: SoundModificationsParam | Omit = omit,
        target_leg_client_state: str | Omit = omit,
        time_limit_secs: int | Omit = omit,
        timeout_secs: int | Omit = omit,
        webhook_retries_policies: (
            Mapping[str, TransferRequestWebhookRetriesPoliciesValueParam] | Omit
        ) = omit,
        webhook_url: str | Omit = omit,
        webhook_url_method: Literal["POST", "GET"] | Omit = omit,
        webhook_urls: Mapping[str, str] | Omit = omit,
        webhook_urls_method: Literal["POST", "GET"] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionTransferResponse:
        """Transfer a call.

        Calls somebody else and connects the two. Events tell about the new leg as about any call
        that is dialled.

        `POST /calls/{call_control_id}/actions/transfer`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            to: Number in E.164 form, or SIP address.
            answering_machine_detection: How people are told from machines when the call is
                answered. Defaults to `disabled`.
            answering_machine_detection_config: Fine points of the detection. All times are in
                milliseconds. Not used by `premium`.
            audio_url: Address of a file that is played to the other side when it answers,
                before it is connected.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            custom_headers: SIP headers of your own.
            early_media: Whether sounds from before the answer, such as ringing, are let
                through. Defaults to `True`.
            from_: Number that is shown to the one who is called, in E.164 form. The caller's
                own if left out.
            from_display_name: Name that is shown with it, 128 characters at most.
            media_encryption: How the sound is encrypted. Defaults to `disabled`.
            media_name: Media name of a file, in the place of `audio_url`.
            mute_dtmf: Which sides do not hear keys that are pressed. Defaults to `none`.
            park_after_unbridge: `self` keeps this side on the line when the other one leaves.
                Without it, it is hung up.
            preferred_codecs: Codecs in the order in which they are liked, separated by commas.
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
            send_digits_on_answer: Keys that are pressed when the call is answered. `w` waits
                half a second, `W` a whole one.
            sip_auth_password: Password for the SIP address.
            sip_auth_username: User name for the SIP address.
            sip_headers: Standard SIP headers.
            sip_region: Region that the call leaves from. Defaults to `US`.
            sip_transport_protocol: Transport of SIP messages. Defaults to `UDP`.
            sound_modifications: Changes to the voice of one side. They cannot be combined.
            target_leg_client_state: Your own data for the new leg, as base64. Its events carry
                it.
            time_limit_secs: Seconds after which the call ends. At least 30. At most 14400.
                Defaults to `14400`.
            timeout_secs: Seconds that it rings. Defaults to `30`.
            webhook_retries_policies: How often events are sent again, by event type.
            webhook_url: URL that events of this call are sent to, instead of the URL of the
                connection.
            webhook_url_method: Method by which they are sent. Defaults to `POST`.
            webhook_urls: Addresses for single types of events, by event type.
            webhook_urls_method: Method by which they are sent. Defaults to `POST`.

        Returns:
            The other side is being called.

        Raises:
            UnprocessableEntityError

        ```python
        client.calls.actions.transfer(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            to="+13125550177",
            time_limit_secs=3600,
            timeout_secs=20,
        )
        ```
        """
        return self._call(_TRANSFER, locals())


class AsyncActionsResource(AsyncResource):
    with_raw_response: AsyncActionsResourceWithRawResponse
    with_streaming_response: AsyncActionsResourceWithStreamingResponse

    async def add_ai_assistant_messages(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        messages: Iterable[AssistantConversationMessageParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionAddAIAssistantMessagesResponse:
        """Add messages to an assistant's conversation.

        Puts messages into the conversation that an assistant has on a call, such as facts it should
        know from now on.

        `POST /calls/{call_control_id}/actions/ai_assistant_add_messages`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            messages: The messages, in the order in which they were said.

        Returns:
            The messages are in the conversation.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.add_ai_assistant_messages(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            messages=[{"content": "The caller has paid the bill by now.", "role": "system"}],
        )
        ```
        """
        return await self._call(_ADD_AI_ASSISTANT_MESSAGES, locals())

    async def answer(
        self,
        call_control_id: str,
        *,
        assistant: CallAssistantRequestParam | Omit = omit,
        billing_group_id: str | Omit = omit,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        conversation_relay_config: ConversationRelayEmbeddedConfigParam | Omit = omit,
        custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam] | Omit = omit,
        deepfake_detection: DeepfakeDetectionParam | Omit = omit,
        preferred_codecs: Literal["G722,PCMU,PCMA,G729,OPUS,VP8,H264"] | Omit = omit,
        record: Literal["record-from-answer"] | Omit = omit,
        record_channels: Literal["single", "dual"] | Omit = omit,
        record_custom_file_name: str | Omit = omit,
        record_format: Literal["wav", "mp3"] | Omit = omit,
        record_max_length: int | Omit = omit,
        record_timeout_secs: int | Omit = omit,
        record_track: RecordTrack | Omit = omit,
        record_trim: Literal["trim-silence"] | Omit = omit,
        send_silence_when_idle: bool | Omit = omit,
        sip_headers: Iterable[SipHeader | SipHeaderParam] | Omit = omit,
        sound_modifications: SoundModificationsParam | Omit = omit,
        stream_bidirectional_codec: StreamBidirectionalCodec | Omit = omit,
        stream_bidirectional_mode: StreamBidirectionalMode | Omit = omit,
        stream_bidirectional_target_legs: StreamBidirectionalTargetLegs | Omit = omit,
        stream_codec: StreamCodec | Omit = omit,
        stream_track: StreamTrack | Omit = omit,
        stream_url: str | Omit = omit,
        transcription: bool | Omit = omit,
        transcription_config: TranscriptionStartRequestParam | Omit = omit,
        webhook_retries_policies: (
            Mapping[str, AnswerRequestWebhookRetriesPoliciesValueParam] | Omit
        ) = omit,
        webhook_url: str | Omit = omit,
        webhook_url_method: Literal["POST", "GET"] | Omit = omit,
        webhook_urls: Mapping[str, str] | Omit = omit,
        webhook_urls_method: Literal["POST", "GET"] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionAnswerResponse:
        """Answer a call.

        Takes a call that came in. Every other command needs this first.

        `POST /calls/{call_control_id}/actions/answer`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            assistant: The assistant for a call: one that you made, with changes for this call
                alone.
            billing_group_id: Billing group that the call is counted in.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            conversation_relay_config: Hands what is said to a program of yours over a
                WebSocket, as text, and speaks what it sends back.
            custom_headers: SIP headers of your own in the answer.
            deepfake_detection: Finds out whether a voice was made by a machine.
            preferred_codecs: Codecs in the order in which they are liked, separated by commas.
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
            send_silence_when_idle: Whether silence is sent while there is nothing to hear.
                Defaults to `False`.
            sip_headers: Standard SIP headers in the answer.
            sound_modifications: Changes to the voice of one side. They cannot be combined.
            stream_track: Whose sound is sent to `stream_url`. Defaults to `inbound_track`.
            stream_url: Address of a WebSocket that the sound of the call is sent to.
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
            The call is answered.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.answer(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            client_state="b3JkZXItNDcxMQ==",
            record="record-from-answer",
        )
        ```
        """
        return await self._call(_ANSWER, locals())

    async def bridge(
        self,
        call_control_id_to_bridge: str,
        *,
        call_control_id: str,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        hold_after_unbridge: bool | Omit = omit,
        mute_dtmf: MuteDtmf | Omit = omit,
        park_after_unbridge: str | Omit = omit,
        play_ringtone: bool | Omit = omit,
        prevent_double_bridge: bool | Omit = omit,
        queue: str | Omit = omit,
        record: Literal["record-from-answer"] | Omit = omit,
        record_channels: Literal["single", "dual"] | Omit = omit,
        record_custom_file_name: str | Omit = omit,
        record_format: Literal["wav", "mp3"] | Omit = omit,
        record_max_length: int | Omit = omit,
        record_timeout_secs: int | Omit = omit,
        record_track: RecordTrack | Omit = omit,
        record_trim: Literal["trim-silence"] | Omit = omit,
        ringtone: (
            Literal[
                "at",
                "au",
                "be",
                "bg",
                "br",
                "ch",
                "cl",
                "cn",
                "cz",
                "de",
                "dk",
                "ee",
                "es",
                "fi",
                "fr",
                "gr",
                "hu",
                "il",
                "in",
                "it",
                "jp",
                "lt",
                "mx",
                "my",
                "nl",
                "no",
                "nz",
                "ph",
                "pl",
                "pt",
                "ru",
                "se",
                "sg",
                "th",
                "tw",
                "uk",
                "us-old",
                "us",
                "ve",
                "za",
            ]
            | Omit
        ) = omit,
        video_room_context: str | Omit = omit,
        video_room_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionBridgeResponse:
        """Bridge two calls.

        Connects two calls that are under way, so that both sides hear each other.

        `POST /calls/{call_control_id}/actions/bridge`

        Args:
            call_control_id_to_bridge: The call to command, by the `call_control_id` of its
                events.
            call_control_id: The call to connect it with.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            hold_after_unbridge: Whether this side is put on hold, and not hung up, when the
                other one leaves.
            mute_dtmf: Which sides do not hear keys that are pressed. Defaults to `none`.
            park_after_unbridge: `self` keeps this side on the line when the other one leaves.
                Without it, it is hung up.
            play_ringtone: Whether this side hears ringing until the other one answers. Defaults
                to `False`.
            prevent_double_bridge: Whether nothing is done if the other call is connected with a
                third one already. Defaults to `False`.
            queue: Name of the queue whose first call to connect with, in the place of a call.
            record: Starts a recording with this command.
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
            ringtone: Country whose ringing is heard, as two letters. Defaults to `us`.
            video_room_context: A text that is shown to the video room.
            video_room_id: The video room to connect with, in the place of a call.

        Returns:
            The calls are being connected.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.bridge(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            call_control_id="v3:hT5wPz8LbN1rKe3dQyXo7uMcAs9JgFi2",
            park_after_unbridge="self",
        )
        ```
        """
        return await self._call(_BRIDGE, locals())

    async def gather(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        gather_id: str | Omit = omit,
        initial_timeout_millis: int | Omit = omit,
        inter_digit_timeout_millis: int | Omit = omit,
        maximum_digits: int | Omit = omit,
        minimum_digits: int | Omit = omit,
        terminating_digit: str | Omit = omit,
        timeout_millis: int | Omit = omit,
        valid_digits: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionGatherResponse:
        """Gather digits.

        Waits for the caller to press keys. What was pressed comes in a `call.gather.ended` event;
        each key by itself in `call.dtmf.received`.

        `POST /calls/{call_control_id}/actions/gather`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            gather_id: A name of yours for this round; it is in the events. At least 1
                characters. At most 40 characters.
            initial_timeout_millis: Milliseconds until the first key. Defaults to `5000`.
            inter_digit_timeout_millis: Milliseconds between two keys. Defaults to `5000`.
            maximum_digits: Number of keys after which gathering ends. Defaults to `128`.
            minimum_digits: Number of keys that are needed. Defaults to `1`.
            terminating_digit: Key that ends the input. Defaults to `#`.
            timeout_millis: Milliseconds for everything together. Defaults to `60000`.
            valid_digits: Keys that count. Defaults to `0123456789#*`.

        Returns:
            Digits are being gathered.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.gather(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            gather_id="account-number",
            maximum_digits=8,
            minimum_digits=4,
            terminating_digit="#",
        )
        ```
        """
        return await self._call(_GATHER, locals())

    async def gather_using_ai(
        self,
        call_control_id: str,
        *,
        parameters: Mapping[str, object],
        assistant: GatherAssistantParam | Omit = omit,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        gather_ended_speech: str | Omit = omit,
        greeting: str | Omit = omit,
        interruption_settings: InterruptionSettingsParam | Omit = omit,
        language: GoogleTranscriptionLanguage | Omit = omit,
        message_history: Iterable[GatherMessage | GatherMessageParam] | Omit = omit,
        send_message_history_updates: bool | Omit = omit,
        send_partial_results: bool | Omit = omit,
        transcription: TranscriptionConfigParam | Omit = omit,
        user_response_timeout_ms: int | Omit = omit,
        voice: str | Omit = omit,
        voice_settings: AssistantVoiceSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionGatherUsingAIResponse:
        """Gather answers with AI.

        Lets a model ask the caller for the things that a JSON Schema describes, in a spoken
        conversation. They come in a `call.ai_gather.ended` event once all of them are known.

        `POST /calls/{call_control_id}/actions/gather_using_ai`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            parameters: JSON Schema of an object: its properties are what is asked for, and
                their descriptions tell the model how.
            assistant: The assistant that asks for the answers.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            gather_ended_speech: What is said once everything is known. At most 3000 characters.
            greeting: What is said first. Without it the model begins in its own words.
            interruption_settings: What happens when a caller speaks while the assistant does.
            message_history: What has been said before, for the model to know.
            send_message_history_updates: Whether `call.ai_gather.message_history_updated` is
                sent after each message.
            send_partial_results: Whether `call.ai_gather.partial_results` is sent after each
                answer.
            transcription: How speech becomes text.
            user_response_timeout_ms: Milliseconds that the caller may take to answer. Defaults
                to `10000`.
            voice: The voice as `provider.model.id`. Defaults to `Telnyx.KokoroTTS.af`.

        Returns:
            The model is asking.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.gather_using_ai(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            parameters={
                "properties": {
                    "arrival": {"description": "The day of arrival.", "type": "string"},
                    "last_name": {"description": "The caller's last name.", "type": "string"},
                },
                "required": ["last_name", "arrival"],
                "type": "object",
            },
            greeting="To find your booking I need two things.",
            send_partial_results=True,
            voice="Telnyx.NaturalHD.astra",
        )
        ```
        """
        return await self._call(_GATHER_USING_AI, locals())

    async def gather_using_audio(
        self,
        call_control_id: str,
        *,
        audio_url: str | Omit = omit,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        inter_digit_timeout_millis: int | Omit = omit,
        invalid_audio_url: str | Omit = omit,
        invalid_media_name: str | Omit = omit,
        maximum_digits: int | Omit = omit,
        maximum_tries: int | Omit = omit,
        media_name: str | Omit = omit,
        minimum_digits: int | Omit = omit,
        terminating_digit: str | Omit = omit,
        timeout_millis: int | Omit = omit,
        valid_digits: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionGatherUsingAudioResponse:
        """Play audio and gather digits.

        Plays a file, waits for keys, and plays it again when they are not valid. What was pressed
        comes in a `call.gather.ended` event.

        `POST /calls/{call_control_id}/actions/gather_using_audio`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            audio_url: Address of a WAV or MP3 file.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            inter_digit_timeout_millis: Milliseconds between two keys. Defaults to `5000`.
            invalid_audio_url: Address of the file to play when the keys were not valid.
            invalid_media_name: Media name of the file to play when the keys were not valid.
            maximum_digits: Number of keys after which gathering ends. Defaults to `128`.
            maximum_tries: How often the file is played at most. Defaults to `3`.
            media_name: Media name of the file, in the place of `audio_url`.
            minimum_digits: Number of keys that are needed. Defaults to `1`.
            terminating_digit: Key that ends the input. Defaults to `#`.
            timeout_millis: Milliseconds after the file until the caller has to be done.
                Defaults to `60000`.
            valid_digits: Keys that count. Defaults to `0123456789#*`.

        Returns:
            The file is playing.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.gather_using_audio(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            audio_url="https://example.com/audio/menu.wav",
            invalid_audio_url="https://example.com/audio/again.wav",
            maximum_digits=1,
            minimum_digits=1,
            valid_digits="123",
        )
        ```
        """
        return await self._call(_GATHER_USING_AUDIO, locals())

    async def gather_using_speak(
        self,
        call_control_id: str,
        *,
        payload: str,
        voice: str,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        inter_digit_timeout_millis: int | Omit = omit,
        invalid_payload: str | Omit = omit,
        language: SpeakLanguage | Omit = omit,
        maximum_digits: int | Omit = omit,
        maximum_tries: int | Omit = omit,
        minimum_digits: int | Omit = omit,
        payload_type: Literal["text", "ssml"] | Omit = omit,
        service_level: Literal["basic", "premium"] | Omit = omit,
        terminating_digit: str | Omit = omit,
        timeout_millis: int | Omit = omit,
        valid_digits: str | Omit = omit,
        voice_settings: SpeakVoiceSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionGatherUsingSpeakResponse:
        """Speak and gather digits.

        Speaks a text, waits for keys, and speaks it again when they are not valid. What was pressed
        comes in a `call.gather.ended` event.

        `POST /calls/{call_control_id}/actions/gather_using_speak`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            payload: The text, plain or as SSML. 3,000 characters at most.
            voice: The voice as `provider.model.id`, or `male` or `female` of the basic service.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            inter_digit_timeout_millis: Milliseconds between two keys. Defaults to `5000`.
            invalid_payload: What is spoken when the keys were not valid. 3,000 characters at
                most.
            maximum_digits: Number of keys after which gathering ends. Defaults to `128`.
            maximum_tries: How often the text is spoken at most. Defaults to `3`.
            minimum_digits: Number of keys that are needed. Defaults to `1`.
            payload_type: Whether the text is plain or SSML. Defaults to `text`.
            service_level: Quality of the voice. SSML and voices of other providers need
                `premium`. Defaults to `premium`.
            terminating_digit: Key that ends the input. Defaults to `#`.
            timeout_millis: Milliseconds after the text until the caller has to be done.
                Defaults to `60000`.
            valid_digits: Keys that count. Defaults to `0123456789#*`.

        Returns:
            The text is being spoken.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.gather_using_speak(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            payload="Press 1 for sales or 2 for support.",
            voice="Telnyx.NaturalHD.astra",
            invalid_payload="Please press 1 or 2.",
            maximum_digits=1,
            minimum_digits=1,
            valid_digits="12",
        )
        ```
        """
        return await self._call(_GATHER_USING_SPEAK, locals())

    async def hangup(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionHangupResponse:
        """Hang up.

        Ends a call. A `call.hangup` event follows.

        `POST /calls/{call_control_id}/actions/hangup`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            custom_headers: SIP headers of your own in the message that ends the call.

        Returns:
            The call is ending.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.hangup(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            client_state="b3JkZXItNDcxMQ==",
        )
        ```
        """
        return await self._call(_HANGUP, locals())

    async def speak(
        self,
        call_control_id: str,
        *,
        payload: str,
        voice: str,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        language: SpeakLanguage | Omit = omit,
        loop: LoopCountParam | Omit = omit,
        payload_type: Literal["text", "ssml"] | Omit = omit,
        service_level: Literal["basic", "premium"] | Omit = omit,
        stop: str | Omit = omit,
        target_legs: Literal["self", "opposite", "both"] | Omit = omit,
        voice_settings: SpeakVoiceSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionSpeakResponse:
        """Reads a text out on the call. `call.speak.started` and `call.speak.ended` tell when.
        Texts that come while one is spoken wait for their turn.

        `POST /calls/{call_control_id}/actions/speak`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            payload: The text, plain or as SSML. 3,000 characters at most.
            voice: The voice as `provider.model.id`, or `male` or `female` of the basic service.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            payload_type: Whether the text is plain or SSML. Defaults to `text`.
            service_level: Quality of the voice. SSML and voices of other providers need
                `premium`. Defaults to `premium`.
            stop: `current` stops what is being played, `all` also what waits after it.
            target_legs: Which legs of the call hear it. Defaults to `self`.

        Returns:
            The text is being spoken.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.speak(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            payload="Your parcel will come tomorrow morning.",
            voice="Telnyx.NaturalHD.astra",
        )
        ```
        """
        return await self._call(_SPEAK, locals())

    async def start_ai_assistant(
        self,
        call_control_id: str,
        *,
        assistant: CallAssistantRequestParam | Omit = omit,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        greeting: str | Omit = omit,
        interruption_settings: InterruptionSettingsParam | Omit = omit,
        message_history: Iterable[AssistantConversationMessageParam] | Omit = omit,
        participants: Iterable[AIAssistantJoinParticipantParam] | Omit = omit,
        send_message_history_updates: bool | Omit = omit,
        transcription: TranscriptionConfigParam | Omit = omit,
        voice: str | Omit = omit,
        voice_settings: AssistantVoiceSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionStartAIAssistantResponse:
        """Start an assistant on a call.

        Puts an assistant on a call that has been answered. It talks with the caller until it is
        stopped or the call ends.

        `POST /calls/{call_control_id}/actions/ai_assistant_start`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            assistant: The assistant for a call: one that you made, with changes for this call
                alone.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            greeting: What it says first, in the place of its own greeting. Empty to wait for
                the caller.
            interruption_settings: What happens when a caller speaks while the assistant does.
            message_history: What has been said before, for the assistant to know.
            participants: Further people on the call who talk to it.
            send_message_history_updates: Whether `call.ai_gather.message_history_updated` is
                sent after each message. Defaults to `False`.
            transcription: How speech becomes text.
            voice: The voice as `provider.model.id`. The assistant's own voice if it has one.
                Defaults to `Telnyx.KokoroTTS.af`.

        Returns:
            The assistant is on the call.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.start_ai_assistant(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            assistant={"id": "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964"},
            greeting="Hello, you are through to the practice.",
        )
        ```
        """
        return await self._call(_START_AI_ASSISTANT, locals())

    async def stop_ai_assistant(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionStopAIAssistantResponse:
        """Stop an assistant on a call.

        Takes the assistant off the call. The call itself goes on.

        `POST /calls/{call_control_id}/actions/ai_assistant_stop`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.

        Returns:
            The assistant is off the call.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.stop_ai_assistant(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            client_state="b3JkZXItNDcxMQ==",
        )
        ```
        """
        return await self._call(_STOP_AI_ASSISTANT, locals())

    async def stop_gather(
        self,
        call_control_id: str,
        *,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionStopGatherResponse:
        """Stop gathering.

        Ends whatever is being gathered on the call. What was pressed so far comes in the
        `call.gather.ended` event.

        `POST /calls/{call_control_id}/actions/gather_stop`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.

        Returns:
            Nothing is gathered any more.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.stop_gather(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            client_state="b3JkZXItNDcxMQ==",
        )
        ```
        """
        return await self._call(_STOP_GATHER, locals())

    async def transfer(
        self,
        call_control_id: str,
        *,
        to: str,
        answering_machine_detection: AnsweringMachineDetection | Omit = omit,
        answering_machine_detection_config: AnsweringMachineDetectionConfigParam | Omit = omit,
        audio_url: str | Omit = omit,
        client_state: str | Omit = omit,
        command_id: str | Omit = omit,
        custom_headers: Iterable[CustomSipHeader | CustomSipHeaderParam] | Omit = omit,
        early_media: bool | Omit = omit,
        from_: str | Omit = omit,
        from_display_name: str | Omit = omit,
        media_encryption: MediaEncryption | Omit = omit,
        media_name: str | Omit = omit,
        mute_dtmf: MuteDtmf | Omit = omit,
        park_after_unbridge: str | Omit = omit,
        preferred_codecs: str | Omit = omit,
        privacy: Literal["id", "none"] | Omit = omit,
        record: Literal["record-from-answer"] | Omit = omit,
        record_channels: Literal["single", "dual"] | Omit = omit,
        record_custom_file_name: str | Omit = omit,
        record_format: Literal["wav", "mp3"] | Omit = omit,
        record_max_length: int | Omit = omit,
        record_timeout_secs: int | Omit = omit,
        record_track: RecordTrack | Omit = omit,
        record_trim: Literal["trim-silence"] | Omit = omit,
        send_digits_on_answer: str | Omit = omit,
        sip_auth_password: str | Omit = omit,
        sip_auth_username: str | Omit = omit,
        sip_headers: Iterable[SipHeader | SipHeaderParam] | Omit = omit,
        sip_region: SipRegion | Omit = omit,
        sip_transport_protocol: SipTransport | Omit = omit,
        sound_modifications: SoundModificationsParam | Omit = omit,
        target_leg_client_state: str | Omit = omit,
        time_limit_secs: int | Omit = omit,
        timeout_secs: int | Omit = omit,
        webhook_retries_policies: (
            Mapping[str, TransferRequestWebhookRetriesPoliciesValueParam] | Omit
        ) = omit,
        webhook_url: str | Omit = omit,
        webhook_url_method: Literal["POST", "GET"] | Omit = omit,
        webhook_urls: Mapping[str, str] | Omit = omit,
        webhook_urls_method: Literal["POST", "GET"] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ActionTransferResponse:
        """Transfer a call.

        Calls somebody else and connects the two. Events tell about the new leg as about any call
        that is dialled.

        `POST /calls/{call_control_id}/actions/transfer`

        Args:
            call_control_id: The call to command, by the `call_control_id` of its events.
            to: Number in E.164 form, or SIP address.
            answering_machine_detection: How people are told from machines when the call is
                answered. Defaults to `disabled`.
            answering_machine_detection_config: Fine points of the detection. All times are in
                milliseconds. Not used by `premium`.
            audio_url: Address of a file that is played to the other side when it answers,
                before it is connected.
            client_state: Client state in base64, which is included in all later events of the
                call.
            command_id: Your id of the command. A second one with this id is ignored on the same
                call.
            custom_headers: SIP headers of your own.
            early_media: Whether sounds from before the answer, such as ringing, are let
                through. Defaults to `True`.
            from_: Number that is shown to the one who is called, in E.164 form. The caller's
                own if left out.
            from_display_name: Name that is shown with it, 128 characters at most.
            media_encryption: How the sound is encrypted. Defaults to `disabled`.
            media_name: Media name of a file, in the place of `audio_url`.
            mute_dtmf: Which sides do not hear keys that are pressed. Defaults to `none`.
            park_after_unbridge: `self` keeps this side on the line when the other one leaves.
                Without it, it is hung up.
            preferred_codecs: Codecs in the order in which they are liked, separated by commas.
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
            send_digits_on_answer: Keys that are pressed when the call is answered. `w` waits
                half a second, `W` a whole one.
            sip_auth_password: Password for the SIP address.
            sip_auth_username: User name for the SIP address.
            sip_headers: Standard SIP headers.
            sip_region: Region that the call leaves from. Defaults to `US`.
            sip_transport_protocol: Transport of SIP messages. Defaults to `UDP`.
            sound_modifications: Changes to the voice of one side. They cannot be combined.
            target_leg_client_state: Your own data for the new leg, as base64. Its events carry
                it.
            time_limit_secs: Seconds after which the call ends. At least 30. At most 14400.
                Defaults to `14400`.
            timeout_secs: Seconds that it rings. Defaults to `30`.
            webhook_retries_policies: How often events are sent again, by event type.
            webhook_url: URL that events of this call are sent to, instead of the URL of the
                connection.
            webhook_url_method: Method by which they are sent. Defaults to `POST`.
            webhook_urls: Addresses for single types of events, by event type.
            webhook_urls_method: Method by which they are sent. Defaults to `POST`.

        Returns:
            The other side is being called.

        Raises:
            UnprocessableEntityError

        ```python
        await client.calls.actions.transfer(
            "v3:qN7cYd0RkT2mWb9aLxEo4uJfHs6ZgVi1",
            to="+13125550177",
            time_limit_secs=3600,
            timeout_secs=20,
        )
        ```
        """
        return await self._call(_TRANSFER, locals())


if TYPE_CHECKING:

    class ActionsResourceWithRawResponse:
        _of = ActionsResource
        add_ai_assistant_messages = raw(_of.add_ai_assistant_messages)
        answer = raw(_of.answer)
        bridge = raw(_of.bridge)
        gather = raw(_of.gather)
        gather_using_ai = raw(_of.gather_using_ai)
        gather_using_audio = raw(_of.gather_using_audio)
        gather_using_speak = raw(_of.gather_using_speak)
        hangup = raw(_of.hangup)
        speak = raw(_of.speak)
        start_ai_assistant = raw(_of.start_ai_assistant)
        stop_ai_assistant = raw(_of.stop_ai_assistant)
        stop_gather = raw(_of.stop_gather)
        transfer = raw(_of.transfer)

    class ActionsResourceWithStreamingResponse:
        _of = ActionsResource
        add_ai_assistant_messages = streamed(_of.add_ai_assistant_messages)
        answer = streamed(_of.answer)
        bridge = streamed(_of.bridge)
        gather = streamed(_of.gather)
        gather_using_ai = streamed(_of.gather_using_ai)
        gather_using_audio = streamed(_of.gather_using_audio)
        gather_using_speak = streamed(_of.gather_using_speak)
        hangup = streamed(_of.hangup)
        speak = streamed(_of.speak)
        start_ai_assistant = streamed(_of.start_ai_assistant)
        stop_ai_assistant = streamed(_of.stop_ai_assistant)
        stop_gather = streamed(_of.stop_gather)
        transfer = streamed(_of.transfer)

    class AsyncActionsResourceWithRawResponse:
        _of = AsyncActionsResource
        add_ai_assistant_messages = async_raw(_of.add_ai_assistant_messages)
        answer = async_raw(_of.answer)
        bridge = async_raw(_of.bridge)
        gather = async_raw(_of.gather)
        gather_using_ai = async_raw(_of.gather_using_ai)
        gather_using_audio = async_raw(_of.gather_using_audio)
        gather_using_speak = async_raw(_of.gather_using_speak)
        hangup = async_raw(_of.hangup)
        speak = async_raw(_of.speak)
        start_ai_assistant = async_raw(_of.start_ai_assistant)
        stop_ai_assistant = async_raw(_of.stop_ai_assistant)
        stop_gather = async_raw(_of.stop_gather)
        transfer = async_raw(_of.transfer)

    class AsyncActionsResourceWithStreamingResponse:
        _of = AsyncActionsResource
        add_ai_assistant_messages = async_streamed(_of.add_ai_assistant_messages)
        answer = async_streamed(_of.answer)
        bridge = async_streamed(_of.bridge)
        gather = async_streamed(_of.gather)
        gather_using_ai = async_streamed(_of.gather_using_ai)
        gather_using_audio = async_streamed(_of.gather_using_audio)
        gather_using_speak = async_streamed(_of.gather_using_speak)
        hangup = async_streamed(_of.hangup)
        speak = async_streamed(_of.speak)
        start_ai_assistant = async_streamed(_of.start_ai_assistant)
        stop_ai_assistant = async_streamed(_of.stop_ai_assistant)
        stop_gather = async_streamed(_of.stop_gather)
        transfer = async_streamed(_of.transfer)
