"""A report as one self-contained HTML page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ...markup.templates import page_template
from ..changes import Change, Level, Report
from .markdown import summary


@dataclass(frozen=True, slots=True)
class CountView:
    """A filter and the number of changes that match it."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change."""

    level: str
    area: str
    name: str
    sentence: str
    old: str
    new: str
    has_sides: bool
    where: str


@dataclass(frozen=True, slots=True)
class PageView:
    """The page."""

    title: str
    old: str
    new: str
    summary: str
    levels: tuple[CountView, ...]
    areas: tuple[CountView, ...]
    changes: tuple[ChangeView, ...]


def html(report: Report) -> str:
    """The page as text."""
    areas = Counter(change.area for change in report.changes)
    counts = report.counts()
    view = PageView(
        title="What changed in the SDK",
        old=report.old,
        new=report.new,
        summary=summary(report),
        levels=tuple(CountView(level.value, counts[level]) for level in Level),
        areas=tuple(CountView(name, count) for name, count in sorted(areas.items())),
        changes=tuple(_view(change) for change in report.changes),
    )
    return page_template("changes.html.jinja").render(page=view)


def _view(change: Change) -> ChangeView:
    where = [change.operation or "", change.old_pointer, change.new_pointer]
    return ChangeView(
        level=change.level.value,
        area=change.area,
        name=change.name,
        sentence=change.sentence,
        old=change.old or "none",
        new=change.new or "none",
        has_sides=change.old is not None or change.new is not None,
        where=" · ".join(dict.fromkeys(part for part in where if part)),
    )
