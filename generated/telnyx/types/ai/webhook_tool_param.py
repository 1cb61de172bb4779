# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .webhook_tool_params import WebhookToolParams
from .webhook_tool_params_param import WebhookToolParamsParam

__all__ = ["WebhookToolParam"]


class WebhookToolParam(TypedDict, total=False):
    """Calls an address of yours."""

    type: Required[Literal["webhook"]]
    """Says that it calls an address."""

    webhook: Required[WebhookToolParams | WebhookToolParamsParam]
    """What is called, and how."""
