"""Caches formatted files, so that unchanged text is not formatted again."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
import sys
import time
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from types import CodeType

_KEPT_DAYS = 30
_BATCH = 500
_CODE = tuple(
    name
    for name in dir(CodeType)
    if name.startswith("co_")
    and name not in ("co_consts", "co_filename", "co_firstlineno", "co_linetable", "co_lnotab")
    and not callable(getattr(CodeType, name))
)
"""What two code objects must have in common, beside their constants."""
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS formatted"
    " (source BLOB PRIMARY KEY, result BLOB, checksum BLOB, day INTEGER) WITHOUT ROWID"
)


def cache_folder() -> Path | None:
    """The folder for caches; None if the user has no home folder."""
    if chosen := os.environ.get("SDKWRIGHT_CACHE"):
        return Path(chosen)
    if base := os.environ.get("XDG_CACHE_HOME"):
        return Path(base) / "sdkwright"
    try:
        return Path.home() / ".cache" / "sdkwright"
    except RuntimeError:
        return None


def private_cache() -> Path | None:
    """The folder for caches, if it is the user's alone: what others can write is not believed.

    It is created if it does not exist. None if it cannot be used.
    """
    folder = cache_folder()
    if folder is None or refused_cache(folder) is not None:
        return None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return None
    return folder if refused_cache(folder) is None else None


def refused_cache(folder: Path) -> str | None:
    """Why the folder for caches cannot be used; None if it can, or does not exist."""
    try:
        found = folder.lstat()
    except OSError:
        return None
    if stat.S_ISLNK(found.st_mode):
        return "it is a symbolic link"
    if not stat.S_ISDIR(found.st_mode):
        return "it is not a folder"
    if sys.platform != "win32":
        if found.st_uid != os.geteuid():
            return "it belongs to another user"
        if found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            return "other users can write to it"
    return None


class FormatCache:
    """Formatted text by the checksum of its source, for one version and mode of black.

    An unreadable cache is treated as empty. Several processes can use one file at a time.
    """

    def __init__(self, folder: Path, mode: str) -> None:
        self._folder = folder
        self._file = folder / f"{mode}.sqlite3"

    @staticmethod
    def key(source: bytes) -> bytes:
        """The key of a source."""
        return hashlib.sha256(source).digest()

    def lookup(self, sources: Mapping[bytes, bytes]) -> dict[bytes, bytes]:
        """The known formatted texts of sources, by key."""
        if refused_cache(self._folder) or self._file.is_symlink() or not self._file.is_file():
            return {}
        found: dict[bytes, bytes] = {}
        stale: list[bytes] = []
        try:
            with self._opened() as connection:
                for key, result, checksum, day in _select(connection, list(sources)):
                    if result is None:
                        found[key] = sources[key]
                    elif hashlib.sha256(result).digest() == checksum and _is_same_code(
                        sources[key], result
                    ):
                        found[key] = result
                    if day != _today():
                        stale.append(key)
                if stale:
                    statement = "UPDATE formatted SET day = ? WHERE source = ?"
                    connection.executemany(statement, [(_today(), key) for key in stale])
        except (sqlite3.Error, OSError, ValueError, TypeError, KeyError):
            return {}
        return found

    def store(self, sources: Mapping[bytes, bytes], results: Mapping[bytes, bytes]) -> None:
        """Store results by key, and delete those that were not used for a month."""
        rows = [
            (
                (key, None, None, _today())
                if result == sources[key]
                else (key, result, hashlib.sha256(result).digest(), _today())
            )
            for key, result in results.items()
        ]
        if refused_cache(self._folder) or self._file.is_symlink():
            return
        if rows and not self._try_store(rows):
            try:
                self._file.unlink(missing_ok=True)
            except OSError:
                return
            self._try_store(rows)

    def _try_store(self, rows: Iterable[tuple[object, ...]]) -> bool:
        """Store rows; False if the file is damaged."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._opened() as connection:
                connection.execute(_SCHEMA)
                connection.execute("DELETE FROM formatted WHERE day < ?", (_today() - _KEPT_DAYS,))
                connection.executemany("INSERT OR REPLACE INTO formatted VALUES (?, ?, ?, ?)", rows)
        except sqlite3.OperationalError:
            return True  # locked, read-only or full: the next run may succeed
        except sqlite3.DatabaseError:
            return False
        except (sqlite3.Error, OSError):
            return True
        return True

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._file, timeout=0.5)) as connection, connection:
            yield connection


def _is_same_code(source: bytes, result: bytes) -> bool:
    """Whether a formatted text compiles to the code of its source, but for line numbers.

    Compiling takes half the time of building and comparing two syntax trees. Both texts are
    compiled from bytes, as Python reads the file: a declared encoding counts.
    """
    try:
        return _are_equal(_compiled(source), _compiled(result))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False


def _compiled(text: bytes) -> CodeType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        return compile(text, "<generated>", "exec", dont_inherit=True, optimize=0)


def _are_equal(first: CodeType, second: CodeType) -> bool:
    if any(getattr(first, name) != getattr(second, name) for name in _CODE):
        return False
    # Equal numbers of different types are different constants.
    if len(first.co_consts) != len(second.co_consts):
        return False
    return all(
        (
            _are_equal(one, other)
            if isinstance(one, CodeType) and isinstance(other, CodeType)
            else repr(one) == repr(other)
        )
        for one, other in zip(first.co_consts, second.co_consts, strict=True)
    )


def _select(
    connection: sqlite3.Connection, keys: list[bytes]
) -> Iterator[tuple[bytes, bytes | None, bytes | None, int]]:
    for start in range(0, len(keys), _BATCH):
        batch = keys[start : start + _BATCH]
        marks = ",".join("?" * len(batch))
        yield from connection.execute(
            f"SELECT source, result, checksum, day FROM formatted WHERE source IN ({marks})", batch
        )


def _today() -> int:
    return int(time.time() // 86400)
