# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model
from ...sip_region import SipRegion

__all__ = ["ScheduledCallSettings"]


class ScheduledCallSettings(Model):
    """How calls that are scheduled are placed."""

    sip_region: SipRegion | None = None
