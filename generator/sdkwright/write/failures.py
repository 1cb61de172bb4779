"""What the operating system refuses, in a sentence."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..diagnostics import Location, codes, fail
from .paths import JOURNAL, WORK

_DENIED = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def explained(out: Path) -> Iterator[None]:
    """Turn failures of the disk into `InputError`."""
    try:
        yield
    except OSError as error:
        place = str(error.filename or out)
        pending = (out / WORK / JOURNAL).exists()
        state = "the next run takes its changes back" if pending else "nothing was changed"
        if error.errno in _FULL:
            fail(
                codes.OUTPUT_FULL,
                f"There is no room to write into `{out}`; {state}.",
                Location(str(out)),
                "Make room on that disk, or name another folder with --out.",
            )
        if error.errno in _DENIED:
            fail(
                codes.OUTPUT_DENIED,
                f"`{place}` may not be written; {state}.",
                Location(place),
                "Change its permissions, or name another folder with --out.",
            )
        reason = error.strerror or str(error)
        fail(
            codes.OUTPUT_FAILED,
            f"`{place}` cannot be written ({reason}); {state}.",
            Location(place),
            "Name another folder with --out.",
        )
