# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from .pay_tool_params import PayToolParams
from .pay_tool_params_param import PayToolParamsParam

__all__ = ["ToolCreateParams"]


class ToolCreateParams(TypedDict, total=False):
    display_name: Required[str]
    """Display name."""

    type: Required[str]
    """What kind of tool it is, such as `webhook` or `handoff`. The settings of that kind are given
    in the field of the same name.
    """

    client_side_tool: Mapping[str, object]
    """Settings of a tool that the client runs."""

    function: Mapping[str, object]
    """Settings of a function that is described to the model."""

    handoff: Mapping[str, object]
    """Settings of a tool that hands over to another assistant."""

    invite: Mapping[str, object]
    """Settings of a tool that invites somebody to the call."""

    pay: PayToolParams | PayToolParamsParam
    """How the payment is taken."""

    retrieval: Mapping[str, object]
    """Settings of a tool that looks things up in embedded documents."""

    timeout_ms: int
    """Milliseconds that the tool may take. Defaults to `5000`."""

    webhook: Mapping[str, object]
    """Settings of a tool that calls an address."""
