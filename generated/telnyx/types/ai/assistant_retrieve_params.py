from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["AssistantRetrieveParams"]


class AssistantRetrieveParams(TypedDict, total=False):
    """Arguments of `GET /ai/assistants/{assistant_id}`."""

    call_control_id: str
    fetch_dynamic_variables_from_webhook: bool
    from_: str
    to: str
