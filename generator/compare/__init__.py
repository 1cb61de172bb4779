"""What changed between two versions of an API, in terms of the SDK that callers use."""

from __future__ import annotations

from .changes import Change, Kind, Level, Report
from .comparison import compare
from .extract import surface_of
from .surface import Surface

__all__ = ["Change", "Kind", "Level", "Report", "Surface", "compare", "surface_of"]
