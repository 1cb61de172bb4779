# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from ..hangup_tool import HangupTool
from ..hangup_tool_param import HangupToolParam
from ..retrieval_tool import RetrievalTool
from ..retrieval_tool_param import RetrievalToolParam
from .client_side_tool import ClientSideTool
from .client_side_tool_param import ClientSideToolParam
from .dtmf_tool import DtmfTool
from .dtmf_tool_param import DtmfToolParam
from .handoff_tool import HandoffTool
from .handoff_tool_param import HandoffToolParam
from .invite_tool import InviteTool
from .invite_tool_param import InviteToolParam
from .pay_tool import PayTool
from .pay_tool_param import PayToolParam
from .send_message_tool import SendMessageTool
from .send_message_tool_param import SendMessageToolParam
from .sip_refer_tool import SipReferTool
from .sip_refer_tool_param import SipReferToolParam
from .skip_turn_tool import SkipTurnTool
from .skip_turn_tool_param import SkipTurnToolParam
from .transfer_tool import TransferTool
from .transfer_tool_param import TransferToolParam
from .webhook_tool import WebhookTool
from .webhook_tool_param import WebhookToolParam

__all__ = ["AssistantToolParam"]

AssistantToolParam: TypeAlias = (
    WebhookTool
    | WebhookToolParam
    | ClientSideTool
    | ClientSideToolParam
    | RetrievalTool
    | RetrievalToolParam
    | HandoffTool
    | HandoffToolParam
    | HangupTool
    | HangupToolParam
    | TransferTool
    | TransferToolParam
    | InviteTool
    | InviteToolParam
    | SipReferTool
    | SipReferToolParam
    | DtmfTool
    | DtmfToolParam
    | SendMessageTool
    | SendMessageToolParam
    | SkipTurnTool
    | SkipTurnToolParam
    | PayTool
    | PayToolParam
)
"""Something that an assistant can do, told apart by its `type`."""
