"""Excludes concurrent runs in an output folder."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..diagnostics import Diagnostic, InputError, Location, Severity, codes
from .paths import JOURNAL, UNFINISHED, WORK, check_work

_LOCK = "lock"
_ATTEMPTS = 50
"""Attempts to take the lock while other runs remove its folder."""


@contextmanager
def locked(out: Path) -> Iterator[Path]:
    """The work folder, locked for this run; it is removed afterwards.

    The output folder is created if it does not exist, and removed if the run leaves it empty.
    """
    missing = [folder for folder in (out, *out.parents) if not folder.exists()]
    work = out / WORK
    handle = _acquire(out, work)
    try:
        yield work
    finally:
        _clear(work)
        os.close(handle)
        for folder in missing:
            try:
                folder.rmdir()
            except OSError:
                break


def _acquire(out: Path, work: Path) -> int:
    path = work / _LOCK
    for attempt in range(_ATTEMPTS):
        try:
            work.mkdir(parents=True, exist_ok=True)
            check_work(out)
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            handle = os.open(path, flags, 0o644)
        except FileNotFoundError:
            if attempt == _ATTEMPTS - 1:
                raise
            continue  # the run that held the lock removed the folder
        if not _try_lock(handle):
            os.close(handle)
            raise _busy(out)
        if _is_at(handle, path):
            return handle
        os.close(handle)
    raise _busy(out)


def _busy(out: Path) -> InputError:
    return InputError(
        Diagnostic(
            codes.OUTPUT_LOCKED,
            Severity.ERROR,
            f"Another run is writing to `{out}`.",
            Location(str(out)),
            "Wait until it has finished, or pass another folder with --out.",
        )
    )


def _try_lock(handle: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
    else:
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def _is_at(handle: int, path: Path) -> bool:
    """Whether other runs would open the locked file."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _clear(work: Path) -> None:
    """Remove the work folder, unless a journal needs it."""
    if (work / JOURNAL).exists():
        return
    for name in ("new", "old"):
        shutil.rmtree(work / name, ignore_errors=True)
    with suppress(OSError):  # another run may have created its lock here
        (work / UNFINISHED).unlink(missing_ok=True)
        (work / _LOCK).unlink(missing_ok=True)
        work.rmdir()
