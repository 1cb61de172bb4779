# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime

from ...._core.models import Model
from .canary_rule import CanaryRule

__all__ = ["CanaryDeployResponse"]


class CanaryDeployResponse(Model):
    """How an assistant's traffic is shared between its versions."""

    assistant_id: str
    """Assistant whose traffic it is."""

    created_at: datetime
    """Time of creation."""

    rules: list[CanaryRule]
    """The rules. The first one that fits a conversation decides."""

    updated_at: datetime
    """Time of the last change."""
