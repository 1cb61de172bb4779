"""From rendered texts to an output folder that holds exactly them, besides what is not ours."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..cache import FormatCache
from ..diagnostics import Diagnostics, Location, codes, fail
from .differences import Comparison, Difference, compare, describe
from .edits import kept_edits
from .failures import explained
from .format import format_files
from .journal import Step, clear, stage, switch, take_back
from .lock import locked
from .manifest import Manifest, digest, read_manifest
from .paths import (
    JOURNAL,
    MANIFEST,
    WORK,
    check_folder,
    check_obstacles,
    check_paths,
    check_unowned,
)

if TYPE_CHECKING:
    from ..stages import Stages

_NAMED = 5
"""Files that a sentence names before it counts."""


@dataclass(frozen=True, slots=True)
class WriteReport:
    """What a run did to the folder, or would do; paths are relative to it and sorted."""

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    """Files with somebody's own text that the run overwrote, or would have to change."""
    differing: tuple[Difference, ...] = ()
    """With `check`: what a run would change."""


def write_tree(
    out: Path,
    files: Mapping[str, str | bytes],
    *,
    generator_version: str,
    diagnostics: Diagnostics,
    check: bool = False,
    overwrite_edits: bool = False,
    keep_edits: bool = False,
    jobs: int | None = None,
    cache: FormatCache | None = None,
    progress: Stages | None = None,
    formatted: Collection[str] = (),
) -> WriteReport:
    """Make the folder hold the files, by their paths relative to it; Python text is formatted.

    Files of the last run that are not among them are removed, unknown ones left alone. With
    `check`, nothing is written and the report has the differences. Generated files that were
    edited by hand are refused unless `overwrite_edits`, or merged with `keep_edits`. Files among
    `formatted` are not given to black. Raises `InputError`.
    """
    enter = progress.stage if progress else _unseen
    paths = sorted(files)
    check_paths(paths)
    check_folder(out)
    with enter("format", len(paths)) as advance:
        contents = format_files(
            {path: files[path] for path in paths},
            diagnostics,
            cache=cache,
            jobs=jobs,
            advance=advance,
            formatted=formatted,
        )
    with explained(out):
        if check:
            known = _with_edits(out, contents, generator_version, merge=False)
            return _check(out, contents, known, diagnostics)
        with locked(out) as work:
            _mend(out, work, diagnostics)
            known = {}
            if not overwrite_edits:
                known = _with_edits(out, contents, generator_version, merge=keep_edits)
            else:
                contents[MANIFEST] = _manifest(contents, generator_version)
            comparison = _compare(out, contents, known)
            if not overwrite_edits:
                _refuse_edits(out, comparison)
            _tell_overwritten(out, comparison, diagnostics)
            steps = _steps(comparison, contents)
            with enter("write", len(steps)) as advance:
                if steps:
                    stage(work, steps, contents)
                    switch(out, work, steps, advance)
    return _report(comparison)


def _with_edits(
    out: Path, contents: dict[str, bytes], generator_version: str, *, merge: bool
) -> Mapping[str, str]:
    """Put kept edits and the manifest among the contents; gives the checksums to compare with."""
    kept = kept_edits(out, contents, read_manifest(out), merge=merge)
    contents.update(kept.contents)
    contents[MANIFEST] = _manifest(contents, generator_version)
    if merge:
        on_disk = ((path, out / path) for path in kept.contents if (out / path).is_file())
        return kept.known | {path: digest(place.read_bytes()) for path, place in on_disk}
    return kept.known


def _manifest(contents: Mapping[str, bytes], generator_version: str) -> bytes:
    checksums = {path: digest(content) for path, content in contents.items()}
    return Manifest(generator_version, checksums).content()


def matching_files(out: Path, manifest_digest: str) -> tuple[str, ...] | None:
    """The files of a folder whose manifest has a checksum, if each of them is as it says.

    None if the manifest is another one, or any file is not as it was written.
    """
    place = out / MANIFEST
    if (out / WORK / JOURNAL).exists() or digest(place.read_bytes()) != manifest_digest:
        return None
    manifest = read_manifest(out)
    if manifest is None:
        return None
    for path, checksum in manifest.files.items():
        if (out / path).is_symlink() or digest((out / path).read_bytes()) != checksum:
            return None
    return tuple(sorted([MANIFEST, *manifest.files]))


def check_output(out: Path) -> None:
    """Refuse a folder that `write_tree` would refuse, before there is anything to write."""
    check_folder(out)
    if not (out / WORK / JOURNAL).exists() and read_manifest(out) is None:
        check_unowned(out)


