"""The file of the names lock: where it is, how it is read, and when it is written."""

from __future__ import annotations

import difflib
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from ...diagnostics import Location, fail
from .defaults import SPEC, packaged

if TYPE_CHECKING:
    from ...plan import NamesLock
    from ...write import Difference

LOCK = Path("spec/names.lock")
_SHOWN = 40
"""Lines of a difference."""


def lock_file(given: Path | None, spec: str | None, config: Path | None) -> Path | None:
    """The lock to use: the one that is named, else the one of the document that needs no naming."""
    if given is not None:
        return given
    if spec is not None or config is not None:
        return None
    if SPEC.is_file():
        return LOCK
    own = packaged(LOCK.name)
    return own if own.is_file() else None


def read_lock(file: Path | None) -> NamesLock | None:
    """The names that were given out; none at all if there is no such file yet.

    Raises `InputError` for a file that is not a lock.
    """
    from ...plan import NamesLock

    if file is None:
        return None
    try:
        return NamesLock.parse(file.read_text("utf-8"))
    except FileNotFoundError:
        return NamesLock()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        fail(
            "names-lock-unreadable",
            f"The names lock cannot be used: {reason}",
            Location(str(file)),
            "Restore it from version control, or name another file with --lock.",
        )


def difference(file: Path, lock: NamesLock) -> Difference | None:
    """What a run would change in the file."""
    from ...write import Difference

    old, new = _text(file), lock.dump()
    if old == new:
        return None
    lines = difflib.unified_diff(
        old.splitlines(), new.splitlines(), f"{file}", f"{file}", n=0, lineterm=""
    )
    kind = "changed" if old else "added"
    return Difference(str(file), kind, "\n".join(islice(lines, _SHOWN)))


def write_lock(file: Path, lock: NamesLock) -> None:
    """Write the file, whole or not at all, if it would change. Raises `InputError`."""
    text = lock.dump()
    if _text(file) == text:
        return
    unfinished = file.with_name(f"{file.name}.new")
    try:
        unfinished.write_text(text, "utf-8")
        unfinished.replace(file)
    except OSError as error:
        fail(
            "names-lock-unwritable",
            f"The names lock cannot be written: {error.strerror}.",
            Location(str(file)),
            "Name a file in an existing folder with --lock.",
        )


def _text(file: Path) -> str:
    return file.read_text("utf-8") if file.is_file() else ""
