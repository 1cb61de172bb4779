# Generated from the Telnyx API 2.0.0. Do not edit.

"""Work that is as deep as the schemas of the API, for which Python's stack can be too small."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextvars import copy_context
from typing import TypeVar

__all__ = ["with_deep_stack"]

Result = TypeVar("Result")

_LOCK = threading.Lock()
_FRAMES = 50_000
_BYTES = 256 * 1024 * 1024
"""Address space, of which only what is used becomes memory."""


def with_deep_stack(action: Callable[[], Result]) -> Result:
    """The result of an action that runs in a thread of its own, with a larger stack.

    Until it ends, the recursion limit of the process is higher.
    """
    with _LOCK:
        return _in_a_thread(action)


def _in_a_thread(action: Callable[[], Result]) -> Result:
    results: list[Result] = []
    failures: list[BaseException] = []

    def run() -> None:
        try:
            results.append(action())
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=copy_context().run, args=(run,), daemon=True)
    frames, size = sys.getrecursionlimit(), threading.stack_size(_BYTES)
    sys.setrecursionlimit(max(frames, _FRAMES))
    try:
        thread.start()
        thread.join()
    finally:
        sys.setrecursionlimit(frames)
        threading.stack_size(size)
    if failures:
        raise failures[0]
    return results[0]
