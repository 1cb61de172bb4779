"""Turns errors of the operating system into diagnostics."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..diagnostics import Location, codes, fail
from .journal import is_interrupted

_DENIED = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def os_errors_as_diagnostics(out: Path) -> Iterator[None]:
    """Turn `OSError` into `InputError`."""
    try:
        yield
    except OSError as error:
        location = str(error.filename or out)
        pending = is_interrupted(out)
        state = "the next run undoes its changes" if pending else "nothing was changed"
        if error.errno in _FULL:
            fail(
                codes.OUTPUT_FULL,
                f"The disk of `{out}` is full; {state}.",
                Location(str(out)),
                "Free disk space, or pass another folder with --out.",
            )
        if error.errno in _DENIED:
            fail(
                codes.OUTPUT_DENIED,
                f"No permission to write `{location}`; {state}.",
                Location(location),
                "Change its permissions, or pass another folder with --out.",
            )
        reason = error.strerror or str(error)
        fail(
            codes.OUTPUT_FAILED,
            f"`{location}` cannot be written ({reason}); {state}.",
            Location(location),
            "Pass another folder with --out.",
        )
