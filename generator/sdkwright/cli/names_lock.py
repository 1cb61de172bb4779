"""Reads, compares and writes the file of the names lock."""

from __future__ import annotations

import difflib
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from ..diagnostics import Location, codes, fail
from ..regular_files import read_regular_text
from .session import check_file, write_file

if TYPE_CHECKING:
    from ..plan import NamesLock
    from ..write import Difference

_SHOWN = 40
"""Lines of a difference that are shown."""
_HINT = "Pass a file in a writable folder with --lock."


def read_lock(file: Path | None) -> NamesLock | None:
    """The names of earlier runs; none if there is no such file yet.

    Raises `InputError` for a file that is not a lock.
    """
    from ..plan import NamesLock

    if file is None:
        return None
    try:
        return NamesLock.parse(read_regular_text(file))
    except FileNotFoundError:
        return NamesLock()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        fail(
            codes.NAMES_LOCK_UNREADABLE,
            f"The names lock cannot be read: {reason}",
            Location(str(file)),
            "Restore it from version control, or pass another file with --lock.",
        )


def difference(file: Path, lock: NamesLock) -> Difference | None:
    """How a run would change the file."""
    from ..write import Difference

    old, new = _text(file), lock.dump()
    if old == new:
        return None
    lines = difflib.unified_diff(
        old.splitlines(), new.splitlines(), f"{file}", f"{file}", n=0, lineterm=""
    )
    kind = "changed" if old else "added"
    return Difference(str(file), kind, "\n".join(islice(lines, _SHOWN)))


def check_lock(file: Path) -> None:
    """Refuse a lock that could not be written, before anything else is. Raises `InputError`."""
    check_file(file, code=codes.NAMES_LOCK_UNWRITABLE, hint=_HINT)


def write_lock(file: Path, lock: NamesLock) -> None:
    """Write the file if it would change. Raises `InputError`."""
    text = lock.dump()
    if _text(file) == text:
        return
    write_file(file, text, code=codes.NAMES_LOCK_UNWRITABLE, hint=_HINT)


def _text(file: Path) -> str:
    return read_regular_text(file) if file.is_file() else ""
