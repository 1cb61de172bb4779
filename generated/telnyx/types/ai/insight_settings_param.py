# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["InsightSettingsParam"]


class InsightSettingsParam(TypedDict, total=False):
    """What is to be found out about conversations once they are over."""

    insight_group_id: str
    """The group of insights that are run."""
