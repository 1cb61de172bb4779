from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

from .pay_tool_params import PayToolParams
from .pay_tool_params_param import PayToolParamsParam

__all__ = ["ToolUpdateParams"]


class ToolUpdateParams(TypedDict, total=False):
    """Arguments of `PATCH /ai/tools/{tool_id}`."""

    client_side_tool: Mapping[str, object]
    display_name: str
    function: Mapping[str, object]
    handoff: Mapping[str, object]
    invite: Mapping[str, object]
    pay: PayToolParams | PayToolParamsParam
    retrieval: Mapping[str, object]
    timeout_ms: int
    type: str
    webhook: Mapping[str, object]
