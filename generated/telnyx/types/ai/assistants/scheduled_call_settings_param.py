# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from ...sip_region import SipRegion

__all__ = ["ScheduledCallSettingsParam"]


class ScheduledCallSettingsParam(TypedDict, total=False):
    """How calls that are scheduled are placed."""

    sip_region: SipRegion
