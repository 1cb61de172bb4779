"""Runs code that follows references and nesting of a document as deep as they go.

The stages are written as recursive functions over schemas, whose depth a document decides. They run in
a thread with a stack for a depth that documents do not reach, instead of the default of Python.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextvars import copy_context
from typing import TypeVar

Result = TypeVar("Result")

_SIZES = ((1024, 200_000), (64, 10_000))
"""Megabytes of address space, and the frames for which they are enough. Only what is used becomes
memory; the second size is for systems that limit the address space."""


def with_deep_stack(action: Callable[[], Result]) -> Result:
    """The result of an action. What it raises is raised here."""
    results: list[Result] = []
    failures: list[BaseException] = []

    def run() -> None:
        try:
            results.append(action())
        except BaseException as error:
            failures.append(error)

    before = sys.getrecursionlimit()
    thread = _started(run)
    try:
        thread.join()
    finally:
        sys.setrecursionlimit(before)
    if failures:
        raise failures[0]
    return results[0]


def _started(run: Callable[[], None]) -> threading.Thread:
    # A daemon: an interrupted process does not wait for it.
    for megabytes, frames in _SIZES:
        before = threading.stack_size(megabytes * 1024 * 1024)
        sys.setrecursionlimit(max(sys.getrecursionlimit(), frames))
        try:
            thread = threading.Thread(target=copy_context().run, args=(run,), daemon=True)
            thread.start()
            return thread
        except RuntimeError:
            continue
        finally:
            threading.stack_size(before)
    raise RecursionError("no thread can be started")
