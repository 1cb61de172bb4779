# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["GatherMessageParam"]


class GatherMessageParam(TypedDict, total=False):
    """A message of the conversation so far."""

    content: str
    """What was said."""

    role: Literal["assistant", "user"]
    """Who said it."""
