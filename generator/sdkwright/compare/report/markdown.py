"""A report as Markdown, for a pull request or a changelog."""

from __future__ import annotations

from collections.abc import Iterable

from ...markup.markdown import code, plain, sentence
from ..changes import Change, Kind, Level, Report

_TITLES = {
    Level.BREAKING: "Breaking",
    Level.FEATURE: "New",
    Level.FIX: "Corrected",
}
_LISTED = 200
"""Changes of a level that are listed before the rest is counted: a pull request has a limit."""
_COUNTED = {Kind.TYPE_ADDED, Kind.CLASS_CHANGED, Kind.ERROR_ADDED, Kind.ERROR_REMOVED}
"""What says little by itself: counted, not listed."""


def summary(report: Report) -> str:
    """The report in a sentence."""
    counts = report.counts()
    parts = [
        _number(counts[Level.BREAKING], "breaking change"),
        _number(counts[Level.FEATURE], "addition"),
        _number(counts[Level.FIX], "correction"),
    ]
    documented = _number(report.documentation, "changed description")
    if not report.changes:
        return f"No change for callers; {documented}."
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
        "place with a class of its own, and the same fields",
        "places with a class of their own, and the same fields",
    ),
    Kind.ERROR_ADDED: ("more error described", "more errors described"),
    Kind.ERROR_REMOVED: ("error no longer described", "errors no longer described"),
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
