# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from .._core.models import Model

__all__ = ["GatherMessage"]


class GatherMessage(Model):
    """A message of the conversation so far."""

    content: str | None = None
    """What was said."""

    role: Literal["assistant", "user"] | None = None
    """Who said it."""
