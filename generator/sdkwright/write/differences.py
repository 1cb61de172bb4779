"""What a run would change, for people and for reports."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from .manifest import Manifest, digest, matches

_LINES = 40
"""Lines of one file's difference."""
_FILES = 50
"""Files whose difference is worked out; a longer list is not read anyway."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that a run would change.

    `kind` is `added`, `changed`, `removed`, or `edited` for a generated file that was changed by
    hand; `diff` goes from the file on the disk to the file that would be, and is cut when long.
    """

    path: str
    kind: str
    diff: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The new files against the folder; every path is in one of the first four."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    edited: tuple[str, ...]
    """Generated files, changed or removed by this run, that were edited since the last one."""
    foreign: tuple[str, ...]
    """Files in the place of new ones that no run has made."""
    old: Mapping[str, bytes]
    """What the changed and removed files hold now."""


def compare(out: Path, files: Mapping[str, bytes], manifest: Manifest | None) -> Comparison:
    """Tell new files from changed, unchanged, obsolete and edited ones."""
    known = manifest.files if manifest else {}
    added, changed, unchanged, edited, foreign = [], [], [], [], []
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
                foreign.append(path)
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
        tuple(foreign),
        old,
    )


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
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
