# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["AssistantRetrieveParams"]


class AssistantRetrieveParams(TypedDict, total=False):
    call_control_id: str
    """Call that the webhook is told. Counts only when variables are fetched."""

    fetch_dynamic_variables_from_webhook: bool
    """Also ask the assistant's webhook for its variables, as a call would, and fill them in.
    Defaults to `False`.
    """

    from_: str
    """Number of the caller that the webhook is told, in E.164 form. Counts only when variables are
    fetched.
    """

    to: str
    """Number of the assistant that the webhook is told, in E.164 form. Counts only when variables
    are fetched.
    """
