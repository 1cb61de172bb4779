# Generated from the Messages 1. Do not edit.

from __future__ import annotations

from .._core.models import Model

__all__ = ["MessageCreateEvent"]


class MessageCreateEvent(Model):
    """Response of `POST /messages`."""

    delta: str | None = None
