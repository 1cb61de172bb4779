"""`sdkwright release`: the next version, its changelog entry, and the lock of the release."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from ...diagnostics import Location, fail
from .session import DONE, Session

if TYPE_CHECKING:
    from ...compare import Report
    from ...compare.release import Released
    from ...pipeline import Options

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
                "release-config",
                "A release raises the version in a config, and there is none.",
                None,
                "Write one with `sdkwright init`, or name it with --config.",
            )
        return cls(config, lock or config.with_name(_LOCK), changelog)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A release that could be made; without a changelog entry there is nothing to release."""

    version: str
    former: str | None
    summary: str
    entry: str | None = None
    texts: Mapping[Path, str] = field(default_factory=dict)
    """What each file would hold."""


def release(
    session: Session,
    options: Options,
    files: ReleaseFiles,
    *,
    version: str | None,
    day: date,
    dry_run: bool,
) -> int:
    """Compare with the last release, and write what the new one needs. Gives the exit code."""
    proposal = propose(session, options, files, version=version, day=day)
    session.progress.close()
    if not dry_run:
        write_texts(proposal.texts)
    _tell(session, proposal, dry_run=dry_run)
    return DONE


def propose(
    session: Session, options: Options, files: ReleaseFiles, *, version: str | None, day: date
) -> Proposal:
    """What a release would be; nothing is written."""
    from ...compare.comparison import compare
    from ...compare.release import Released, changelog_entry, with_entry
    from ...compare.report import summary
    from ...config import read_config
    from .compare_inputs import surface_now

    before = _last(files.lock)
    now = surface_now(options, options.lock, session.diagnostics, session.progress)
    report = compare(before.surface, now) if before is not None else None
    current = before.version if before is not None else read_config(options.config).package.version
    following = version or _following(current, report, files)
    former = before.version if before is not None else None
    told = summary(report) if report is not None else "The first release."
    if report is not None and following == current:
        return Proposal(current, former, told)
    entry = changelog_entry(following, day, report)
    texts = {
        files.config: _with_version(files.config, following),
        files.changelog: with_entry(_text(files.changelog), entry),
        files.lock: Released(following, now).dump(),
    }
    return Proposal(following, former, told, entry, texts)


def _following(current: str, report: Report | None, files: ReleaseFiles) -> str:
    from ...compare.release import next_version

    if report is None:
        return current
    try:
        return next_version(current, report)
    except ValueError as error:
        fail(
            "release-version",
            f"The next version is not known: {error}.",
            Location(str(files.lock)),
            "Name the version with --release-version.",
        )


def _last(lock: Path) -> Released | None:
    from ...compare.release import Released

    try:
        return Released.parse(lock.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        fail(
            "release-lock-unreadable",
            f"The lock of the last release cannot be used: {reason}.",
            Location(str(lock)),
            "Restore it from version control, or name another with --release-lock.",
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
    """Write all files, or say which one cannot be written."""
    for path, text in texts.items():
        unfinished = path.with_name(f"{path.name}.new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(text, "utf-8")
            unfinished.replace(path)
        except OSError as error:
            fail(
                "release-unwritable",
                f"`{path}` cannot be written: {error.strerror}.",
                Location(str(path)),
                "Make it writable, or name another file.",
            )


def _text(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() else ""


def _tell(session: Session, proposal: Proposal, *, dry_run: bool) -> None:
    released = proposal.entry is not None and not dry_run
    if session.as_json:
        session.print_json(
            {
                "version": proposal.version,
                "former": proposal.former,
                "released": released,
                "summary": proposal.summary,
                "changelog": proposal.entry,
            }
        )
    elif proposal.entry is None:
        told = f"Nothing to release since {proposal.version}: {proposal.summary}"
        session.out.print(told, highlight=False)
    else:
        session.write(proposal.entry)
        verb = "Released" if released else "Next"
        session.err.print(f"{verb}: {proposal.version}. {proposal.summary}", highlight=False)
