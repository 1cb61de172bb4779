"""`InviteToolConfigParam` and what it holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal

from typing_extensions import Required, TypedDict

from ..._core.rename import Alias
from ..tool_header_param import ToolHeaderParam
from ..transfer_target_param import TransferTargetParam

__all__ = [
    "InviteToolConfigParam",
    "InviteToolConfigVoicemailDetectionParam",
    "InviteToolConfigVoicemailDetectionOnVoicemailDetectedParam",
]


class InviteToolConfigParam(TypedDict, total=False):
    """Whom to invite, and how."""

    from_: Required[Annotated[str, Alias("from")]]
    """Number or SIP address that is shown to the one who is called."""

    custom_headers: Iterable[ToolHeaderParam]
    """SIP headers of the new call. Values may hold `{{variables}}`."""

    targets: Iterable[TransferTargetParam] | str | None
    """Whom it may invite, or a `{{variable}}` that lists them."""

    voicemail_detection: InviteToolConfigVoicemailDetectionParam
    """What happens when a voicemail answers."""


class InviteToolConfigVoicemailDetectionParam(TypedDict, total=False):
    """What happens when a voicemail answers."""

    detection_mode: Literal["disabled", "premium"]
    """How voicemail is told from people; `disabled` for not at all."""

    on_voicemail_detected: InviteToolConfigVoicemailDetectionOnVoicemailDetectedParam
    """What to do then."""


class InviteToolConfigVoicemailDetectionOnVoicemailDetectedParam(TypedDict, total=False):
    """What to do then."""

    action: Literal["stop_invite"]
    """Ends the attempt to invite."""
