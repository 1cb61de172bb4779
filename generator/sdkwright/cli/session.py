"""What every command has in common: consoles, progress, and exit codes."""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from ..diagnostics import Code, Diagnostic, Diagnostics, InputError, Location, Severity, codes, fail
from ..markup.counts import counted
from ..regular_files import check_replaceable, replace_file
from .progress import Progress

if TYPE_CHECKING:
    from rich.console import Console

DONE = 0
DIFFERS = 1
"""Done, but with differences or with operations left out."""
UNUSABLE = 2
INTERRUPTED = 130

_UNBOUNDED = 10_000
_PACKAGE = Path(__file__).resolve().parents[1]


class Session:
    """One run of a command. Results go to stdout, everything else to stderr."""

    def __init__(self, *, as_json: bool, quiet: bool, strict: bool = False) -> None:
        self.as_json = as_json
        self.quiet = quiet
        self.strict = strict
        self.diagnostics = Diagnostics()

    @cached_property
    def out(self) -> Console:
        """The console for results. Piped output is not wrapped, because programs read it."""
        from rich.console import Console

        return Console(soft_wrap=True, width=None if sys.stdout.isatty() else _UNBOUNDED)

    @cached_property
    def err(self) -> Console:
        """The console for progress and diagnostics."""
        from rich.console import Console

        return Console(stderr=True)

    @cached_property
    def progress(self) -> Progress:
        """The progress of the stages."""
        return Progress(None if self.as_json or self.quiet else self.err)

    def print_json(self, value: object) -> None:
        """Print data as the only thing on stdout."""
        from .console import json_text

        sys.stdout.write(json_text(value) + "\n")

    def write(self, text: str) -> None:
        """Print a text unchanged on stdout."""
        sys.stdout.write(text)

    def check_strict(self) -> None:
        """Raise `InputError` if `--strict` was passed, and there are warnings or errors."""
        if not self.strict:
            return
        found = self.diagnostics.of(Severity.WARNING) + self.diagnostics.of(Severity.ERROR)
        if found:
            fail(
                codes.WARNINGS_AS_ERRORS,
                f"There {'is' if len(found) == 1 else 'are'} {counted(len(found), 'warning')}, and --strict was passed; nothing was written.",
                None,
                "Correct the document, suppress them in the config, or omit --strict.",
            )

    def end(self, summary: str, report: dict[str, object], *, differs: bool = False) -> int:
        """Print diagnostics and a summary, or the report as JSON. Gives the exit code."""
        from .console import diagnostic_value, print_diagnostics

        self.progress.close()
        code = DIFFERS if differs or self.diagnostics.of(Severity.ERROR) else DONE
        if self.as_json:
            entries = [diagnostic_value(entry) for entry in self.diagnostics]
            self.print_json({"exit_code": code, **report, "diagnostics": entries})
            return code
        print_diagnostics(self.err, self.diagnostics, quiet=self.quiet)
        if not self.quiet:
            self.out.print(summary, highlight=False)
        return code

    def run(self, action: Callable[[Session], int]) -> int:
        """Run the action of a command. Every failure becomes an exit code and a message."""
        try:
            with self.progress:
                code = action(self)
            sys.stdout.flush()
        except InputError as error:
            return self._fail(*error.diagnostics)
        except KeyboardInterrupt:
            return INTERRUPTED
        except (typer.BadParameter, BrokenPipeError):
            raise  # typer prints the first; after the second, the interpreter ends quietly
        except Exception as error:
            if os.environ.get("SDKWRIGHT_TRACEBACK"):
                raise
            return self._fail(_internal_error(error))
        return code

    def _fail(self, *failures: Diagnostic) -> int:
        from .console import diagnostic_value, print_diagnostic, print_diagnostics

        if self.as_json:
            entries = [*self.diagnostics, *failures[1:]]
            self.print_json(
                {
                    "exit_code": UNUSABLE,
                    "error": diagnostic_value(failures[0]),
                    "diagnostics": [diagnostic_value(entry) for entry in entries],
                }
            )
        else:
            print_diagnostics(self.err, self.diagnostics, quiet=self.quiet)
        for failure in failures:
            print_diagnostic(self.err, failure)
        return UNUSABLE


def write_file(path: Path, text: str, *, code: Code, hint: str) -> None:
    """Write a file completely or not at all. Raises `InputError`."""
    try:
        replace_file(path, text.encode())
    except OSError as error:
        refuse_path(code, path, error, hint)


def check_file(path: Path, *, code: Code, hint: str) -> None:
    """Refuse a file that `write_file` could not write. Raises `InputError`."""
    try:
        check_replaceable(path)
        if not os.access(path.parent, os.W_OK):
            path.parent.stat()  # a missing folder is reported as such
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    except OSError as error:
        refuse_path(code, path, error, hint)


def refuse_path(code: Code, path: Path, error: OSError, hint: str) -> NoReturn:
    """Raise `InputError` for a file that cannot be written."""
    fail(code, f"`{path}` cannot be written: {error.strerror}.", Location(str(path)), hint)


def _internal_error(error: Exception) -> Diagnostic:
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(_PACKAGE)
    ]
    location = None
    if frames:
        relative = Path(frames[-1].filename).relative_to(_PACKAGE.parent)
        location = Location(relative.as_posix(), "", frames[-1].lineno)
    return Diagnostic(
        codes.GENERATOR_DEFECT,
        Severity.ERROR,
        f"Internal error of the generator ({type(error).__name__}: {error}).",
        location,
        "Report it with the output of a run with SDKWRIGHT_TRACEBACK=1.",
    )
