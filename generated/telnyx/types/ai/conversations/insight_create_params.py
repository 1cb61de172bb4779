# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

__all__ = ["InsightCreateParams"]


class InsightCreateParams(TypedDict, total=False):
    instructions: Required[str]
    """What the model should find out."""

    name: Required[str]
    """Name."""

    json_schema: str | Mapping[str, object]
    """Shape that the answer should have, as a JSON Schema."""

    webhook: str
    """URL that results are sent to. Defaults to `""`."""
