# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["CallCostPart"]


class CallCostPart(Model):
    """A part of the price."""

    billed_duration_secs: int | None = None
    """Seconds that are charged."""

    call_part: str | None = None
    """What it is charged for, such as the line or the transcription."""

    cost: str | None = None
    """The amount, as a decimal number."""

    currency: str | None = None
    """Currency, as three letters."""

    rate: str | None = None
    """Price of a minute."""
