"""How the stages report their progress."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol


class Stages(Protocol):
    """Receives the progress of a run."""

    def stage(
        self, name: str, total: int | None = None
    ) -> AbstractContextManager[Callable[[int], None]]:
        """Enter a stage; the value takes the number of steps done since the last call."""
