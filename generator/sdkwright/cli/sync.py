"""`sdkwright sync`: updates the client to the published document in one run."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..diagnostics import Location, Severity, codes, fail
from ..regular_files import read_regular, replace_file
from .command import Without, command
from .console import diagnostic_value, print_diagnostics
from .inputs import Inputs
from .options import INPUT, OUTPUT, PIN, Edits, Formatting, Pin
from .release import ReleaseDate, ReleaseFiles, day_of, propose, write_texts
from .session import DIFFERS, DONE, Session
from .writing import Writing, write_client

if TYPE_CHECKING:
    from ..compare import Report


def mount(app: typer.Typer) -> None:
    """Add the command, and its former name, to an app."""
    command(app, epilog=_EPILOG)(sync)
    app.command("regenerate", hidden=True, context_settings=_ANYTHING)(_regenerate)


_ANYTHING = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}


def _regenerate() -> None:
    raise typer.BadParameter("`sdkwright regenerate` is now called `sdkwright sync`.")


_EPILOG = """
**Examples**

- `sdkwright sync --url https://example.com/openapi.yaml` does nothing if the document is the one
  that is pinned. Otherwise it moves the pin, writes a report, releases, and generates.

- `sdkwright sync --url URL --branch --json` also makes a branch with one commit, and prints its
  name, for a job that opens a pull request.

If a step fails, the pin, the config, the changelog and the locks are restored.

**Exit codes**: 0 success; 1 operations were left out; 2 a step failed.
"""


@dataclass(frozen=True, slots=True)
class Files:
    """The files that a run changes beside the client."""

    pin: Path
    lock: Path
    report: Path
    release: ReleaseFiles | None

    @property
    def kept(self) -> list[Path]:
        """Those that belong to a commit, and that are restored if a step fails."""
        release = self.release
        more = [release.config, release.lock, release.changelog] if release else []
        return [self.pin, self.lock, *more]


def sync(
    session: Session,
    inputs: Annotated[Inputs, Without("spec")],
    edits: Edits,
    formatting: Formatting,
    *,
    url: Annotated[
        str,
        typer.Option(
            "--url",
            metavar="URL",
            help="The published document, preferably at a commit.",
            rich_help_panel=INPUT,
        ),
    ],
    copy: Annotated[
        Path | None,
        typer.Option(
            "--copy",
            metavar="FILE",
            help="A copy of the document, to download nothing.",
            show_default=False,
            rich_help_panel=INPUT,
        ),
    ] = None,
    pin: Pin = PIN,
    out: Annotated[
        Path,
        typer.Option("--out", metavar="DIR", help="Folder of the client.", rich_help_panel=OUTPUT),
    ] = Path("generated"),
    report: Annotated[
        Path,
        typer.Option(
            "--report",
            metavar="FILE",
            help="Markdown report of what changed.",
            rich_help_panel=OUTPUT,
        ),
    ] = Path("build/report.md"),
    no_release: Annotated[
        bool, typer.Option("--no-release", help="Do not raise the version.")
    ] = False,
    branch: Annotated[
        bool, typer.Option("--branch", help="Make a git branch with one commit.")
    ] = False,
    date: ReleaseDate = None,
) -> int:
    """Update the client to the published document: compare, release, generate, commit."""
    from ..compare.report import markdown, summary
    from ..upstream import copy_of, pin_of, read_pin
    from ..write import check_output, custom_classes
    from .sides import compare_sides

    day = day_of(date)
    config = inputs.read_config(session.diagnostics)
    release = None
    if not no_release:
        release = ReleaseFiles.of(inputs.config_file(), None, out / "CHANGELOG.md")
    lock = inputs.lock or config.path(config.lock or "names.lock")
    files = Files(pin, lock, report, release)
    check_output(out)
    before, after = read_pin(pin), pin_of(url, copy)
    if (after.sha256, after.size) == (before.sha256, before.size):
        _print(session, {"changed": False, "summary": "The published document has not changed."})
        return DONE
    inputs = replace(inputs, lock=lock)
    old = replace(inputs, spec=str(copy_of(before))).options(session.diagnostics, config)
    new = replace(inputs, spec=str(copy_of(after))).options(session.diagnostics, config)
    changes = compare_sides(old, new, session.diagnostics, session.progress)
    session.diagnostics.entries.clear()  # the run below reports those of the new document
    new = replace(new, custom=custom_classes(out, session.diagnostics))
    name = f"sync-{after.sha256[:12]}" if branch else None
    with _restored(files.kept):
        proposal = None
        if release is not None:
            proposal = propose(session, new, release, version=None, day=day)
            session.diagnostics.entries.clear()
            write_texts(proposal.texts)
        new = replace(new, config=inputs.read_config(session.diagnostics))
        write_texts({pin: after.dump(), report: markdown(changes)})
        writing = Writing(out, edits=edits, formatting=formatting)
        write_client(session, new, lock, writing)
        version = proposal.version if proposal and proposal.entry else None
        if name is not None:
            message = _message(changes, after.sha256, version, summary(changes))
            _commit(name, [*files.kept, out], message)
    _print(
        session,
        {
            "changed": True,
            "level": changes.level.value if changes.level else None,
            "summary": summary(changes),
            "version": version,
            "branch": name,
            "report": str(report),
        },
    )
    return DIFFERS if session.diagnostics.of(Severity.ERROR) else DONE


@contextmanager
def _restored(files: Sequence[Path]) -> Iterator[None]:
    """Put files back as they were if what follows fails."""
    before = {path: read_regular(path) if path.is_file() else None for path in files}
    try:
        yield
    except BaseException:
        for path, content in before.items():
            if content is None:
                path.unlink(missing_ok=True)
            elif not path.is_file() or read_regular(path) != content:
                replace_file(path, content)
        raise


def _message(report: Report, sha256: str, version: str | None, summary: str) -> str:
    subject = f"Sync with {report.new}" + (f": release {version}" if version else "")
    return f"{' '.join(subject.split())}\n\n{summary}\n\nDocument: sha256 {sha256}\n"


def _commit(branch: str, files: Sequence[Path], message: str) -> None:
    """Make the branch with one commit of the files, without those that git ignores."""
    _git("switch", "--force-create", branch)
    _git("add", "--all", "--", *(str(path) for path in files if path.exists() and _is_kept(path)))
    _git("commit", "--quiet", "--message", message)


def _is_kept(path: Path) -> bool:
    ignored = subprocess.run(["git", "check-ignore", "--quiet", str(path)], check=False)
    return ignored.returncode != 0


def _git(*arguments: str) -> None:
    try:
        subprocess.run(["git", *arguments], check=True, capture_output=True, text=True)
    except FileNotFoundError:
        fail(codes.GIT_MISSING, "git is not installed.", None, "Install git, or omit --branch.")
    except subprocess.CalledProcessError as error:
        reason = " ".join((error.stderr or error.stdout).split())
        fail(
            codes.GIT_FAILED,
            f"`git {arguments[0]}` failed: {reason}",
            Location("."),
            "Solve the problem that git reports, or omit --branch.",
        )


def _print(session: Session, report: dict[str, object]) -> None:
    session.progress.close()
    if session.as_json:
        entries = [diagnostic_value(entry) for entry in session.diagnostics]
        session.print_json({**report, "diagnostics": entries})
        return
    print_diagnostics(session.err, session.diagnostics, quiet=session.quiet)
    session.out.print(str(report["summary"]), highlight=False)
    for name in ("version", "branch", "report"):
        if report.get(name):
            session.out.print(f"{name}: {report[name]}", highlight=False)
