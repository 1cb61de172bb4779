"""The events that the API sends: which class each one is parsed into."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from .types.call_ai_gather_ended_event import CallAIGatherEndedEvent
    from .types.call_ai_gather_message_history_updated_event import (
        CallAIGatherMessageHistoryUpdatedEvent,
    )
    from .types.call_ai_gather_partial_results_event import CallAIGatherPartialResultsEvent
    from .types.call_answered_event import CallAnsweredEvent
    from .types.call_bridged_event import CallBridgedEvent
    from .types.call_conversation_ended_event import CallConversationEndedEvent
    from .types.call_conversation_insights_generated_event import (
        CallConversationInsightsGeneratedEvent,
    )
    from .types.call_cost_event import CallCostEvent
    from .types.call_deepfake_detection_error_event import CallDeepfakeDetectionErrorEvent
    from .types.call_deepfake_detection_result_event import CallDeepfakeDetectionResultEvent
    from .types.call_dtmf_received_event import CallDtmfReceivedEvent
    from .types.call_enqueued_event import CallEnqueuedEvent
    from .types.call_fork_started_event import CallForkStartedEvent
    from .types.call_fork_stopped_event import CallForkStoppedEvent
    from .types.call_gather_ended_event import CallGatherEndedEvent
    from .types.call_hangup_event import CallHangupEvent
    from .types.call_hold_event import CallHoldEvent
    from .types.call_initiated_event import CallInitiatedEvent
    from .types.call_left_queue_event import CallLeftQueueEvent
    from .types.call_machine_detection_ended_event import CallMachineDetectionEndedEvent
    from .types.call_machine_greeting_ended_event import CallMachineGreetingEndedEvent
    from .types.call_machine_premium_detection_ended_event import (
        CallMachinePremiumDetectionEndedEvent,
    )
    from .types.call_machine_premium_greeting_ended_event import (
        CallMachinePremiumGreetingEndedEvent,
    )
    from .types.call_playback_ended_event import CallPlaybackEndedEvent
    from .types.call_playback_started_event import CallPlaybackStartedEvent
    from .types.call_recording_error_event import CallRecordingErrorEvent
    from .types.call_recording_saved_event import CallRecordingSavedEvent
    from .types.call_recording_transcription_saved_event import CallRecordingTranscriptionSavedEvent
    from .types.call_refer_completed_event import CallReferCompletedEvent
    from .types.call_refer_failed_event import CallReferFailedEvent
    from .types.call_refer_started_event import CallReferStartedEvent
    from .types.call_siprec_failed_event import CallSiprecFailedEvent
    from .types.call_siprec_started_event import CallSiprecStartedEvent
    from .types.call_siprec_stopped_event import CallSiprecStoppedEvent
    from .types.call_speak_ended_event import CallSpeakEndedEvent
    from .types.call_speak_started_event import CallSpeakStartedEvent
    from .types.call_streaming_failed_event import CallStreamingFailedEvent
    from .types.call_streaming_started_event import CallStreamingStartedEvent
    from .types.call_streaming_stopped_event import CallStreamingStoppedEvent
    from .types.call_unhold_event import CallUnholdEvent
    from .types.inbound_message_event import InboundMessageEvent
    from .types.number_order_status_update_event import NumberOrderStatusUpdateEvent
    from .types.outbound_message_event import OutboundMessageEvent
    from .types.replaced_link_click_event import ReplacedLinkClickEvent
    from .types.transcription_event import TranscriptionEvent

    WebhookEvent: TypeAlias = (
        CallAIGatherEndedEvent
        | CallAIGatherMessageHistoryUpdatedEvent
        | CallAIGatherPartialResultsEvent
        | CallAnsweredEvent
        | CallBridgedEvent
        | CallConversationEndedEvent
        | CallConversationInsightsGeneratedEvent
        | CallCostEvent
        | CallDeepfakeDetectionErrorEvent
        | CallDeepfakeDetectionResultEvent
        | CallDtmfReceivedEvent
        | CallEnqueuedEvent
        | CallForkStartedEvent
        | CallForkStoppedEvent
        | CallGatherEndedEvent
        | CallHangupEvent
        | CallHoldEvent
        | CallInitiatedEvent
        | CallLeftQueueEvent
        | CallMachineDetectionEndedEvent
        | CallMachineGreetingEndedEvent
        | CallMachinePremiumDetectionEndedEvent
        | CallMachinePremiumGreetingEndedEvent
        | CallPlaybackEndedEvent
        | CallPlaybackStartedEvent
        | CallRecordingErrorEvent
        | CallRecordingSavedEvent
        | CallRecordingTranscriptionSavedEvent
        | CallReferCompletedEvent
        | CallReferFailedEvent
        | CallReferStartedEvent
        | CallSiprecFailedEvent
        | CallSiprecStartedEvent
        | CallSiprecStoppedEvent
        | CallSpeakEndedEvent
        | CallSpeakStartedEvent
        | CallStreamingFailedEvent
        | CallStreamingStartedEvent
        | CallStreamingStoppedEvent
        | CallUnholdEvent
        | InboundMessageEvent
        | NumberOrderStatusUpdateEvent
        | OutboundMessageEvent
        | ReplacedLinkClickEvent
        | TranscriptionEvent
    )

EVENT_TYPE_PATHS = (("data", "event_type"),)
"""Where the type of an event may stand, most likely first."""

EVENTS: dict[str, str] = {
    "call.ai_gather.ended": "types.call_ai_gather_ended_event:CallAIGatherEndedEvent",
    "call.ai_gather.message_history_updated": "types.call_ai_gather_message_history_updated_event:CallAIGatherMessageHistoryUpdatedEvent",
    "call.ai_gather.partial_results": "types.call_ai_gather_partial_results_event:CallAIGatherPartialResultsEvent",
    "call.answered": "types.call_answered_event:CallAnsweredEvent",
    "call.bridged": "types.call_bridged_event:CallBridgedEvent",
    "call.conversation.ended": "types.call_conversation_ended_event:CallConversationEndedEvent",
    "call.conversation_insights.generated": "types.call_conversation_insights_generated_event:CallConversationInsightsGeneratedEvent",
    "call.cost": "types.call_cost_event:CallCostEvent",
    "call.deepfake_detection.error": "types.call_deepfake_detection_error_event:CallDeepfakeDetectionErrorEvent",
    "call.deepfake_detection.result": "types.call_deepfake_detection_result_event:CallDeepfakeDetectionResultEvent",
    "call.dequeued": "types.call_left_queue_event:CallLeftQueueEvent",
    "call.dtmf.received": "types.call_dtmf_received_event:CallDtmfReceivedEvent",
    "call.enqueued": "types.call_enqueued_event:CallEnqueuedEvent",
    "call.fork.started": "types.call_fork_started_event:CallForkStartedEvent",
    "call.fork.stopped": "types.call_fork_stopped_event:CallForkStoppedEvent",
    "call.gather.ended": "types.call_gather_ended_event:CallGatherEndedEvent",
    "call.hangup": "types.call_hangup_event:CallHangupEvent",
    "call.hold": "types.call_hold_event:CallHoldEvent",
    "call.initiated": "types.call_initiated_event:CallInitiatedEvent",
    "call.machine.detection.ended": "types.call_machine_detection_ended_event:CallMachineDetectionEndedEvent",
    "call.machine.greeting.ended": "types.call_machine_greeting_ended_event:CallMachineGreetingEndedEvent",
    "call.machine.premium.detection.ended": "types.call_machine_premium_detection_ended_event:CallMachinePremiumDetectionEndedEvent",
    "call.machine.premium.greeting.ended": "types.call_machine_premium_greeting_ended_event:CallMachinePremiumGreetingEndedEvent",
    "call.playback.ended": "types.call_playback_ended_event:CallPlaybackEndedEvent",
    "call.playback.started": "types.call_playback_started_event:CallPlaybackStartedEvent",
    "call.recording.error": "types.call_recording_error_event:CallRecordingErrorEvent",
    "call.recording.saved": "types.call_recording_saved_event:CallRecordingSavedEvent",
    "call.recording.transcription.saved": "types.call_recording_transcription_saved_event:CallRecordingTranscriptionSavedEvent",
    "call.refer.completed": "types.call_refer_completed_event:CallReferCompletedEvent",
    "call.refer.failed": "types.call_refer_failed_event:CallReferFailedEvent",
    "call.refer.started": "types.call_refer_started_event:CallReferStartedEvent",
    "call.speak.ended": "types.call_speak_ended_event:CallSpeakEndedEvent",
    "call.speak.started": "types.call_speak_started_event:CallSpeakStartedEvent",
    "call.transcription": "types.transcription_event:TranscriptionEvent",
    "call.unhold": "types.call_unhold_event:CallUnholdEvent",
    "message.finalized": "types.outbound_message_event:OutboundMessageEvent",
    "message.received": "types.inbound_message_event:InboundMessageEvent",
    "message.sent": "types.outbound_message_event:OutboundMessageEvent",
    "siprec.failed": "types.call_siprec_failed_event:CallSiprecFailedEvent",
    "siprec.started": "types.call_siprec_started_event:CallSiprecStartedEvent",
    "siprec.stopped": "types.call_siprec_stopped_event:CallSiprecStoppedEvent",
    "streaming.failed": "types.call_streaming_failed_event:CallStreamingFailedEvent",
    "streaming.started": "types.call_streaming_started_event:CallStreamingStartedEvent",
    "streaming.stopped": "types.call_streaming_stopped_event:CallStreamingStoppedEvent",
}
"""The class of each event type."""

PREFIXES: dict[str, str] = {
    "number_order.": "types.number_order_status_update_event:NumberOrderStatusUpdateEvent"
}
"""The class of all event types that begin alike."""

SHAPES: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("data.message_id", "data.time_clicked", "data.to", "data.url"),
        "types.replaced_link_click_event:ReplacedLinkClickEvent",
    ),
)
"""Events without a type: the keys that only they have."""
