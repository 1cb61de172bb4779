# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["NodeTargetParam"]


class NodeTargetParam(TypedDict, total=False):
    """The conversation goes on with another step."""

    node_id: Required[str]
    """Id of the step."""

    type: Required[Literal["node"]]
    """Says that the target is a step."""
