# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._core.models import Model
from ..tool_header import ToolHeader
from ..transfer_target import TransferTarget

__all__ = [
    "InviteToolConfig",
    "InviteToolConfigVoicemailDetection",
    "InviteToolConfigVoicemailDetectionOnVoicemailDetected",
]


class InviteToolConfig(Model):
    """Whom to invite, and how."""

    from_: str = Field(alias="from")
    """Number or SIP address that is shown to the one who is called."""

    custom_headers: list[ToolHeader] | None = None
    """SIP headers of the new call. Values may hold `{{variables}}`."""

    targets: list[TransferTarget] | str | None = None
    """Whom it may invite, or a `{{variable}}` that lists them."""

    voicemail_detection: InviteToolConfigVoicemailDetection | None = None
    """What happens when a voicemail answers."""


class InviteToolConfigVoicemailDetection(Model):
    """What happens when a voicemail answers."""

    detection_mode: Literal["disabled", "premium"] | None = None
    """How voicemail is told from people; `disabled` for not at all."""

    on_voicemail_detected: InviteToolConfigVoicemailDetectionOnVoicemailDetected | None = None
    """What to do then."""


class InviteToolConfigVoicemailDetectionOnVoicemailDetected(Model):
    """What to do then."""

    action: Literal["stop_invite"] | None = None
    """Ends the attempt to invite."""