def check_package(out: Path, package: str) -> None:
    """Refuse a folder that holds a client of another name: it would be removed."""
    manifest = read_manifest(out)
    core = "/_core/__init__.py"
    before = (
        {path.removesuffix(core) for path in manifest.files if path.endswith(core)}
        if manifest
        else set()
    )
    if before and package.replace(".", "/") not in before:
        held = " and ".join(f"`{name.replace('/', '.')}`" for name in sorted(before))
        fail(
            codes.OUTPUT_OTHER_PACKAGE,
            f"`{out}` holds the client {held}, which `{package}` would replace.",
            Location(str(out)),
            f"Name another folder with --out, or remove `{out}` if the package has a new name.",
        )


@contextmanager
def _unseen(_name: str, _total: int | None = None) -> Iterator[Callable[[int], None]]:
    yield lambda _: None


def _check(
    out: Path,
    contents: Mapping[str, bytes],
    known: Mapping[str, str],
    diagnostics: Diagnostics,
) -> WriteReport:
    if (out / WORK / JOURNAL).exists():
        diagnostics.warning(
            codes.OUTPUT_INTERRUPTED,
            f"A run that wrote to `{out}` was interrupted.",
            Location(str(out)),
            "Generate again: that takes its changes back first.",
        )
    comparison = _compare(out, contents, known)
    return _report(comparison, describe(comparison, contents))


def _mend(out: Path, work: Path, diagnostics: Diagnostics) -> None:
    """Take back what an interrupted run left behind."""
    try:
        kept = take_back(out, work)
    except (ValueError, KeyError, TypeError):
        fail(
            codes.OUTPUT_INTERRUPTED,
            f"A run that wrote to `{out}` was interrupted, and its journal cannot be read.",
            Location(str(work / JOURNAL)),
            f"Restore `{out}` from version control and remove `{work}`.",
        )
    clear(work)
    if kept is None:
        return
    diagnostics.note(
        codes.OUTPUT_RECOVERED,
        f"An interrupted run had left `{out}` half changed; its changes were taken back first.",
        Location(str(out)),
    )
    for path in kept:
        diagnostics.warning(
            codes.OUTPUT_KEPT,
            f"`{path}` was edited after an interrupted run and was left as it is.",
            Location(str(out / path)),
        )


def _compare(out: Path, contents: Mapping[str, bytes], kept: Mapping[str, str]) -> Comparison:
    check_folder(out)
    manifest = read_manifest(out)
    if manifest is None:
        check_unowned(out)
    listed_before = list(manifest.files) if manifest else []
    check_obstacles(out, dict.fromkeys([*contents, *listed_before]))
    before = {MANIFEST: digest((out / MANIFEST).read_bytes())} if manifest else {}
    listed = (
        Manifest(manifest.generator, {**manifest.files, **before, **kept}) if manifest else None
    )
    return compare(out, contents, listed)


def _refuse_edits(out: Path, comparison: Comparison) -> None:
    if comparison.edited:
        fail(
            codes.OUTPUT_EDITED,
            f"{_listed(comparison.edited)} edited by hand since the last run.",
            Location(str(out)),
            "Move the edits to a file of your own, merge them with --keep-edits, or lose them with"
            " --overwrite-edits.",
        )
    if comparison.foreign:
        fail(
            codes.OUTPUT_UNTRACKED_FILE,
            f"{_listed(comparison.foreign)} not made by this generator, but in the way.",
            Location(str(out)),
            "Rename your file, or pass --overwrite-edits to lose it.",
        )


def _tell_overwritten(out: Path, comparison: Comparison, diagnostics: Diagnostics) -> None:
    for path in (*comparison.edited, *comparison.foreign):
        diagnostics.note(
            codes.OUTPUT_OVERWRITTEN,
            f"Edits made by hand in `{path}` were overwritten, as --overwrite-edits asks.",
            Location(str(out / path)),
        )


def _listed(paths: Sequence[str]) -> str:
    named = ", ".join(f"`{path}`" for path in paths[:_NAMED])
    if len(paths) > _NAMED:
        named += f" and {len(paths) - _NAMED} more"
    return f"{named} {'was' if len(paths) == 1 else 'were'}"


def _steps(comparison: Comparison, contents: Mapping[str, bytes]) -> list[Step]:
    """Removals first, for names that change only by case; the manifest last."""
    removals = [Step(path, digest(comparison.old[path]), None) for path in comparison.removed]
    writes = [
        Step(
            path,
            digest(comparison.old[path]) if path in comparison.old else None,
            digest(contents[path]),
        )
        for path in sorted(
            [*comparison.added, *comparison.changed], key=lambda p: (p == MANIFEST, p)
        )
    ]
    return removals + writes


def _report(comparison: Comparison, differing: tuple[Difference, ...] = ()) -> WriteReport:
    return WriteReport(
        written=tuple(sorted([*comparison.added, *comparison.changed])),
        unchanged=tuple(sorted(comparison.unchanged)),
        removed=comparison.removed,
        edited=tuple(sorted({*comparison.edited, *comparison.foreign})),
        differing=differing,
    )
