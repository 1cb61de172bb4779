"""Generates the files of a client and writes them: for `generate`, `sync` and `vendor`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from .. import __version__
from ..diagnostics import Location, Severity, codes
from .options import Edits, Formatting
from .session import Session

if TYPE_CHECKING:
    from ..pipeline import Options, Output
    from ..write import FormatCache, WriteReport


@dataclass(frozen=True, slots=True)
class Writing:
    """Where and how files are written."""

    out: Path
    check: bool = False
    edits: Edits = field(default_factory=Edits)
    formatting: Formatting = field(default_factory=Formatting)


def write_client(
    session: Session, options: Options, lock: Path | None, writing: Writing
) -> tuple[Output, WriteReport]:
    """Generate a client, write its files and the names lock. Raises `InputError`."""
    from ..pipeline import produce
    from ..write import check_package
    from .names_lock import check_lock, difference, write_lock

    output = produce(options, session.diagnostics, session.progress)
    check_package(writing.out, output.plan.package)
    session.check_strict()
    if lock is not None and not writing.check:
        check_lock(lock)
    written = write_files(session, output.files, writing, formatted=output.copied)
    if lock is not None and writing.check:
        changed = difference(lock, output.plan.lock)
        if changed is not None:
            written = replace(written, differing=(*written.differing, changed))
    elif lock is not None:
        write_lock(lock, output.plan.lock)
    return output, written


def write_files(
    session: Session,
    files: Mapping[str, str],
    writing: Writing,
    formatted: frozenset[str] = frozenset(),
) -> WriteReport:
    """Write rendered files, or compare them with the folder."""
    from ..write import write_tree

    return write_tree(
        writing.out,
        files,
        generator_version=__version__,
        diagnostics=session.diagnostics,
        check=writing.check,
        overwrite_edits=writing.edits.overwrite_edits,
        keep_edits=writing.edits.keep_edits,
        jobs=writing.formatting.jobs,
        cache=_format_cache(session, writing),
        progress=session.progress,
        formatted=formatted,
    )


def _format_cache(session: Session, writing: Writing) -> FormatCache | None:
    """The cache of formatted files, if there is a folder for it. A check does not believe it."""
    from ..cache import cache_folder, private_cache, refused_cache
    from ..write.format import open_cache

    if writing.check or writing.formatting.no_cache:
        return None
    chosen = cache_folder()
    if chosen is not None and (reason := refused_cache(chosen)) is not None:
        session.diagnostics.note(
            codes.CACHE_REFUSED,
            f"The folder for caches `{chosen}` is not used: {reason}.",
            Location(str(chosen)),
            f"Remove it, or set its permissions: chmod 700 {chosen}",
        )
    folder = private_cache()
    return open_cache(folder) if folder else None


def statistics_of(output: Output, session: Session) -> dict[str, int]:
    """Counts of what was generated."""
    api, plan = output.api, output.plan
    roles = [role.value for _, role in plan.symbols]
    return {
        "operations": len(api.operations),
        "methods": sum(len(resource.methods) for resource in plan.walk()),
        "resources": len(plan.walk()),
        "models": roles.count("model"),
        "arguments": roles.count("param"),
        "pages": len(api.page_schemes),
        "webhooks": len(api.webhooks),
        "left_out": len(session.diagnostics.of(Severity.ERROR)),
    }
