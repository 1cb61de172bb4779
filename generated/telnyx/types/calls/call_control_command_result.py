# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["CallControlCommandResult"]


class CallControlCommandResult(Model):
    """Whether a command was taken."""

    result: str | None = None
    """Outcome of the command: `ok`."""
