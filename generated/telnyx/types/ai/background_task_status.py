# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["BackgroundTaskStatus"]

BackgroundTaskStatus: TypeAlias = Literal[
    "queued", "processing", "success", "failure", "partial_success"
]
"""How far a task is: waiting, running, or ended well, partly or not at all."""
