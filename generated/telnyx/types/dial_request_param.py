# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict

from .._core.types import SequenceNotStr

__all__ = ["DialRequestConferenceConfigParam", "DialRequestWebhookRetriesPoliciesValueParam"]


class DialRequestConferenceConfigParam(TypedDict, total=False):
    """Puts the one who answers into a conference."""

    beep_enabled: Literal["always", "never", "on_enter", "on_exit"]
    """When a sound tells that somebody came or left."""

    conference_name: str
    """Name of the conference, in the place of its id."""

    early_media: bool
    """Whether one hears the conference from the first sound on, or only once the call is answered.
    Defaults to `True`.
    """

    end_conference_on_exit: bool
    """Whether the conference ends for everybody when this one leaves."""

    hold: bool
    """Whether this one is put on hold at once."""

    hold_audio_url: str
    """Address of what is heard on hold."""

    hold_media_name: str
    """Media name of what is heard on hold."""

    id: str
    """Id of the conference."""

    mute: bool
    """Whether this one cannot be heard."""

    soft_end_conference_on_exit: bool
    """Whether nobody else can join once this one left."""

    start_conference_on_create: bool
    """Whether the conference begins when it is made."""

    start_conference_on_enter: bool
    """Whether the conference begins when this one joins."""

    supervisor_role: Literal["barge", "monitor", "none", "whisper"]
    """Whom a supervisor hears and who hears the supervisor."""

    whisper_call_control_ids: SequenceNotStr[str]
    """Calls that hear a supervisor who whispers."""


class DialRequestWebhookRetriesPoliciesValueParam(TypedDict, total=False):
    retries_ms: Iterable[int]
    """Milliseconds to wait before each further try. Five of them at most, a minute in all. At most
    5 entries.
    """
