"""The progress of a run: bars on a terminal, a line per stage in a log, or nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress as Bars


class Progress:
    """Shows the stages of a run, and measures the seconds of each.

    Bars are visible while the context is entered. Without a console it only measures.
    """

    def __init__(self, console: Console | None = None) -> None:
        self.seconds: dict[str, float] = {}
        self._console = console
        self._bars = _bars(console) if console is not None and console.is_terminal else None

    def __enter__(self) -> Progress:
        if self._bars is not None:
            self._bars.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Remove the bars."""
        if self._bars is not None:
            self._bars.stop()

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
        """Enter a stage; the value takes the number of steps done since the last call."""
        start = time.perf_counter()
        if self._bars is None:
            yield _ignore
        else:
            bars = self._bars
            task = bars.add_task(name, total=total)
            yield lambda steps: bars.advance(task, steps)
            bars.update(task, total=total or 1, completed=total or 1)
        taken = time.perf_counter() - start
        self.seconds[name] = self.seconds.get(name, 0.0) + taken
        if self._bars is None and self._console is not None:
            self._console.print(f"{name:<8}{taken:>8.2f} s", markup=False, highlight=False)


def _ignore(steps: int) -> None:
    """Without bars, steps are not shown."""


def _bars(console: Console) -> Bars:
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        SpinnerColumn,
        TextColumn,
        TimeElapsedColumn,
    )
    from rich.progress import Progress as Bars

    return Bars(
        SpinnerColumn(),
        TextColumn("{task.description:<8}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    )
