"""The published document that the SDK follows: its URL, its pinned version, and local copies."""

from __future__ import annotations

from .copies import copy_of, pin_of
from .download import download
from .pin import Pin, digest_of, read_pin

__all__ = ["Pin", "copy_of", "digest_of", "download", "pin_of", "read_pin"]
