"""Merges manual edits of generated files with newly generated text.

The disk holds the edited file, and `.sdkwright-base/` the text that was generated for it, so that the
next run can merge again. The first time, the text that was edited is read from git: it is the version
with the checksum in the manifest.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from ..diagnostics import Location, codes, fail
from ..regular_files import read_regular
from .manifest import Manifest, digest, matches

BASES = ".sdkwright-base"
_COMMITS = 100
"""Commits of a file that are searched for the text that was edited."""


@dataclass(slots=True)
class PreservedEdits:
    """The new contents of edited files."""

    contents: dict[str, bytes] = field(default_factory=dict)
    """The files with their edits, and the texts that were generated for them."""
    known: dict[str, str] = field(default_factory=dict)
    """Checksums of the files on the disk whose edits are preserved already."""

    def add(self, path: str, content: bytes, generated: bytes) -> None:
        """Write a file with its edits, and beside it the text that was generated for it."""
        self.contents[path] = content
        self.contents[f"{BASES}/{path}"] = generated
        self.known[path] = digest(content)


@dataclass(frozen=True, slots=True)
class _File:
    """A generated file on the disk."""

    path: str
    location: Path
    disk: bytes
    base: bytes | None
    """The text that was generated for it, if the file has preserved edits."""
    checksum: str
    """Its checksum in the manifest."""

    @property
    def is_edited(self) -> bool:
        """Whether the file is not as it was generated."""
        return self.base is not None or not matches(self.disk, self.checksum)


def preserved_edits(
    out: Path, generated: Mapping[str, bytes], manifest: Manifest | None, *, merge: bool
) -> PreservedEdits:
    """The edits of files whose generated text did not change and, with `merge`, all others.

    Raises `InputError` if an edit cannot be merged.
    """
    preserved = PreservedEdits()
    conflicts: list[str] = []
    if not merge and not (out / BASES).is_dir():
        return preserved
    for file in _files(out, generated, manifest):
        new = generated[file.path]
        if file.base is not None:
            preserved.known[file.path] = digest(file.base)
        if file.base == new and matches(file.disk, file.checksum):
            preserved.add(file.path, file.disk, new)
        elif merge and file.is_edited and file.disk != new:
            merged = _merged(file, new)
            if merged is None:
                conflicts.append(file.path)
            elif merged != new:
                preserved.add(file.path, merged, new)
    if conflicts:
        _refuse(out, conflicts)
    return preserved


def _files(out: Path, generated: Mapping[str, bytes], manifest: Manifest | None) -> Iterator[_File]:
    """The files of the last run that are generated again."""
    for path, checksum in manifest.files.items() if manifest else ():
        location, base = out / path, out / BASES / path
        if not path.startswith(f"{BASES}/") and path in generated and location.is_file():
            base_text = read_regular(base, follow=False) if base.is_file() else None
            yield _File(path, location, read_regular(location, follow=False), base_text, checksum)


def _refuse(out: Path, conflicts: Sequence[str]) -> NoReturn:
    named = ", ".join(f"`{path}`" for path in conflicts)
    fail(
        codes.EDITS_CONFLICT,
        f"The edits in {named} cannot be merged: the new text changes the same lines, or git does"
        " not have the text that was edited.",
        Location(str(out / conflicts[0])),
        "Move the edits to a file of your own, or pass --overwrite-edits to discard them.",
    )


def _merged(file: _File, generated: bytes) -> bytes | None:
    """Both changes in one text; None if they conflict, or if the common text is not known."""
    base = file.base or _committed(file)
    if base is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        names = ("edited", "base", "generated")
        for name, content in zip(names, (file.disk, base, generated), strict=True):
            (Path(folder) / name).write_bytes(content)
        return _git(Path(folder), "merge-file", "--stdout", *names)


def _committed(file: _File) -> bytes | None:
    """The version of a file that has its checksum in the manifest, if git has it."""
    folder, name = file.location.parent, file.location.name
    log = _git(folder, "log", f"-{_COMMITS}", "--format=%H", "--", name)
    for commit in (log or b"").decode().split():
        content = _git(folder, "show", f"{commit}:./{name}")
        if content is not None and matches(content, file.checksum):
            return content
    return None


def _git(folder: Path, *arguments: str) -> bytes | None:
    """The output of git; None if it fails or is not installed."""
    try:
        command = ["git", *arguments]
        done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
