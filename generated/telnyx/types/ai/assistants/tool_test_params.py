# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

__all__ = ["ToolTestParams"]


class ToolTestParams(TypedDict, total=False):
    assistant_id: Required[str]
    """Id of the assistant."""

    arguments: Mapping[str, object]
    """Arguments, as the model would give them."""

    dynamic_variables: Mapping[str, object]
    """Values for the `{{variables}}` in the tool."""
