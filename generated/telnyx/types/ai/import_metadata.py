# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .import_provider import ImportProvider

__all__ = ["ImportMetadata"]


class ImportMetadata(Model):
    """Where an imported assistant came from."""

    import_id: str | None = None
    """Its id at the other provider."""

    import_provider: ImportProvider | None = None
