"""The surface: everything that callers of a client see, as one value."""

from __future__ import annotations

from .extract import surface_of
from .surface import Surface

__all__ = ["Surface", "surface_of"]
