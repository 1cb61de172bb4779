# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Annotated, TypeAlias

from ..._core.unions import OneOf
from ..hangup_tool import HangupTool
from ..retrieval_tool import RetrievalTool
from .client_side_tool import ClientSideTool
from .dtmf_tool import DtmfTool
from .handoff_tool import HandoffTool
from .invite_tool import InviteTool
from .pay_tool import PayTool
from .send_message_tool import SendMessageTool
from .sip_refer_tool import SipReferTool
from .skip_turn_tool import SkipTurnTool
from .transfer_tool import TransferTool
from .webhook_tool import WebhookTool

__all__ = ["AssistantTool"]

AssistantTool: TypeAlias = Annotated[
    WebhookTool
    | ClientSideTool
    | RetrievalTool
    | HandoffTool
    | HangupTool
    | TransferTool
    | InviteTool
    | SipReferTool
    | DtmfTool
    | SendMessageTool
    | SkipTurnTool
    | PayTool,
    OneOf(
        "type",
        {
            "webhook": 0,
            "client_side_tool": 1,
            "retrieval": 2,
            "handoff": 3,
            "hangup": 4,
            "transfer": 5,
            "invite": 6,
            "refer": 7,
            "send_dtmf": 8,
            "send_message": 9,
            "skip_turn": 10,
            "pay": 11,
        },
    ),
]
"""Something that an assistant can do, told apart by its `type`."""
