"""Versions, changelog entries and the lock of a release."""

from __future__ import annotations

import json
from datetime import date

import pytest

from sdkwright.compare import Change, Kind, Level, Report
from sdkwright.compare.release import Released, changelog_entry, next_version, with_entry
from tests.unit.compare.surfaces import INTEGER, enum, listed, method, model, ref, surface, use

BREAKING, FEATURE, FIX = Level
DAY = date(2026, 1, 31)


def report(*changes: Change, documentation: int = 0) -> Report:
    return Report("old", "new", changes, documentation)


def change(level: Level, kind: Kind = Kind.FIELD_ADDED, sentence: str = "New field.") -> Change:
    return Change(kind, level, "things.get(x)", sentence, "old()", "new()")


@pytest.mark.parametrize(
    ("version", "levels", "documentation", "following"),
    [
        ("1.4.2", [FIX, BREAKING], 0, "2.0.0"),
        ("1.4.2", [FIX, FEATURE], 0, "1.5.0"),
        ("1.4.2", [FIX], 0, "1.4.3"),
        ("1.4.2", [], 1, "1.4.3"),
        ("1.4.2", [], 0, "1.4.2"),
        ("0.4.2", [BREAKING], 0, "0.5.0"),
        ("0.4.2", [FEATURE], 0, "0.4.3"),
        ("0.0.9", [FIX], 0, "0.0.10"),
    ],
)
def test_the_next_version(
    version: str, levels: list[Level], documentation: int, following: str
) -> None:
    changed = report(*map(change, levels), documentation=documentation)
    assert next_version(version, changed) == following


@pytest.mark.parametrize("version", ["1.2", "1.2.3rc1", "v1.2.3", ""])
def test_a_version_of_other_than_three_numbers_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match="three numbers"):
        next_version(version, report(change(FIX)))


def test_an_entry_has_a_section_per_level() -> None:
    changed = report(change(BREAKING), change(FEATURE), change(FIX), documentation=1200)
    lines = changelog_entry("2.0.0", DAY, changed).splitlines()
    assert lines[0] == "## 2.0.0 (2026-01-31)"
    assert [line for line in lines if line.startswith("###")] == [
        "### Breaking changes",
        "### Features",
        "### Fixes",
    ]
    assert lines[-1] == "Changed descriptions: 1,200."


def test_an_entry_has_no_empty_sections() -> None:
    assert "###" not in changelog_entry("1.0.1", DAY, report(documentation=1))
    assert "Changed" not in changelog_entry("1.0.1", DAY, report(change(FIX)))
    assert changelog_entry("1.0.0", DAY, None) == "## 1.0.0 (2026-01-31)\n\nFirst release.\n"


ADVICE = [
    (Kind.METHOD_REMOVED, "the API no longer has this operation; remove the call."),
    (Kind.METHOD_RENAMED, "use the new name. A sentence."),
    (Kind.WIDENED, "handle values of more types. A sentence."),
    (Kind.BECAME_NULLABLE, "handle `None`."),
    (Kind.PAGE_CHANGED, "A sentence."),
]


@pytest.mark.parametrize(("kind", "advice"), ADVICE)
def test_a_breaking_change_comes_with_the_steps_for_callers(kind: Kind, advice: str) -> None:
    entry = changelog_entry("2.0.0", DAY, report(change(BREAKING, kind, "A sentence.")))
    assert entry.splitlines()[4:7] == [
        f"- `things.get(x)`: {advice}",
        "    - before: `old()`",
        "    - now: `new()`",
    ]


def test_a_breaking_change_without_code_is_one_line() -> None:
    removed = Change(Kind.EVENT_REMOVED, BREAKING, "webhooks.done", "Was removed.")
    entry = changelog_entry("2.0.0", DAY, report(removed))
    assert entry.splitlines()[4:] == ["- `webhooks.done`: Was removed."]


def test_new_entries_stand_at_the_top() -> None:
    first = with_entry("", "## 1.0.0\n\nFirst.\n")
    assert first == "# Changelog\n\n## 1.0.0\n\nFirst.\n"
    second = with_entry(first, "## 1.1.0\n\nSecond.\n")
    assert second == "# Changelog\n\n## 1.1.0\n\nSecond.\n\n## 1.0.0\n\nFirst.\n"
    assert with_entry("# My title\n\nText.\n", "## 1\n") == "# My title\n\nText.\n\n## 1\n"


def test_a_lock_is_read_back() -> None:
    released = Released(
        "1.2.3",
        surface(
            {"things.get": method(arguments={"x": use(INTEGER, required=True)}, errors=("404",))},
            {"Thing": model(x=use(listed(enum("a", 1))), y=use(ref("Thing"), nullable=True))},
        ),
    )
    text = released.dump()
    assert Released.parse(text) == released
    assert Released.parse(text).dump() == text


def test_a_lock_has_a_line_per_name() -> None:
    lines = Released("1.2.3", surface({"b.get": method(), "a.get": method()})).dump().splitlines()
    assert [line.partition(":")[0] for line in lines if ".get" in line] == ['"a.get"', '"b.get"']


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Expecting value"),
        ("[]", "not a release lock"),
        ('{"version": "1"}', "not a release lock"),
        ('{"format": 99, "version": "1", "surface": {}}', "another version of this generator"),
        ('{"format": 1, "surface": {}}', r"."),
        ('{"format": 1, "version": "1", "surface": {"title": 1}}', r"/surface"),
    ],
)
def test_an_invalid_lock_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Released.parse(text)


def test_a_lock_names_the_pointer_of_an_invalid_value() -> None:
    lock = json.loads(Released("1.2.3", surface({"a.get": method()})).dump())
    lock["surface"]["methods"]["a.get"]["errors"] = "404"
    with pytest.raises(ValueError, match=r"/surface/methods/a\.get/errors"):
        Released.parse(json.dumps(lock))
