"""Checks the paths of output files, and the files on the disk that would obstruct them."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NoReturn

from ..diagnostics import Location, codes, fail
from ..regular_files import below_git, linked_parent

MANIFEST = ".sdkwright-manifest.json"
WORK = ".sdkwright"
JOURNAL = "journal.json"
"""In `WORK` until a commit is complete."""
UNFINISHED = "journal.json.new"
"""The journal while it is written; it is ignored."""

_MAXIMUM_NAME = 255
"""Bytes in one name, on all common filesystems."""


@lru_cache(1 << 16)
def objection(path: str) -> str | None:
    """The reason why a path cannot be an output file; None if it can."""
    if not path or path.endswith("/"):
        return "it does not name a file"
    if path.startswith("/") or "\\" in path or ":" in path:
        return "it is not a relative path with forward slashes"
    plain = path.isascii() and path.isprintable()
    if not plain and any(unicodedata.category(character) in ("Cc", "Cs") for character in path):
        return "it contains control characters or surrogates"
    parts = path.split("/")
    if any(part in ("", ".", "..") for part in parts):
        return "it leads out of the folder"
    if any(len(part.encode()) > _MAXIMUM_NAME for part in parts):
        return f"a name in it is longer than {_MAXIMUM_NAME} bytes"
    if below_git(parts):
        return "`.git` belongs to git"
    if parts[0].casefold() in (WORK, MANIFEST):
        return "that name is reserved for the generator"
    return None


def check_paths(paths: Iterable[str]) -> None:
    """Refuse paths outside the folder, and paths that are equal on some filesystems."""
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
    fail(codes.OUTPUT_PATH, message, None, "Change one of the names under `names` in the config.")


def check_folder(out: Path) -> None:
    """Refuse an output folder that is a link or a file."""
    if below_git(out.absolute().parts) or below_git(Path(os.path.realpath(out)).parts):
        _in_the_way(out, "is in a folder of git", "Pass another folder with --out.")
    link = out if out.is_symlink() else linked_parent(out)
    if link is not None:
        _in_the_way(link, "is a symbolic link", "Pass the folder that it points to.")
    if out.exists() and not out.is_dir():
        _in_the_way(out, "is not a folder", "Pass another folder with --out.")


def check_work(out: Path) -> None:
    """Refuse a work folder that is a link or a file, and anything in it that is a link."""
    work = out / WORK
    mode = _mode(work)
    if mode is None:
        return
    hint = "Remove it."
    if not stat.S_ISDIR(mode):
        _in_the_way(work, "is not a folder", hint)
    for entry in work.iterdir():
        is_folder = entry.name in ("new", "old")
        found = _mode(entry)
        if found is not None and not (stat.S_ISDIR if is_folder else stat.S_ISREG)(found):
            _in_the_way(entry, f"is not a {'folder' if is_folder else 'regular file'}", hint)


def check_unowned(out: Path) -> None:
    """Refuse a folder that has files but no manifest."""
    entries = out.iterdir() if out.is_dir() else ()
    found = sorted(entry.name for entry in entries if entry.name not in (WORK, ".git"))
    if found:
        fail(
            codes.OUTPUT_NOT_EMPTY,
            f"`{out}` is not empty and was not made by this generator: it holds `{found[0]}`"
            f" but no `{MANIFEST}`.",
            Location(str(out)),
            "Pass an empty or a new folder with --out.",
        )


def check_obstacles(out: Path, paths: Iterable[str]) -> None:
    """Refuse symbolic links in the paths, and folders or special files with the name of a file."""
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
                _in_the_way(folder, "is a symbolic link", "Remove it, or pass another folder.")
            if not stat.S_ISDIR(mode):
                _in_the_way(folder, "is a file, but a folder is needed", "Move it.")
            clear.add(folder)
        mode = _mode(target)
        if mode is not None and stat.S_ISLNK(mode):
            _in_the_way(target, "is a symbolic link", "Remove it, or pass another folder.")
        if mode is not None and not stat.S_ISREG(mode):
            _in_the_way(target, "has the name of a generated file, but is not a file", "Move it.")


def _mode(path: Path) -> int | None:
    try:
        return path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None


def _in_the_way(path: Path, what: str, hint: str) -> NoReturn:
    fail(codes.OUTPUT_BLOCKED, f"`{path}` {what}.", Location(str(path)), hint)
