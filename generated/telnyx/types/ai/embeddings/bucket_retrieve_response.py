# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model
from .embedded_file import EmbeddedFile

__all__ = ["BucketRetrieveResponse"]


class BucketRetrieveResponse(Model):
    """The files of an embedded bucket."""

    data: list[EmbeddedFile]
    """The files."""
