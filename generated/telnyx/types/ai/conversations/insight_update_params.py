# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

__all__ = ["InsightUpdateParams"]


class InsightUpdateParams(TypedDict, total=False):
    instructions: str
    """What the model should find out."""

    json_schema: str | Mapping[str, object]
    """Shape that the answer should have, as a JSON Schema."""

    name: str
    """Name."""

    webhook: str
    """URL that results are sent to."""
