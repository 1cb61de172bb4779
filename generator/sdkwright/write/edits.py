"""Edits inside generated files that are kept, by a merge of three texts.

A kept edit is what stands on the disk; the text that was generated for that file is kept beside it,
in `.sdkwright-base/`, so that the next run can merge again. The first time, the text that an edit was
made to is found in git: it is the one with the checksum that the manifest has.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..diagnostics import Location, codes, fail
from .manifest import Manifest, digest, matches

BASES = ".sdkwright-base"
_COMMITS = 100
"""How far back git is searched."""


@dataclass(slots=True)
class KeptEdits:
    """What becomes of the new texts for the sake of edits."""

    contents: dict[str, bytes] = field(default_factory=dict)
    """The files with their edits, and the texts that were generated for them."""
    known: dict[str, str] = field(default_factory=dict)
    """Checksums of what was generated, where the disk holds an edit of it."""


def kept_edits(
    out: Path, generated: Mapping[str, bytes], manifest: Manifest | None, *, merge: bool
) -> KeptEdits:
    """The edits that stay: those of files that did not change, and with `merge` all others.

    Raises `InputError` for an edit that cannot be merged.
    """
    kept = KeptEdits()
    if not merge and not (out / BASES).is_dir():
        return kept
    conflicts: list[str] = []
    for path, checksum in manifest.files.items() if manifest else ():
        place, base_path = out / path, f"{BASES}/{path}"
        if path.startswith(f"{BASES}/") or path not in generated or not place.is_file():
            continue
        disk = place.read_bytes()
        base = _stored(out / base_path)
        if base is not None:
            kept.known[path] = digest(base)
        if base == generated[path] and matches(disk, checksum):
            _keep(kept, path, disk, generated[path])
        elif (
            merge and disk != generated[path] and (base is not None or not matches(disk, checksum))
        ):
            merged = _merged(disk, base or _committed(place, checksum), generated[path])
            if merged is None:
                conflicts.append(path)
            elif merged != generated[path]:
                _keep(kept, path, merged, generated[path])
    if conflicts:
        named = ", ".join(f"`{path}`" for path in conflicts)
        fail(
            codes.EDITS_CONFLICT,
            f"The edits in {named} and the new text change the same lines, or what they were made"
            " to is not in git.",
            Location(str(out / conflicts[0])),
            "Move these edits to a file of your own, or pass --overwrite-edits to lose them.",
        )
    return kept


def _keep(kept: KeptEdits, path: str, content: bytes, generated: bytes) -> None:
    kept.contents[path] = content
    kept.contents[f"{BASES}/{path}"] = generated
    kept.known[path] = digest(content)


def _stored(place: Path) -> bytes | None:
    return place.read_bytes() if place.is_file() else None


def _committed(place: Path, checksum: str) -> bytes | None:
    """The text with a checksum that a file once had, if git knows it."""
    log = _git(place.parent, "log", f"-{_COMMITS}", "--format=%H", "--", place.name)
    for commit in (log or b"").decode().split():
        content = _git(place.parent, "show", f"{commit}:./{place.name}")
        if content is not None and matches(content, checksum):
            return content
    return None


def _merged(edited: bytes, base: bytes | None, generated: bytes) -> bytes | None:
    """Both changes of a text in one; None if they are to the same lines."""
    if base is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        names = ("edited", "base", "generated")
        for name, content in zip(names, (edited, base, generated), strict=True):
            (Path(folder) / name).write_bytes(content)
        return _git(Path(folder), "merge-file", "--stdout", *names)


def _git(folder: Path, *arguments: str) -> bytes | None:
    """What git prints; None if it fails or is not there."""
    try:
        command = ["git", *arguments]
        done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
