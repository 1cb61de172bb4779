from __future__ import annotations

from typing_extensions import Required, TypedDict

from ..._core.types import SequenceNotStr
from .import_provider import ImportProvider

__all__ = ["AssistantImportsParams"]


class AssistantImportsParams(TypedDict, total=False):
    """Arguments of `POST /ai/assistants/import`."""

    api_key_ref: Required[str]
    provider: Required[ImportProvider]
    import_ids: SequenceNotStr[str]
