from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from .pay_tool_params import PayToolParams
from .pay_tool_params_param import PayToolParamsParam

__all__ = ["ToolCreateParams"]


class ToolCreateParams(TypedDict, total=False):
    """Arguments of `POST /ai/tools`."""

    display_name: Required[str]
    type: Required[str]
    client_side_tool: Mapping[str, object]
    function: Mapping[str, object]
    handoff: Mapping[str, object]
    invite: Mapping[str, object]
    pay: PayToolParams | PayToolParamsParam
    retrieval: Mapping[str, object]
    timeout_ms: int
    webhook: Mapping[str, object]
