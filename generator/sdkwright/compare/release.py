"""Releases: the next version, its changelog entry, and the lock that the next release reads."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..markup.markdown import code, sentence
from ..model.dump import encode
from ..model.load import ModelDecodeError, decode
from ..surface.surface import Surface
from .changes import Change, Kind, Level, Report
from .report.markdown import entries

_FORMAT = 1
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


@dataclass(frozen=True, slots=True)
class Released:
    """The version and the surface of the last release."""

    version: str
    surface: Surface

    @classmethod
    def parse(cls, text: str) -> Released:
        """Read a lock. Raises `ValueError` with the reason if it is invalid."""
        try:
            value = json.loads(text)
            if value["format"] != _FORMAT:
                raise ValueError("it was written by another version of this generator")
            surface = decode(Surface, value["surface"], "/surface")
            version = str(value["version"])
        except (KeyError, TypeError, RecursionError) as error:
            raise ValueError(f"it is not a release lock ({error!r})") from None
        except ModelDecodeError as misfit:
            raise ValueError(f"{misfit.message} ({misfit.pointer})") from None
        assert isinstance(surface, Surface)
        return cls(version, surface)

    def dump(self) -> str:
        """The lock as text with one name per line, so that diffs are readable."""
        surface = encode(self.surface)
        assert isinstance(surface, dict)
        parts = [f"{_json(key)}: {_lines(surface[key])}" for key in sorted(surface)]
        body = ",\n".join(parts)
        return f'{{"format": {_FORMAT}, "version": {_json(self.version)}, "surface": {{\n{body}\n}}}}\n'


def _lines(value: object) -> str:
    if not isinstance(value, dict) or not value:
        return _json(value)
    entries = ",\n".join(f"{_json(key)}: {_json(value[key])}" for key in sorted(value))
    return f"{{\n{entries}\n}}"


def _json(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def next_version(version: str, report: Report) -> str:
    """The next version by the rules of semantic versioning.

    Before 1.0.0, a breaking change raises the second number and everything else the third. Raises
    `ValueError` if the version does not consist of three numbers.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        raise ValueError(f"`{version}` is not a version of three numbers, such as 1.4.0")
    major, minor, patch = (int(part) for part in found.groups())
    level = report.level
    if level is None and not report.documentation:
        return version
    if level is Level.BREAKING:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if level is Level.FEATURE and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def changelog_entry(version: str, day: date, report: Report | None) -> str:
    """The changelog entry of a release; `report` is None for the first release."""
    lines = [f"## {version} ({day.isoformat()})", ""]
    if report is None:
        return "\n".join([*lines, "First release.", ""])
    by_level = {
        level: [change for change in report.changes if change.level is level] for level in Level
    }
    if by_level[Level.BREAKING]:
        lines += ["### Breaking changes", ""]
        lines += [*_steps(by_level[Level.BREAKING]), ""]
    if by_level[Level.FEATURE]:
        lines += ["### Features", "", *entries(by_level[Level.FEATURE]), ""]
    if by_level[Level.FIX]:
        lines += ["### Fixes", "", *entries(by_level[Level.FIX]), ""]
    if report.documentation:
        lines += [f"Changed descriptions: {report.documentation:,}.", ""]
    return "\n".join(lines)


def _steps(changes: Iterable[Change]) -> list[str]:
    """Each breaking change with the steps for callers, and the code before and after."""
    lines: list[str] = []
    for change in changes:
        lines.append(
            f"- {code(change.name)}: {_ADVICE.get(change.kind) or sentence(change.sentence)}"
        )
        if change.kind in _ADVICE and change.kind not in _WITHOUT_SENTENCE:
            lines[-1] += f" {sentence(change.sentence)}"
        if change.old is not None:
            lines.append(f"    - before: {code(change.old)}")
        if change.new is not None:
            lines.append(f"    - now: {code(change.new)}")
    return lines


_ADVICE = {
    Kind.METHOD_REMOVED: "the API no longer has this operation; remove the call.",
    Kind.METHOD_RENAMED: "use the new name.",
    Kind.ARGUMENT_ADDED: "pass this argument, which is required.",
    Kind.ARGUMENT_REMOVED: "remove this argument, which the API no longer accepts.",
    Kind.FIELD_REMOVED: "do not use this field, which was removed.",
    Kind.TYPE_REMOVED: "do not import this class, which was removed.",
    Kind.TYPE_RENAMED: "import the class by its new name.",
    Kind.BECAME_REQUIRED: "always pass this argument.",
    Kind.BECAME_OPTIONAL: "handle a missing value.",
    Kind.BECAME_NULLABLE: "handle `None`.",
    Kind.ENUM_VALUE_REMOVED: "pass another value.",
    Kind.WIDENED: "handle values of more types.",
    Kind.NARROWED: "pass only values that are still accepted.",
}
_WITHOUT_SENTENCE = {
    Kind.METHOD_REMOVED,
    Kind.ARGUMENT_REMOVED,
    Kind.FIELD_REMOVED,
    Kind.TYPE_REMOVED,
    Kind.BECAME_REQUIRED,
    Kind.BECAME_NULLABLE,
}


def with_entry(changelog: str, entry: str) -> str:
    """A changelog with a new entry at the top."""
    head, mark, rest = changelog.partition("\n## ")
    if not changelog.strip():
        head = "# Changelog\n"
    older = f"{mark.lstrip()}{rest}" if mark else ""
    return f"{head.rstrip()}\n\n{entry.rstrip()}\n" + (f"\n{older}" if older else "")
