"""Which paths may be files of the output, and what may stand in their way on the disk."""

from __future__ import annotations

import stat
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

from ..diagnostics import Location, codes, fail

MANIFEST = ".sdkwright-manifest.json"
WORK = ".sdkwright"
JOURNAL = "journal.json"
"""In `WORK` as long as a switch is not finished."""
UNFINISHED = "journal.json.new"
"""The journal before it is whole; it says nothing yet."""

_MAXIMUM_NAME = 255
"""Bytes in one name, on every usual filesystem."""


def objection(path: str) -> str | None:
    """Why a path cannot be a file of the output, or None if it can."""
    if not path or path.endswith("/"):
        return "it names no file"
    if path.startswith("/") or "\\" in path or ":" in path:
        return "it is not a relative path with forward slashes"
    plain = path.isascii() and path.isprintable()
    if not plain and any(unicodedata.category(character) in ("Cc", "Cs") for character in path):
        return "it has characters that no file name may have"
    parts = path.split("/")
    if any(part in ("", ".", "..") for part in parts):
        return "it leads out of the folder"
    if any(len(part.encode()) > _MAXIMUM_NAME for part in parts):
        return f"a name in it is longer than {_MAXIMUM_NAME} bytes"
    if parts[0] in (WORK, MANIFEST):
        return "that name is reserved for the generator"
    return None


def check_paths(paths: Iterable[str]) -> None:
    """Refuse paths that lead elsewhere or that some filesystems cannot tell apart."""
    folders: dict[str, str] = {}
    files: dict[str, str] = {}
    for path in paths:
        if reason := objection(path):
            _refuse(f"`{path}` cannot be written: {reason}.")
        parts = path.split("/")
        for end in range(1, len(parts)):
            folder = "/".join(parts[:end])
            if (known := folders.setdefault(_folded(folder), folder)) != folder:
                _refuse(f"The folders `{known}` and `{folder}` differ only by case.")
        if (known := files.setdefault(_folded(path), path)) != path:
            _refuse(f"The files `{known}` and `{path}` differ only by case.")
    for key in files.keys() & folders.keys():
        _refuse(f"`{files[key]}` would be a file and a folder.")


def _folded(path: str) -> str:
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", path).casefold()


def _refuse(message: str) -> NoReturn:
    fail(codes.OUTPUT_PATH, message, None, "Give one of them another name under `names`.")


def check_folder(out: Path) -> None:
    """Refuse an output folder that is something else."""
    if out.is_symlink():
        _in_the_way(out, "is a symbolic link", "Name the folder that it leads to.")
    if out.exists() and not out.is_dir():
        _in_the_way(out, "is not a folder", "Name another folder with --out.")


def check_unowned(out: Path) -> None:
    """Refuse a folder that has no manifest and is not empty: its files are somebody's."""
    entries = out.iterdir() if out.is_dir() else ()
    found = sorted(entry.name for entry in entries if entry.name not in (WORK, ".git"))
    if found:
        fail(
            codes.OUTPUT_NOT_EMPTY,
            f"`{out}` is not empty and was not made by this generator: it holds `{found[0]}`"
            f" but no `{MANIFEST}`.",
            Location(str(out)),
            "Name an empty or a new folder with --out.",
        )


def check_obstacles(out: Path, paths: Iterable[str]) -> None:
    """Refuse symbolic links on the way to a file, and folders or special files in its place."""
    clear: set[Path] = set()
    for path in paths:
        target = out / path
        for folder in reversed(target.parents[: path.count("/")]):
            if folder in clear:
                continue
            mode = _mode(folder)
            if mode is None:
                break
            if stat.S_ISLNK(mode):
                _in_the_way(folder, "is a symbolic link", "Remove it, or name another folder.")
            if not stat.S_ISDIR(mode):
                _in_the_way(folder, "is a file where a folder must be", "Move it away.")
            clear.add(folder)
        mode = _mode(target)
        if mode is not None and stat.S_ISLNK(mode):
            _in_the_way(target, "is a symbolic link", "Remove it, or name another folder.")
        if mode is not None and not stat.S_ISREG(mode):
            _in_the_way(target, "is in the place of a file", "Move it away.")


def _mode(path: Path) -> int | None:
    try:
        return path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None


def _in_the_way(path: Path, what: str, hint: str) -> NoReturn:
    fail(codes.OUTPUT_BLOCKED, f"`{path}` {what}.", Location(str(path)), hint)
