# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["AssistantDeleteResponse"]


class AssistantDeleteResponse(Model):
    """What became of an assistant that should be deleted."""

    deleted: bool
    """Whether it was deleted."""

    id: str
    """Id of the assistant."""

    object: str
    """What kind of thing it was, `assistant`."""
