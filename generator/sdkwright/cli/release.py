"""`sdkwright release`: the next version, its changelog entry, and the lock of the release."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..diagnostics import Location, Severity, codes, fail
from ..regular_files import check_replaceable, read_regular_text
from .command import command
from .console import diagnostic_value, print_diagnostics
from .inputs import Inputs
from .options import INPUT, OUTPUT
from .session import DIFFERS, DONE, Session, write_file

if TYPE_CHECKING:
    from ..compare import Report
    from ..compare.release import Released
    from ..pipeline import Options

_LOCK = "release.lock"


@dataclass(frozen=True, slots=True)
class ReleaseFiles:
    """What a release reads and writes."""

    config: Path
    lock: Path
    changelog: Path

    @classmethod
    def of(cls, config: Path | None, lock: Path | None, changelog: Path) -> ReleaseFiles:
        """The files, with the lock beside the config. Raises `InputError` without a config."""
        if config is None:
            fail(
                codes.RELEASE_CONFIG,
                "A release raises the version in a config, and there is no config.",
                None,
                "Write one with `sdkwright init`, or pass it with --config.",
            )
        return cls(config, lock or config.with_name(_LOCK), changelog)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A release that could be made; without an entry there is nothing to release."""

    version: str
    former: str | None
    summary: str
    entry: str | None = None
    texts: Mapping[Path, str] = field(default_factory=dict)
    """The new text of each file."""


def mount(app: typer.Typer) -> None:
    """Add the command to an app."""
    command(app, epilog=_EPILOG)(release)


_EPILOG = """
**Examples**

- `sdkwright release --dry-run` prints the next version and its changelog entry.

- `sdkwright release` raises the version in `sdk.yaml`, writes the entry in `generated/CHANGELOG.md`
  and the release lock; `sdkwright generate` then generates the client of that version.

**Exit codes**: 0 success; 1 operations were left out; 2 the input or the arguments cannot be used.
"""

ReleaseDate = Annotated[
    str | None,
    typer.Option("--date", metavar="YYYY-MM-DD", help="Release date.", show_default="today"),
]


def release(
    session: Session,
    inputs: Inputs,
    *,
    release_lock: Annotated[
        Path | None,
        typer.Option(
            "--release-lock",
            metavar="PATH",
            help="Lock file of the previous release.",
            show_default="release.lock beside the config",
            rich_help_panel=INPUT,
        ),
    ] = None,
    changelog: Annotated[
        Path,
        typer.Option(
            "--changelog",
            metavar="PATH",
            help="Changelog that the entry is added to.",
            rich_help_panel=OUTPUT,
        ),
    ] = Path("generated/CHANGELOG.md"),
    version: Annotated[
        str | None,
        typer.Option(
            "--version",
            metavar="X.Y.Z",
            help="Version of the release.",
            show_default="the next one, by what changed",
        ),
    ] = None,
    former_option: Annotated[str | None, typer.Option("--release-version", hidden=True)] = None,
    date: ReleaseDate = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Write nothing.", rich_help_panel=OUTPUT)
    ] = False,
) -> int:
    """Propose the next version, and write its changelog entry."""
    from ..config.section import VERSION

    if former_option is not None:
        raise typer.BadParameter("--release-version is now called --version.")
    if version is not None and not re.fullmatch(VERSION, version):
        raise typer.BadParameter(f"`{version}` is not a version such as 1.2.0 or 2.0.0rc1.")
    day = day_of(date)
    files = ReleaseFiles.of(inputs.config_file(), release_lock, changelog)
    proposal = propose(
        session, inputs.options(session.diagnostics), files, version=version, day=day
    )
    session.check_strict()
    session.progress.close()
    if not dry_run:
        write_texts(proposal.texts)
    _print(session, proposal, dry_run=dry_run)
    return DIFFERS if session.diagnostics.of(Severity.ERROR) else DONE


def day_of(text: str | None) -> date:
    """The date of an option; today without one."""
    try:
        return date.fromisoformat(text) if text else date.today()
    except ValueError:
        raise typer.BadParameter(f"`{text}` is not a date; write it as 2026-01-31.") from None


