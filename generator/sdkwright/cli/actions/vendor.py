"""`sdkwright vendor`: the client as plain files inside another code base."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ... import __version__
from ...diagnostics import Location, Severity, fail
from ..report import diagnostic_value, print_diagnostics, print_differences
from .session import DIFFERS, DONE, Session

if TYPE_CHECKING:
    from ...pipeline import Options


def vendor(
    session: Session, options: Options, into: Path, *, check: bool, overwrite_edits: bool
) -> int:
    """Write the package's folder, with its manifest inside. Gives the exit code."""
    from ...pipeline import produce
    from ...write import check_output, custom_classes, write_tree
    from .generate import open_format_cache

    parents, _, last = (options.package or "").rpartition(".")
    _check_place(into, parents)
    out = into / last
    check_output(out)
    options = replace(options, custom=custom_classes(out, session.diagnostics))
    output = produce(options, session.diagnostics, session.progress)
    folder = f"{output.plan.package.replace('.', '/')}/"
    files = {
        path.removeprefix(folder): text
        for path, text in output.files.items()
        if path.startswith(folder)
    }
    written = write_tree(
        out,
        files,
        generator_version=__version__,
        diagnostics=session.diagnostics,
        check=check,
        overwrite_edits=overwrite_edits,
        cache=open_format_cache(),
        progress=session.progress,
    )
    code = DIFFERS if session.diagnostics.of(Severity.ERROR) or written.differing else DONE
    if session.as_json:
        session.print_json(
            {
                "exit_code": code,
                "folder": str(out),
                "written": written.written,
                "unchanged": len(written.unchanged),
                "removed": written.removed,
                "diagnostics": [diagnostic_value(entry) for entry in session.diagnostics],
            }
        )
        return code
    session.progress.close()
    print_diagnostics(session.err, session.diagnostics)
    if check:
        print_differences(session.out, written.differing)
    session.out.print(
        f"`{out}`: {len(written.written):,} files {'to be ' if check else ''}written,"
        f" {len(written.unchanged):,} unchanged, {len(written.removed):,} removed.",
        highlight=False,
    )
    session.out.print(
        f"Use it as `from {options.package} import {output.plan.client}`; it needs httpx, pydantic 2"
        " and typing-extensions.",
        highlight=False,
    )
    return code


def _check_place(into: Path, parents: str) -> None:
    """Refuse a folder that does not belong to the import name."""
    expected = tuple(parents.split(".")) if parents else ()
    found = into.absolute().parts[-len(expected) :] if expected else ()
    if found != expected:
        fail(
            "vendor-place",
            f"A package below `{parents}` cannot be imported from `{into}`.",
            Location(str(into)),
            f"Name a folder that ends with `{'/'.join(expected)}` after --into.",
        )
