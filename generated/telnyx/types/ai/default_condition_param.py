# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["DefaultConditionParam"]


class DefaultConditionParam(TypedDict, total=False):
    """Holds if nothing else does."""

    type: Required[Literal["default"]]
    """Says that it is the way out of last resort."""
