"""What changed between two versions of an API, in terms of the SDK that callers use."""

from __future__ import annotations

from .changes import Change, Kind, Level, Report
from .comparison import compare

__all__ = ["Change", "Kind", "Level", "Report", "compare"]
