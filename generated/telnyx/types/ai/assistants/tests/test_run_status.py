# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["TestRunStatus"]

TestRunStatus: TypeAlias = Literal["pending", "starting", "running", "passed", "failed", "error"]
"""How far a run is, or how it ended."""
