# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal

from typing_extensions import Required, TypedDict

from ..._core.rename import Alias
from ..tool_header import ToolHeader
from ..tool_header_param import ToolHeaderParam
from ..transfer_target import TransferTarget
from ..transfer_target_param import TransferTargetParam
from .invite_tool_config import (
    InviteToolConfigVoicemailDetection,
    InviteToolConfigVoicemailDetectionOnVoicemailDetected,
)

__all__ = [
    "InviteToolConfigParam",
    "InviteToolConfigVoicemailDetectionParam",
    "InviteToolConfigVoicemailDetectionOnVoicemailDetectedParam",
]


class InviteToolConfigParam(TypedDict, total=False):
    """Whom to invite, and how."""

    from_: Required[Annotated[str, Alias("from")]]
    """Number or SIP address that is shown to the one who is called."""

    custom_headers: Iterable[ToolHeader | ToolHeaderParam]
    """SIP headers of the new call. Values may hold `{{variables}}`."""

    targets: Iterable[TransferTarget | TransferTargetParam] | str | None
    """Whom it may invite, or a `{{variable}}` that lists them."""

    voicemail_detection: (
        InviteToolConfigVoicemailDetection | InviteToolConfigVoicemailDetectionParam
    )
    """What happens when a voicemail answers."""


class InviteToolConfigVoicemailDetectionParam(TypedDict, total=False):
    """What happens when a voicemail answers."""

    detection_mode: Literal["disabled", "premium"]
    """How voicemail is told from people; `disabled` for not at all."""

    on_voicemail_detected: (
        InviteToolConfigVoicemailDetectionOnVoicemailDetected
        | InviteToolConfigVoicemailDetectionOnVoicemailDetectedParam
    )
    """What to do then."""


class InviteToolConfigVoicemailDetectionOnVoicemailDetectedParam(TypedDict, total=False):
    """What to do then."""

    action: Literal["stop_invite"]
    """Ends the attempt to invite."""
