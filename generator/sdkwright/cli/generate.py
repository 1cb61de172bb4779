"""`sdkwright generate`: from a document to files."""

from __future__ import annotations

from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..diagnostics import codes
from .command import command
from .inputs import Inputs
from .options import OUTPUT, Check, Edits, Formatting, Package
from .session import DIFFERS, DONE, Session, check_file, write_file
from .writing import Writing, statistics_of, write_client

if TYPE_CHECKING:
    from ..write import WriteReport


def mount(app: typer.Typer) -> None:
    """Add the command to an app."""
    command(app, epilog=_EPILOG)(generate)


_EPILOG = """
**Examples**

- `sdkwright generate` generates the document that `spec/sdk.yaml` names into `generated/`.

- `sdkwright generate --spec https://example.com/openapi.json --package acme.api --out client`

- `sdkwright generate --spec openapi.yaml --overlay corrections.yaml` corrects the document first.

- `sdkwright generate --check` exits with code 1 if `generated/` is out of date or was edited.

**Exit codes**: 0 success; 1 `--check` found differences, or operations were left out;
2 the input or the arguments cannot be used, and nothing was written.
"""


_HINT = "Pass a file in a writable folder with --dump-model."


def generate(
    session: Session,
    inputs: Inputs,
    edits: Edits,
    formatting: Formatting,
    *,
    package: Package = None,
    out: Annotated[
        Path,
        typer.Option(
            "--out",
            metavar="DIR",
            help="Folder for the package, its pyproject.toml, README.md and manifest.",
            rich_help_panel=OUTPUT,
        ),
    ] = Path("generated"),
    check: Check = False,
    dump_model: Annotated[
        Path | None,
        typer.Option(
            "--dump-model",
            metavar="FILE",
            help="Also write the intermediate model as JSON.",
            show_default=False,
            rich_help_panel=OUTPUT,
        ),
    ] = None,
) -> int:
    """Generate a client from a document."""
    from ..regular_files import recorded_inputs
    from ..run_cache import CachedRun, RunCache, state_of
    from ..write import WriteReport, check_output, custom_classes

    check_output(out)
    custom = custom_classes(out, session.diagnostics)
    cache = RunCache(out, [inputs, package, sorted((p, sorted(c)) for p, c in custom.items())])
    may_be_cached = not (check or formatting.no_cache) and dump_model is None
    cached = cache.get() if may_be_cached else None
    if cached is not None:
        session.diagnostics.entries[:] = cached.diagnostics
        session.check_strict()
        untouched = WriteReport(unchanged=cached.files)
        return _end(session, cached.statistics, untouched, check=check)
    if dump_model is not None:
        check_file(dump_model, code=codes.MODEL_UNWRITABLE, hint=_HINT)
    with recorded_inputs() as read:
        config = inputs.read_config(session.diagnostics)
        lock = inputs.lock_file(config)
        listed = [*map(config.path, config.overlays), *(inputs.overlay or ())]
        folders = {str(path.absolute()): state_of(path) for path in listed if path.is_dir()}
        options = replace(
            inputs.options(session.diagnostics, config, package=package), custom=custom
        )
        writing = Writing(out, check, edits, formatting)
        output, written = write_client(session, options, lock, writing)
    if dump_model is not None:
        from ..model.dump import dump

        write_file(dump_model, dump(output.api), code=codes.MODEL_UNWRITABLE, hint=_HINT)
    statistics = statistics_of(output, session)
    if not check and output.sources is not None:
        refused = {str(path.absolute()): state_of(path) for path in output.sources}
        states = refused | folders | read
        if lock:
            states[str(lock.absolute())] = sha256(output.plan.lock.dump().encode()).hexdigest()
        run = CachedRun(statistics, tuple(session.diagnostics))
        cache.put(run, states, written.manifest)
    return _end(session, statistics, written, check=check)


def _end(session: Session, statistics: dict[str, int], written: WriteReport, *, check: bool) -> int:
    """Report the run. Gives the exit code."""
    from ..diagnostics import Severity
    from .console import (
        diagnostic_value,
        print_diagnostics,
        print_differences,
        print_summary,
    )

    incomplete = bool(session.diagnostics.of(Severity.ERROR))
    code = DIFFERS if incomplete or written.differing else DONE
    seconds = session.progress.seconds
    if session.as_json:
        session.print_json(
            {
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
                "seconds": {name: round(taken, 3) for name, taken in seconds.items()},
            }
        )
        return code
    session.progress.close()
    print_diagnostics(session.err, session.diagnostics, quiet=session.quiet)
    if check:
        print_differences(session.out, written.differing)
    if not session.quiet:
        print_summary(session.out, statistics, written, session.diagnostics, seconds, check=check)
    return code
