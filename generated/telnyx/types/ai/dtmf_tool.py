# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model

__all__ = ["DtmfTool"]


class DtmfTool(Model):
    """Lets the assistant press keys on a call."""

    send_dtmf: dict[str, object]
    """It has no settings: give an empty object."""

    type: Literal["send_dtmf"]
    """Says that it presses keys."""
