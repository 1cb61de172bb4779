"""What every command has in common: consoles, progress, and how it ends."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from ...diagnostics import Diagnostic, Diagnostics, InputError, Location, Severity
from ..progress import Progress
from ..report import diagnostic_value, json_text, print_diagnostic, print_diagnostics

DONE = 0
DIFFERS = 1
"""Also: done, with something left out."""
UNUSABLE = 2
INTERRUPTED = 130

_UNBOUNDED = 10_000
_PACKAGE = Path(__file__).resolve().parents[2]


class Session:
    """One run of a command: results go to stdout, everything else to stderr."""

    quiet = False
    """Whether only problems and what was asked for are printed; `sdkwright --quiet` sets it."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        # What is piped somewhere is read by programs, for which no line is too long.
        self.out = Console(soft_wrap=True, width=None if sys.stdout.isatty() else _UNBOUNDED)
        self.err = Console(stderr=True)
        self.diagnostics = Diagnostics()
        self.progress = Progress(None if as_json or self.quiet else self.err)

    def print_json(self, value: object) -> None:
        """Print data as the only thing on stdout."""
        sys.stdout.write(json_text(value) + "\n")

    def write(self, text: str) -> None:
        """Print a text as it is as the only thing on stdout."""
        sys.stdout.write(text)

    def run(self, action: Callable[[Session], int]) -> int:
        """Do the command's work; whatever happens ends in an exit code, never in a traceback."""
        try:
            with self.progress:
                code = action(self)
            sys.stdout.flush()
        except InputError as error:
            return self._fail(error.diagnostic)
        except KeyboardInterrupt:
            return INTERRUPTED
        except BrokenPipeError:
            raise  # whoever read the output has gone; the caller ends quietly
        except Exception as error:
            if os.environ.get("SDKWRIGHT_TRACEBACK"):
                raise
            return self._fail(_defect(error))
        return code

    def _fail(self, diagnostic: Diagnostic) -> int:
        if self.as_json:
            self.print_json(
                {
                    "exit_code": UNUSABLE,
                    "error": diagnostic_value(diagnostic),
                    "diagnostics": [diagnostic_value(entry) for entry in self.diagnostics],
                }
            )
        else:
            print_diagnostics(self.err, self.diagnostics)
        print_diagnostic(self.err, diagnostic)
        return UNUSABLE


def _defect(error: Exception) -> Diagnostic:
    """A failure that nobody has foreseen, in a sentence that can be reported."""
    ours = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(_PACKAGE)
    ]
    location = None
    if ours:
        relative = Path(ours[-1].filename).relative_to(_PACKAGE.parent)
        location = Location(relative.as_posix(), "", ours[-1].lineno)
    return Diagnostic(
        "generator-defect",
        Severity.ERROR,
        f"The generator failed ({type(error).__name__}: {error}); nothing was written.",
        location,
        "This is a defect: report it with the output of a run with SDKWRIGHT_TRACEBACK=1.",
    )
