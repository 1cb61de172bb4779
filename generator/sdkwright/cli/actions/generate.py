"""`sdkwright generate`: from a document to files."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ... import __version__
from ...diagnostics import Diagnostics, Location, Severity, fail
from ..report import diagnostic_value, print_diagnostics, print_differences, print_summary
from .names import difference, read_lock, write_lock
from .session import DIFFERS, DONE, Session

if TYPE_CHECKING:
    from ...model import Api
    from ...pipeline import Options
    from ...write import FormatCache, WriteReport


@dataclass(frozen=True, slots=True)
class Generation:
    """What to do with what the pipeline makes."""

    out: Path
    check: bool = False
    dump_model: Path | None = None
    strict: bool = False
    overwrite_edits: bool = False
    keep_edits: bool = False
    use_cache: bool = True
    jobs: int | None = None
    lock: Path | None = None
    """The file of the names lock."""
    quiet: bool = False
    """Print diagnostics only; another command says what was done."""


def generate(session: Session, options: Options, generation: Generation) -> int:
    """Generate, write or compare, and say what was done. Gives the exit code."""
    from ...pipeline import produce
    from ...run_cache import Memory
    from ...write import (
        MANIFEST,
        WriteReport,
        check_output,
        check_package,
        custom_classes,
        write_tree,
    )

    check_output(generation.out)
    options = replace(
        options,
        lock=read_lock(generation.lock),
        custom=custom_classes(generation.out, session.diagnostics),
    )
    memory = Memory(generation.out, options, generation.lock)
    remembered = memory.recall() if _may_be_skipped(generation) else None
    if remembered is not None:
        session.diagnostics.entries[:] = remembered.diagnostics
        if generation.strict:
            _refuse_warnings(session.diagnostics)
        unchanged = WriteReport(unchanged=remembered.files)
        return _tell(session, generation, remembered.statistics, unchanged)
    output = produce(options, session.diagnostics, session.progress)
    check_package(generation.out, output.plan.package)
    if generation.dump_model is not None:
        _dump(output.api, generation.dump_model)
    if generation.strict:
        _refuse_warnings(session.diagnostics)
    written = write_tree(
        generation.out,
        output.files,
        generator_version=__version__,
        diagnostics=session.diagnostics,
        check=generation.check,
        overwrite_edits=generation.overwrite_edits,
        keep_edits=generation.keep_edits,
        jobs=generation.jobs,
        cache=open_format_cache() if generation.use_cache else None,
        progress=session.progress,
        formatted=output.copied,
    )
    if generation.lock is not None and generation.check:
        changed = difference(generation.lock, output.plan.lock)
        if changed is not None:
            written = replace(written, differing=(*written.differing, changed))
    elif generation.lock is not None:
        write_lock(generation.lock, output.plan.lock)
    if not generation.check:
        manifest = (generation.out / MANIFEST).read_bytes()
        memory.keep(output.sources, output.statistics, session.diagnostics, manifest)
    return _tell(session, generation, output.statistics, written)


def _may_be_skipped(generation: Generation) -> bool:
    return generation.use_cache and generation.dump_model is None


def _tell(
    session: Session, generation: Generation, statistics: dict[str, int], written: WriteReport
) -> int:
    """Say what was done. Gives the exit code."""
    incomplete = bool(session.diagnostics.of(Severity.ERROR))
    code = DIFFERS if incomplete or written.differing else DONE
    if session.as_json:
        if not generation.quiet:
            session.print_json(_value(session, code, statistics, written))
        return code
    session.progress.close()
    print_diagnostics(session.err, session.diagnostics)
    if generation.quiet:
        return code
    if generation.check:
        print_differences(session.out, written.differing)
    if session.quiet:
        return code
    print_summary(
        session.out,
        statistics,
        written,
        session.diagnostics,
        session.progress.seconds,
        check=generation.check,
    )
    return code


def open_format_cache() -> FormatCache | None:
    """The cache of formatted texts, if there is a place for one."""
    from ...write import cache_folder
    from ...write.format import open_cache

    folder = cache_folder()
    return open_cache(folder) if folder else None


def _dump(api: Api, file: Path) -> None:
    from ...model.dump import dump

    unfinished = file.with_name(f"{file.name}.new")
    try:
        unfinished.write_text(dump(api), "utf-8")
        unfinished.replace(file)
    except OSError as error:
        fail(
            "model-unwritable",
            f"`{file}` cannot be written: {error.strerror}.",
            Location(str(file)),
            "Name a file in an existing folder with --dump-model.",
        )


def _refuse_warnings(diagnostics: Diagnostics) -> None:
    count = len(diagnostics.of(Severity.WARNING)) + len(diagnostics.of(Severity.ERROR))
    if count:
        fail(
            "strict",
            f"There {'is 1 warning' if count == 1 else f'are {count:,} warnings'}, and --strict"
            " was given; nothing was written.",
            None,
            "Correct the document, or leave --strict out.",
        )


def _value(
    session: Session, code: int, statistics: dict[str, int], written: WriteReport
) -> dict[str, object]:
    return {
        "exit_code": code,
        "statistics": statistics,
        "files": {
            "written": written.written,
            "unchanged": written.unchanged,
            "removed": written.removed,
            "edited": written.edited,
        },
        "differing": [asdict(difference) for difference in written.differing],
        "codes": session.diagnostics.counts(),
        "diagnostics": [diagnostic_value(entry) for entry in session.diagnostics],
        "seconds": {name: round(taken, 3) for name, taken in session.progress.seconds.items()},
    }
