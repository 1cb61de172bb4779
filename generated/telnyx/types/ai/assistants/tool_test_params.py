from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

__all__ = ["ToolTestParams"]


class ToolTestParams(TypedDict, total=False):
    """Arguments of `POST /ai/assistants/{assistant_id}/tools/{tool_id}/test`."""

    assistant_id: Required[str]
    arguments: Mapping[str, object]
    dynamic_variables: Mapping[str, object]
