# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["InsightGroupUpdateParams"]


class InsightGroupUpdateParams(TypedDict, total=False):
    description: str
    """What it is for."""

    name: str
    """Name."""

    webhook: str
    """URL that results are sent to."""
