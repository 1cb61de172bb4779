"""Makes an output folder hold the rendered files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..cache import FormatCache
from ..diagnostics import Diagnostics, Location, codes, fail
from ..regular_files import read_regular
from .differences import Comparison, Difference, compare, describe
from .edits import preserved_edits
from .failures import os_errors_as_diagnostics
from .format import format_files
from .journal import Step, clear, commit, is_interrupted, roll_back, stage
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
    check_work,
)

if TYPE_CHECKING:
    from ..stages import Stages

_NAMED = 5
"""Files that a message lists."""


@dataclass(frozen=True, slots=True)
class WriteReport:
    """The changes that a run made or would make; paths are relative to the folder and sorted."""

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    """Files with manual edits that the run overwrote, or would have to change."""
    differing: tuple[Difference, ...] = ()
    """With `check`: the changes that a run would make."""
    manifest: str = ""
    """The checksum of the manifest."""


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
    """Format Python files, and write all files to their paths relative to the folder.

    Other files of the last run are removed; files that were not generated stay. With `check`,
    nothing is written, and the report has the differences. Generated files that were edited by hand
    are an error, unless `overwrite_edits` discards the edits or `keep_edits` merges them. Files in
    `formatted` are not passed to black. Raises `InputError`.
    """
    enter = progress.stage if progress else _no_progress
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
    with os_errors_as_diagnostics(out):
        if check:
            check_work(out)
            known = _with_edits(out, contents, generator_version, merge=False)
            return _check(out, contents, known, diagnostics)
        with locked(out) as work:
            _recover(out, work, diagnostics)
            if overwrite_edits:
                known = {}
                contents[MANIFEST] = _manifest(contents, generator_version)
            else:
                known = _with_edits(out, contents, generator_version, merge=keep_edits)
            comparison = _compare(out, contents, known)
            if not overwrite_edits:
                _refuse_edits(out, comparison)
            _report_overwritten(out, comparison, diagnostics)
            steps = _steps(comparison, contents)
            with enter("write", len(steps)) as advance:
                if steps:
                    stage(work, steps, contents)
                    commit(out, work, steps, advance)
    return replace(_report(comparison), manifest=digest(contents[MANIFEST]))


def _with_edits(
    out: Path, contents: dict[str, bytes], generator_version: str, *, merge: bool
) -> Mapping[str, str]:
    """Add preserved edits and the manifest to the contents; returns the checksums to compare with."""
    preserved = preserved_edits(out, contents, read_manifest(out), merge=merge)
    contents.update(preserved.contents)
    contents[MANIFEST] = _manifest(contents, generator_version)
    if merge:
        on_disk = ((path, out / path) for path in preserved.contents if (out / path).is_file())
        return preserved.known | {
            path: digest(read_regular(location, follow=False)) for path, location in on_disk
        }
    return preserved.known


def _manifest(contents: Mapping[str, bytes], generator_version: str) -> bytes:
    checksums = {path: digest(content) for path, content in contents.items()}
    return Manifest(generator_version, checksums).content()


def matching_files(out: Path, manifest_digest: str) -> tuple[str, ...] | None:
    """The files of a folder, if its manifest has this checksum and no file was changed.

    None if the manifest or any of the files differs.
    """
    content = read_regular(out / MANIFEST, follow=False)
    if (out / WORK / JOURNAL).exists() or digest(content) != manifest_digest:
        return None
    manifest = read_manifest(out)
    if manifest is None:
        return None
    for path, checksum in manifest.files.items():
        if digest(read_regular(out / path, follow=False)) != checksum:
            return None
    return tuple(sorted([MANIFEST, *manifest.files]))


def check_output(out: Path) -> None:
    """Refuse a folder that `write_tree` would refuse, before the files are rendered."""
    check_folder(out)
    if not is_interrupted(out) and read_manifest(out) is None:
        check_unowned(out)


def check_package(out: Path, package: str) -> None:
    """Refuse a folder that contains a client of another name, which would be removed."""
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
            f"Pass another folder with --out, or remove `{out}` if the package was renamed.",
        )


@contextmanager
def _no_progress(_name: str, _total: int | None = None) -> Iterator[Callable[[int], None]]:
    yield lambda _: None


def _check(
    out: Path,
    contents: Mapping[str, bytes],
    known: Mapping[str, str],
    diagnostics: Diagnostics,
) -> WriteReport:
    if is_interrupted(out):
        diagnostics.warning(
            codes.OUTPUT_INTERRUPTED,
            f"A run that wrote to `{out}` was interrupted.",
            Location(str(out)),
            "Generate again. That first undoes its changes.",
        )
    elif (out / WORK / JOURNAL).exists():
        _report_foreign(out, diagnostics)
    comparison = _compare(out, contents, known)
    return _report(comparison, describe(comparison, contents))


def _recover(out: Path, work: Path, diagnostics: Diagnostics) -> None:
    """Roll back an interrupted run."""
    try:
        preserved = roll_back(out, work)
    except (ValueError, KeyError, TypeError):
        fail(
            codes.OUTPUT_INTERRUPTED,
            f"A run that wrote to `{out}` was interrupted, and its journal cannot be read.",
            Location(str(work / JOURNAL)),
            f"Restore `{out}` from version control and remove `{work}`.",
        )
    clear(work)
    if preserved is None:
        if (work / JOURNAL).exists():
            (work / JOURNAL).unlink()
            _report_foreign(out, diagnostics)
        return
    diagnostics.note(
        codes.OUTPUT_RECOVERED,
        f"The changes of an interrupted run in `{out}` were undone first.",
        Location(str(out)),
    )
    for path in preserved:
        diagnostics.warning(
            codes.OUTPUT_KEPT,
            f"`{path}` was edited after an interrupted run and was not changed.",
            Location(str(out / path)),
        )


def _report_foreign(out: Path, diagnostics: Diagnostics) -> None:
    diagnostics.warning(
        codes.OUTPUT_INTERRUPTED,
        f"The journal in `{out / WORK}` was ignored: it was not written by this user on this"
        " machine.",
        Location(str(out / WORK / JOURNAL)),
        "Remove it from the repository. If a run was interrupted, restore the files from version"
        " control.",
    )


def _compare(out: Path, contents: Mapping[str, bytes], known: Mapping[str, str]) -> Comparison:
    check_folder(out)
    manifest = read_manifest(out)
    if manifest is None:
        check_unowned(out)
    listed_before = list(manifest.files) if manifest else []
    check_obstacles(out, dict.fromkeys([*contents, *listed_before]))
    before = {MANIFEST: digest(read_regular(out / MANIFEST, follow=False))} if manifest else {}
    listed = (
        Manifest(manifest.generator, {**manifest.files, **before, **known}) if manifest else None
    )
    return compare(out, contents, listed)


def _refuse_edits(out: Path, comparison: Comparison) -> None:
    if comparison.edited:
        fail(
            codes.OUTPUT_EDITED,
            f"{_listed(comparison.edited)} edited by hand since the last run.",
            Location(str(out)),
            "Move the edits to a file of your own, merge them with --keep-edits, or discard them"
            " with --overwrite-edits.",
        )
    if comparison.untracked:
        fail(
            codes.OUTPUT_UNTRACKED_FILE,
            f"{_listed(comparison.untracked)} not generated, but would be overwritten.",
            Location(str(out)),
            "Rename your file, or pass --overwrite-edits to replace it.",
        )


def _report_overwritten(out: Path, comparison: Comparison, diagnostics: Diagnostics) -> None:
    for path in (*comparison.edited, *comparison.untracked):
        diagnostics.note(
            codes.OUTPUT_OVERWRITTEN,
            f"Manual edits in `{path}` were discarded because of --overwrite-edits.",
            Location(str(out / path)),
        )


def _listed(paths: Sequence[str]) -> str:
    named = ", ".join(f"`{path}`" for path in paths[:_NAMED])
    more = f" and {len(paths) - _NAMED} more" if len(paths) > _NAMED else ""
    return f"{named}{more} {'was' if len(paths) == 1 else 'were'}"


def _steps(comparison: Comparison, contents: Mapping[str, bytes]) -> list[Step]:
    """The steps: removals first, for names that differ only by case; the manifest last."""
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
        edited=tuple(sorted({*comparison.edited, *comparison.untracked})),
        differing=differing,
    )
