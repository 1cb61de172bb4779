# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .webhook_tool_params import WebhookToolParams

__all__ = ["WebhookTool"]


class WebhookTool(Model):
    """Calls an address of yours."""

    type: Literal["webhook"]
    """Says that it calls an address."""

    webhook: WebhookToolParams
    """What is called, and how."""
