"""`AssistantToolParam`."""

from __future__ import annotations

from typing import TypeAlias

from ..hangup_tool_param import HangupToolParam
from ..retrieval_tool_param import RetrievalToolParam
from .client_side_tool_param import ClientSideToolParam
from .dtmf_tool_param import DtmfToolParam
from .handoff_tool_param import HandoffToolParam
from .invite_tool_param import InviteToolParam
from .pay_tool_param import PayToolParam
from .send_message_tool_param import SendMessageToolParam
from .sip_refer_tool_param import SipReferToolParam
from .skip_turn_tool_param import SkipTurnToolParam
from .transfer_tool_param import TransferToolParam
from .webhook_tool_param import WebhookToolParam

__all__ = ["AssistantToolParam"]

AssistantToolParam: TypeAlias = (
    WebhookToolParam
    | ClientSideToolParam
    | RetrievalToolParam
    | HandoffToolParam
    | HangupToolParam
    | TransferToolParam
    | InviteToolParam
    | SipReferToolParam
    | DtmfToolParam
    | SendMessageToolParam
    | SkipTurnToolParam
    | PayToolParam
)
"""Something that an assistant can do, told apart by its `type`."""
