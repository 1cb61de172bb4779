# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["InsightGroupInsightGroupsParams"]


class InsightGroupInsightGroupsParams(TypedDict, total=False):
    name: Required[str]
    """Name."""

    description: str
    """What it is for."""

    webhook: str
    """URL that results are sent to. Defaults to `""`."""
