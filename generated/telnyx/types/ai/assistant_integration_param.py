# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from ..._core.types import SequenceNotStr

__all__ = ["AssistantIntegrationParam"]


class AssistantIntegrationParam(TypedDict, total=False):
    """An integration that an assistant may use."""

    integration_id: Required[str]
    """Id of the integration, from your list of integrations."""

    allowed_list: SequenceNotStr[str]
    """Tools of the integration that may be used. Empty for all of them."""
