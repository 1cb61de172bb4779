"""Runs the formatter in several processes where that saves time."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence

from . import black_style
from .black_style import Refusal

_ALONE = 1_000_000
"""Bytes that one process formats in the time that others need to start."""
_CHUNK = 200_000
"""Bytes per task: small enough to distribute the work evenly."""


def format_in_processes(
    work: Sequence[tuple[bytes, bytes]], jobs: int | None
) -> Iterator[tuple[list[bytes], list[bytes | Refusal]]]:
    """Chunks of keys with their formatted texts."""
    chunks = list(_chunks(work))
    processes = min(jobs or _processors(), len(chunks))
    size = sum(len(text) for _, text in work)
    left = chunks
    if processes > 1 and size > _ALONE:
        from concurrent.futures.process import BrokenProcessPool

        finished = 0
        try:
            for results in _share([[text for _, text in chunk] for chunk in chunks], processes):
                yield [key for key, _ in chunks[finished]], results
                finished += 1
        except (BrokenProcessPool, OSError):
            pass  # processes cannot be started here: format in this one
        left = chunks[finished:]
    for chunk in left:
        yield [key for key, _ in chunk], black_style.format_texts([text for _, text in chunk])


def _chunks(work: Sequence[tuple[bytes, bytes]]) -> Iterator[list[tuple[bytes, bytes]]]:
    chunk: list[tuple[bytes, bytes]] = []
    size = 0
    for entry in work:
        chunk.append(entry)
        size += len(entry[1])
        if size >= _CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _share(chunks: list[list[bytes]], processes: int) -> Iterator[list[bytes | Refusal]]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Not a fork of this process: it may have threads, and it holds the whole model.
    context = get_context("spawn" if sys.platform == "win32" else "forkserver")
    pool = ProcessPoolExecutor(processes, mp_context=context, initializer=_prepare)
    try:
        yield from pool.map(black_style.format_texts, chunks)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _prepare() -> None:
    """Prepare a process of the pool: ignore interrupts, and exit with the parent process."""
    import gc
    from multiprocessing import parent_process

    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:

        def watch() -> None:
            parent.join()
            os._exit(1)

        threading.Thread(target=watch, daemon=True).start()