def propose(
    session: Session, options: Options, files: ReleaseFiles, *, version: str | None, day: date
) -> Proposal:
    """The release that could be made. Nothing is written."""
    from ..compare.comparison import compare
    from ..compare.release import Released, changelog_entry, with_entry
    from ..compare.report import summary
    from ..config import read_config
    from ..diagnostics import Diagnostics
    from ..pipeline import preview

    before = _last(files.lock)
    now = preview(options, session.diagnostics, session.progress).surface
    report = compare(before.surface, now) if before is not None else None
    if before is not None:
        current = before.version
    else:
        current = read_config(files.config, Diagnostics()).package.version
    following = version or _following(current, report, files)
    former = before.version if before is not None else None
    changes = summary(report) if report is not None else "The first release."
    if report is not None and following == current:
        return Proposal(current, former, changes)
    entry = changelog_entry(following, day, report)
    texts = {
        files.config: _with_version(files.config, following),
        files.changelog: with_entry(_text(files.changelog), entry),
        files.lock: Released(following, now).dump(),
    }
    return Proposal(following, former, changes, entry, texts)


def _following(current: str, report: Report | None, files: ReleaseFiles) -> str:
    from ..compare.release import next_version

    if report is None:
        return current
    try:
        return next_version(current, report)
    except ValueError as error:
        fail(
            codes.RELEASE_VERSION,
            f"The next version cannot be determined: {error}.",
            Location(str(files.lock)),
            "Pass the version with --version.",
        )


def _last(lock: Path) -> Released | None:
    from ..compare.release import Released

    try:
        return Released.parse(read_regular_text(lock))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        fail(
            codes.RELEASE_LOCK_UNREADABLE,
            f"The lock of the previous release cannot be read: {reason}.",
            Location(str(lock)),
            "Restore it from version control, or pass another file with --release-lock.",
        )


def _with_version(config: Path, version: str) -> str:
    """The config's text with another version; comments and order stay."""
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    text = _text(config)
    values = yaml.load(text)
    if values is None:
        return f"package:\n  version: {version}\n"
    section = values.get("package")
    if section is not None and "version" in section:
        line, column = section.lc.value("version")
        lines = text.splitlines(keepends=True)
        old = lines[line][column:]
        written = str(section["version"])
        quoted = old[0] if old[:1] in "'\"" else ""
        lines[line] = lines[line][:column] + old.replace(
            f"{quoted}{written}{quoted}", f"{quoted}{version}{quoted}", 1
        )
        return "".join(lines)
    if section is None:
        values["package"] = {"version": version}
    else:
        section["version"] = version
    stream = StringIO()
    yaml.dump(values, stream)
    return stream.getvalue()


def write_texts(texts: Mapping[Path, str]) -> None:
    """Write all files. Raises `InputError` for one that cannot be written."""
    for path, text in texts.items():
        hint = "Make it writable, or pass another file."
        with suppress(OSError):  # `write_file` reports it
            check_replaceable(path)
            path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, text, code=codes.RELEASE_UNWRITABLE, hint=hint)


def _text(path: Path) -> str:
    return read_regular_text(path) if path.is_file() else ""


def _print(session: Session, proposal: Proposal, *, dry_run: bool) -> None:
    released = proposal.entry is not None and not dry_run
    if session.as_json:
        session.print_json(
            {
                "version": proposal.version,
                "former": proposal.former,
                "released": released,
                "summary": proposal.summary,
                "changelog": proposal.entry,
                "diagnostics": [diagnostic_value(entry) for entry in session.diagnostics],
            }
        )
        return
    print_diagnostics(session.err, session.diagnostics, quiet=session.quiet)
    if proposal.entry is None:
        nothing = f"Nothing to release since {proposal.version}: {proposal.summary}"
        session.out.print(nothing, highlight=False)
    else:
        session.write(proposal.entry)
        verb = "Released" if released else "Next"
        session.err.print(f"{verb}: {proposal.version}. {proposal.summary}", highlight=False)
