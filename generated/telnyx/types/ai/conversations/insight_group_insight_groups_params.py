# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["InsightGroupInsightGroupsParams"]


class InsightGroupInsightGroupsParams(TypedDict, total=False):
    name: Required[str]
    """What to call it."""

    description: str
    """What it is for."""

    webhook: str
    """Where to send results. Defaults to `""`."""
