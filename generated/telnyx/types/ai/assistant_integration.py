# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["AssistantIntegration"]


class AssistantIntegration(Model):
    """An integration that an assistant may use."""

    integration_id: str
    """Id of the integration, from your list of integrations."""

    allowed_list: list[str] | None = None
    """Tools of the integration that may be used. Empty for all of them."""
