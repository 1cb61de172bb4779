# Generated from the Telnyx API 2.0.0. Do not edit.

"""The webhook events of the API, with the class of each."""

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

EVENT_TYPE_PATHS: tuple[tuple[str, ...], ...] = (("data", "event_type"),)
"""Paths of the event type in a payload, in the order in which they are tried."""

EVENTS: dict[str, str] = {
    "call.ai_gather.ended": "types:CallAIGatherEndedEvent",
    "call.ai_gather.message_history_updated": "types:CallAIGatherMessageHistoryUpdatedEvent",
    "call.ai_gather.partial_results": "types:CallAIGatherPartialResultsEvent",
    "call.answered": "types:CallAnsweredEvent",
    "call.bridged": "types:CallBridgedEvent",
    "call.conversation.ended": "types:CallConversationEndedEvent",
    "call.conversation_insights.generated": "types:CallConversationInsightsGeneratedEvent",
    "call.cost": "types:CallCostEvent",
    "call.deepfake_detection.error": "types:CallDeepfakeDetectionErrorEvent",
    "call.deepfake_detection.result": "types:CallDeepfakeDetectionResultEvent",
    "call.dequeued": "types:CallLeftQueueEvent",
    "call.dtmf.received": "types:CallDtmfReceivedEvent",
    "call.enqueued": "types:CallEnqueuedEvent",
    "call.fork.started": "types:CallForkStartedEvent",
    "call.fork.stopped": "types:CallForkStoppedEvent",
    "call.gather.ended": "types:CallGatherEndedEvent",
    "call.hangup": "types:CallHangupEvent",
    "call.hold": "types:CallHoldEvent",
    "call.initiated": "types:CallInitiatedEvent",
    "call.machine.detection.ended": "types:CallMachineDetectionEndedEvent",
    "call.machine.greeting.ended": "types:CallMachineGreetingEndedEvent",
    "call.machine.premium.detection.ended": "types:CallMachinePremiumDetectionEndedEvent",
    "call.machine.premium.greeting.ended": "types:CallMachinePremiumGreetingEndedEvent",
    "call.playback.ended": "types:CallPlaybackEndedEvent",
    "call.playback.started": "types:CallPlaybackStartedEvent",
    "call.recording.error": "types:CallRecordingErrorEvent",
    "call.recording.saved": "types:CallRecordingSavedEvent",
    "call.recording.transcription.saved": "types:CallRecordingTranscriptionSavedEvent",
    "call.refer.completed": "types:CallReferCompletedEvent",
    "call.refer.failed": "types:CallReferFailedEvent",
    "call.refer.started": "types:CallReferStartedEvent",
    "call.speak.ended": "types:CallSpeakEndedEvent",
    "call.speak.started": "types:CallSpeakStartedEvent",
    "call.transcription": "types:TranscriptionEvent",
    "call.unhold": "types:CallUnholdEvent",
    "message.finalized": "types:OutboundMessageEvent",
    "message.received": "types:InboundMessageEvent",
    "message.sent": "types:OutboundMessageEvent",
    "siprec.failed": "types:CallSiprecFailedEvent",
    "siprec.started": "types:CallSiprecStartedEvent",
    "siprec.stopped": "types:CallSiprecStoppedEvent",
    "streaming.failed": "types:CallStreamingFailedEvent",
    "streaming.started": "types:CallStreamingStartedEvent",
    "streaming.stopped": "types:CallStreamingStoppedEvent",
}
"""The class of each event type."""

PREFIXES: dict[str, str] = {"number_order.": "types:NumberOrderStatusUpdateEvent"}
"""The class of all event types with a prefix."""

SHAPES: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("data.message_id", "data.time_clicked", "data.to", "data.url"),
        "types:ReplacedLinkClickEvent",
    ),
)
"""The class of events without a type, by keys that only they have."""
