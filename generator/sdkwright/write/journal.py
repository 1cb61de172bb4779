"""The transaction that replaces files: stage, commit and roll back. The package describes it."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import NoneType

from ..cache import private_cache
from ..regular_files import read_regular, replace_file
from .manifest import digest, matches
from .paths import JOURNAL, MANIFEST, UNFINISHED, WORK, check_obstacles, objection

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Step:
    """One file that changes: its checksums before and after; None where there is no file."""

    path: str
    old: str | None
    new: str | None


def stage(work: Path, steps: Sequence[Step], contents: Mapping[str, bytes]) -> None:
    """Write the new contents to the work folder."""
    clear(work)
    new, old = work / "new", work / "old"
    new.mkdir()
    old.mkdir()
    for number, step in enumerate(steps):
        if step.new is not None:
            (new / str(number)).write_bytes(contents[step.path])


def clear(work: Path) -> None:
    """Remove the files that an earlier run staged."""
    for name in ("new", "old"):
        if (work / name).exists():
            shutil.rmtree(work / name)
    (work / UNFINISHED).unlink(missing_ok=True)


def commit(
    out: Path, work: Path, steps: Sequence[Step], advance: Callable[[int], None] = lambda _: None
) -> None:
    """Apply all steps, or none of them if one fails."""
    folders = _missing_folders(out, steps)
    _record(work, steps, folders)
    try:
        for number, step in enumerate(steps):
            _apply(out, work, number, step)
            advance(1)
        for step in steps:
            if step.new is None:
                _drop_byte_code(out / step.path)
        _prune(out, [out / step.path for step in steps if step.new is None])
        (work / JOURNAL).unlink()
    except BaseException:
        _revert(out, work, steps, folders)
        raise


def is_interrupted(out: Path) -> bool:
    """Whether a run of this user on this machine was interrupted."""
    return _known_journal(out / WORK) is not None


def roll_back(out: Path, work: Path) -> tuple[str, ...] | None:
    """Undo the steps of an interrupted run; None if there is none.

    Returns the files that were edited since, which are preserved.
    """
    recorded = _recorded(work)
    if recorded is None:
        return None
    return _revert(out, work, *recorded)


def _revert(
    out: Path, work: Path, steps: Sequence[Step], folders: Sequence[str]
) -> tuple[str, ...]:
    preserved = [
        step.path
        for number, step in reversed(list(enumerate(steps)))
        if not _undo(out, work, number, step)
    ]
    for folder in sorted(folders, reverse=True):
        try:
            (out / folder).rmdir()
        except OSError:
            continue  # it contains other files, or was never created
    (work / JOURNAL).unlink()
    return tuple(sorted(preserved))


def _record(work: Path, steps: Sequence[Step], folders: Sequence[str]) -> None:
    value = {
        "version": _VERSION,
        "id": secrets.token_hex(16),
        "folders": list(folders),
        "steps": [asdict(step) for step in steps],
    }
    content = json.dumps(value).encode()
    _remember(work, content)
    unfinished = work / UNFINISHED
    with unfinished.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    unfinished.replace(work / JOURNAL)


def _recorded(work: Path) -> tuple[list[Step], list[str]] | None:
    content = _known_journal(work)
    if content is None:
        return None
    value = json.loads(content)
    steps = [Step(str(entry["path"]), entry["old"], entry["new"]) for entry in value["steps"]]
    folders = [str(folder) for folder in value["folders"]]
    for path in [step.path for step in steps] + folders:
        if path != MANIFEST and objection(path):
            raise ValueError(path)
    if {type(checksum) for step in steps for checksum in (step.old, step.new)} - {str, NoneType}:
        raise ValueError("invalid checksum")
    check_obstacles(out=work.parent, paths=[step.path for step in steps])
    return steps, folders


def _memory(work: Path) -> Path | None:
    """Where this machine remembers the journal of a folder; None without a private cache."""
    folder = private_cache()
    name = digest(os.path.realpath(work).encode(errors="surrogateescape"))
    return folder / "journals" / name[:32] if folder else None


def _remember(work: Path, journal: bytes) -> None:
    memory = _memory(work)
    if memory is not None:
        with suppress(OSError):  # an interruption cannot be undone then, but it is reported
            memory.parent.mkdir(mode=0o700, exist_ok=True)
            replace_file(memory, digest(journal).encode())


def _known_journal(work: Path) -> bytes | None:
    """The journal, if this machine wrote it. One that came with a repository moves nothing."""
    try:
        journal = read_regular(work / JOURNAL, follow=False)
        memory = _memory(work)
        known = memory is not None and read_regular(memory) == digest(journal).encode()
    except OSError:
        return None
    return journal if known else None


def _apply(out: Path, work: Path, number: int, step: Step) -> None:
    target = out / step.path
    old, new = work / "old" / str(number), work / "new" / str(number)
    if step.new is None:
        target.replace(old)
        return
    if step.old is None:
        target.parent.mkdir(parents=True, exist_ok=True)
    else:
        _preserve(target, old)
    new.replace(target)


def _preserve(target: Path, old: Path) -> None:
    """Link a file to a second path, or copy it where the filesystem has no hard links."""
    try:
        old.hardlink_to(target)
    except OSError:
        unfinished = old.with_name(f"{old.name}.copy")
        shutil.copy2(target, unfinished)
        unfinished.replace(old)


def _undo(out: Path, work: Path, number: int, step: Step) -> bool:
    """Undo a step. False if the file was edited since, and is preserved."""
    target = out / step.path
    old, new = work / "old" / str(number), work / "new" / str(number)
    if step.old is None:
        if new.exists() or not target.exists():
            return True
        if digest(target.read_bytes()) != step.new:
            return False
        target.unlink()
        return True
    if not old.exists():
        return True
    if target.exists():
        content = target.read_bytes()
        if digest(content) != step.new and not matches(content, step.old):
            return False
    target.parent.mkdir(parents=True, exist_ok=True)
    old.replace(target)
    return True


def _missing_folders(out: Path, steps: Iterable[Step]) -> list[str]:
    parents = {
        "/".join(parts[:end])
        for step in steps
        if step.new is not None
        for parts in [step.path.split("/")]
        for end in range(1, len(parts))
    }
    return sorted(folder for folder in parents if not (out / folder).is_dir())


def _drop_byte_code(source: Path) -> None:
    """Remove the byte code of a removed module, so that its folder can be removed."""
    cache = source.parent / "__pycache__"
    if source.suffix == ".py" and cache.is_dir() and not cache.is_symlink():
        for compiled in cache.glob(f"{source.stem}.*.pyc"):
            compiled.unlink(missing_ok=True)
        if not any(cache.iterdir()):
            cache.rmdir()


def _prune(out: Path, removed: Iterable[Path]) -> None:
    """Remove the folders that are empty now."""
    for path in removed:
        for folder in path.parents:
            if folder == out or not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()
