"""Unions are narrowed by what tells their variants apart."""

from __future__ import annotations

from telnyx import Telnyx
from telnyx.types.ai import AssistantTool, TransferTool, WebhookTool
from telnyx.types.message_retrieve_response import MessageRetrieveResponse
from typing_extensions import assert_type


def by_discriminator(tool: AssistantTool) -> str:
    if tool.type == "webhook":
        assert_type(tool, WebhookTool)
        return tool.webhook.url
    if isinstance(tool, TransferTool):
        return tool.type
    return tool.type


def by_direction(client: Telnyx) -> str | None:
    answer: MessageRetrieveResponse = client.messages.retrieve("id")
    if answer.data is not None and answer.data.direction == "inbound":
        return answer.data.text
    return None
