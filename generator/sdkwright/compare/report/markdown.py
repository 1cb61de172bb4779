"""A report as Markdown, for a pull request or a changelog."""

from __future__ import annotations

from collections.abc import Iterable

from ...markup.markdown import code, plain, sentence
from ..changes import Change, Kind, Level, Report

_TITLES = {
    Level.BREAKING: "Breaking changes",
    Level.FEATURE: "Features",
    Level.FIX: "Fixes",
}
_LISTED = 200
"""Changes that are listed per level: the text of a pull request has a maximum length."""
_COUNTED = {Kind.TYPE_ADDED, Kind.CLASS_CHANGED, Kind.ERROR_ADDED, Kind.ERROR_REMOVED}
"""Kinds that are counted instead of listed."""


def summary(report: Report) -> str:
    """The report in one sentence."""
    counts = report.counts()
    parts = [
        _number(counts[Level.BREAKING], "breaking change"),
        _number(counts[Level.FEATURE], "feature"),
        _number(counts[Level.FIX], "fix", "fixes"),
    ]
    documented = _number(report.documentation, "changed description")
    if not report.changes:
        return f"No changes for callers; {documented}."
    return f"{', '.join(parts)}, and {documented}."


def markdown(report: Report) -> str:
    """The whole report."""
    lines = ["# What changed in the SDK", "", f"{plain(report.old)} → {plain(report.new)}", ""]
    lines += [summary(report), ""]
    for level in Level:
        changes = [change for change in report.changes if change.level is level]
        if changes:
            lines += [f"## {_TITLES[level]}", "", *entries(changes), ""]
    return "\n".join(lines).rstrip() + "\n"


def entries(changes: Iterable[Change]) -> list[str]:
    """The changes of one level as a list."""
    changes = list(changes)
    listed = [change for change in changes if change.kind not in _COUNTED]
    lines = [line for change in listed[:_LISTED] for line in _entry(change)]
    if len(listed) > _LISTED:
        lines.append(f"- and {len(listed) - _LISTED:,} more")
    for kind in sorted(_COUNTED):
        count = sum(change.kind is kind for change in changes)
        if count:
            lines.append(f"- {_number(count, *_COUNTED_NAMES[kind])}")
    return lines


_COUNTED_NAMES = {
    Kind.TYPE_ADDED: ("new class", "new classes"),
    Kind.CLASS_CHANGED: (
        "type whose class was replaced by an equal one",
        "types whose class was replaced by an equal one",
    ),
    Kind.ERROR_ADDED: ("newly documented error response", "newly documented error responses"),
    Kind.ERROR_REMOVED: (
        "error response no longer documented",
        "error responses no longer documented",
    ),
}


def _entry(change: Change) -> list[str]:
    where = f" ({code(change.operation)})" if change.operation else ""
    lines = [f"- {code(change.name)}{where}: {sentence(change.sentence)}"]
    if change.level is Level.BREAKING or change.kind in (Kind.METHOD_ADDED, Kind.METHOD_RENAMED):
        if change.old is not None:
            lines.append(f"    - before: {code(change.old)}")
        if change.new is not None:
            lines.append(f"    - now: {code(change.new)}")
    return lines


def _number(count: int, one: str, many: str | None = None) -> str:
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"
