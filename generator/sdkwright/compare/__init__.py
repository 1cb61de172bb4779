"""Compares two surfaces: the changes between two versions of an SDK."""

from __future__ import annotations

from .changes import Change, Kind, Level, Report
from .comparison import compare

__all__ = ["Change", "Kind", "Level", "Report", "compare"]
