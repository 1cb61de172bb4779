# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["RolloutSlotParam"]


class RolloutSlotParam(TypedDict, total=False):
    """A version and its share."""

    version_id: Required[str]
    """Id of the version."""

    weight: Required[float]
    """Share of the conversations, in percent. At least 0.0. At most 100.0."""
