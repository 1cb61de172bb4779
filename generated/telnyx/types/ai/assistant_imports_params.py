# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from ..._core.types import SequenceNotStr
from .import_provider import ImportProvider

__all__ = ["AssistantImportsParams"]


class AssistantImportsParams(TypedDict, total=False):
    api_key_ref: Required[str]
    """Name of the secret that holds the provider's API key."""

    provider: Required[ImportProvider]
    import_ids: SequenceNotStr[str]
    """Ids, at the provider, of the assistants to import. All of them if left out."""
