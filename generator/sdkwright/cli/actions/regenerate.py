"""`sdkwright regenerate`: all that a new version of the published document asks for, in one run."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ...diagnostics import Location, fail
from .generate import Generation
from .generate import generate as run_generate
from .names import read_lock
from .release import ReleaseFiles, propose, write_texts
from .session import DIFFERS, DONE, Session

if TYPE_CHECKING:
    from ...compare import Report
    from ...pipeline import Options


@dataclass(frozen=True, slots=True)
class Regeneration:
    """What to follow, and where the results go."""

    url: str
    copy: Path | None
    pin: Path
    out: Path
    lock: Path
    report: Path
    release: ReleaseFiles | None
    branch: bool
    day: date


def regenerate(session: Session, options: Options, wanted: Regeneration) -> int:
    """Move the pin, compare, release, generate, and commit. Gives the exit code.

    Whatever fails, the pin, the config, the changelog and the locks are as they were before.
    """
    from ...compare.report import markdown, summary
    from ...upstream import copy_of, pin_of, read_pin
    from .compare_inputs import compare_sides

    before = read_pin(wanted.pin)
    after = pin_of(wanted.url, wanted.copy)
    if (after.sha256, after.size) == (before.sha256, before.size):
        _tell(session, {"changed": False, "summary": "The published document has not changed."})
        return DONE
    branch = f"regenerate-{after.sha256[:12]}"
    old = replace(options, spec=str(copy_of(before)))
    new = replace(options, spec=str(copy_of(after)), lock=read_lock(wanted.lock))
    old = replace(old, lock=new.lock)
    report = compare_sides(old, new, session.diagnostics, session.progress)
    kept = [wanted.pin, wanted.lock, *_release_files(wanted)]
    with _restored(kept):
        proposal = None
        if wanted.release is not None:
            proposal = propose(session, new, wanted.release, version=None, day=wanted.day)
            write_texts(proposal.texts)
        write_texts({wanted.pin: after.dump(), wanted.report: markdown(report)})
        generation = Generation(out=wanted.out, lock=wanted.lock, quiet=True)
        code = run_generate(session, new, generation)
        version = proposal.version if proposal and proposal.entry else None
        if wanted.branch:
            message = _message(report, after.sha256, version, summary(report))
            _commit(branch, [*kept, wanted.out], message)
    _tell(
        session,
        {
            "changed": True,
            "level": report.level.value if report.level else None,
            "summary": summary(report),
            "version": version,
            "branch": branch if wanted.branch else None,
            "report": str(wanted.report),
        },
    )
    return DIFFERS if code == DIFFERS else DONE


def _release_files(wanted: Regeneration) -> list[Path]:
    if wanted.release is None:
        return []
    return [wanted.release.config, wanted.release.lock, wanted.release.changelog]


@contextmanager
def _restored(files: Sequence[Path]) -> Iterator[None]:
    """Put files back as they were if what follows fails."""
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    try:
        yield
    except BaseException:
        for path, content in before.items():
            if content is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(content)
        raise


def _message(report: Report, sha256: str, version: str | None, told: str) -> str:
    subject = f"Regenerate from {report.new}" + (f": release {version}" if version else "")
    return f"{' '.join(subject.split())}\n\n{told}\n\nDocument: sha256 {sha256}\n"


def _commit(branch: str, files: Sequence[Path], message: str) -> None:
    """Make the branch with one commit of the files, without those that git is to ignore."""
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
        fail("git-missing", "git is not installed here.", None, "Install it.")
    except subprocess.CalledProcessError as error:
        told = " ".join((error.stderr or error.stdout).split())
        fail(
            "git-failed",
            f"`git {arguments[0]}` failed: {told}",
            Location("."),
            "Put that right, or leave --branch out.",
        )


def _tell(session: Session, told: dict[str, object]) -> None:
    session.progress.close()
    if session.as_json:
        session.print_json(told)
        return
    session.out.print(str(told["summary"]), highlight=False)
    for name in ("version", "branch", "report"):
        if told.get(name):
            session.out.print(f"{name}: {told[name]}", highlight=False)
