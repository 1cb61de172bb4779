# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["DtmfToolParam"]


class DtmfToolParam(TypedDict, total=False):
    """Lets the assistant press keys on a call."""

    send_dtmf: Required[Mapping[str, object]]
    """It has no settings: give an empty object."""

    type: Required[Literal["send_dtmf"]]
    """Says that it presses keys."""
