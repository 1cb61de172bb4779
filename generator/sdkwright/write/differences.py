"""Compares new files with the output folder."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from ..regular_files import read_regular
from .manifest import Manifest, digest, matches

_LINES = 40
"""Lines of the difference of one file."""
_FILES = 50
"""Files whose difference is computed."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that a run would change.

    `kind` is `added`, `changed`, `removed`, or `edited` for a generated file that was edited by
    hand; `diff` leads from the file on the disk to the new file, and is cut when long.
    """

    path: str
    kind: str
    diff: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The differences between the new files and the folder; each path is in one of the first four."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    edited: tuple[str, ...]
    """Generated files that this run changes or removes, and that were edited since the last one."""
    untracked: tuple[str, ...]
    """Files that were not generated, with the names of new ones."""
    old: Mapping[str, bytes]
    """The present contents of the changed and removed files."""


def compare(out: Path, files: Mapping[str, bytes], manifest: Manifest | None) -> Comparison:
    """Compare each new file, and each file of the last run, with the disk."""
    known = manifest.files if manifest else {}
    added, changed, unchanged, edited, untracked = [], [], [], [], []
    old: dict[str, bytes] = {}
    for path, content in files.items():
        current = _read(out / path)
        if current is None:
            added.append(path)
        elif current == content or matches(current, digest(content)):
            unchanged.append(path)
        else:
            changed.append(path)
            old[path] = current
            if path not in known:
                untracked.append(path)
            elif not matches(current, known[path]):
                edited.append(path)
    removed = []
    for path in sorted(known.keys() - files.keys()):
        current = _read(out / path)
        if current is not None:
            removed.append(path)
            old[path] = current
            if not matches(current, known[path]):
                edited.append(path)
    return Comparison(
        tuple(added),
        tuple(changed),
        tuple(removed),
        tuple(unchanged),
        tuple(edited),
        tuple(untracked),
        old,
    )


def _read(path: Path) -> bytes | None:
    try:
        return read_regular(path, follow=False)
    except FileNotFoundError:
        return None


def describe(comparison: Comparison, files: Mapping[str, bytes]) -> tuple[Difference, ...]:
    """Every file that would change, by path."""
    kinds = dict.fromkeys(comparison.added, "added")
    kinds |= dict.fromkeys(comparison.changed, "changed")
    kinds |= dict.fromkeys(comparison.removed, "removed")
    kinds |= dict.fromkeys(comparison.edited, "edited")
    shown = set(islice(sorted(kinds), _FILES))
    return tuple(
        Difference(
            path,
            kinds[path],
            _unified(path, comparison.old.get(path), files.get(path)) if path in shown else "",
        )
        for path in sorted(kinds)
    )


def _unified(path: str, old: bytes | None, new: bytes | None) -> str:
    if old is None or new is None:
        return ""
    before, after = _lines(old), _lines(new)
    if before is None or after is None:
        return ""
    lines = difflib.unified_diff(before, after, f"a/{path}", f"b/{path}", n=1, lineterm="")
    return "\n".join(_cut(lines))


def _lines(content: bytes) -> list[str] | None:
    try:
        return content.decode().replace("\r\n", "\n").split("\n")
    except UnicodeDecodeError:
        return None


def _cut(lines: Iterable[str]) -> list[str]:
    listed = list(lines)
    if len(listed) <= _LINES:
        return listed
    return [*listed[:_LINES], f"... {len(listed) - _LINES} more lines"]
