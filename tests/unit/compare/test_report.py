"""Reports as Markdown, as HTML and as one sentence."""

from __future__ import annotations

import re

import pytest

from sdkwright.compare import Change, Kind, Level, Report
from sdkwright.compare.report import entries, html, markdown, summary

BREAKING, FEATURE, FIX = Level
CHANGES = (
    Change(Kind.TYPE_CHANGED, BREAKING, "things.get(x)", "Type `a` changed.", "int", "str", "a#/x"),
    Change(Kind.METHOD_ADDED, FEATURE, "ai.run", "New method.", None, "client.ai.run()"),
    Change(
        Kind.DEPRECATED, FIX, "types.Thing.y", "Was deprecated.", "int", "int", operation="GET /t"
    ),
)


def report(*changes: Change, documentation: int = 0) -> Report:
    return Report("Things 1", "Things 2", changes, documentation)


@pytest.mark.parametrize(
    ("changes", "documentation", "expected"),
    [
        ((), 0, "No changes for callers; 0 changed descriptions."),
        ((), 1, "No changes for callers; 1 changed description."),
        (
            CHANGES,
            0,
            "1 breaking change, 1 feature, 1 fix, and 0 changed descriptions.",
        ),
        (
            CHANGES * 2,
            1200,
            "2 breaking changes, 2 features, 2 fixes, and 1,200 changed descriptions.",
        ),
    ],
)
def test_summary(changes: tuple[Change, ...], documentation: int, expected: str) -> None:
    assert summary(report(*changes, documentation=documentation)) == expected


def test_markdown() -> None:
    assert markdown(report(*CHANGES)) == """\
# What changed in the SDK

Things 1 → Things 2

1 breaking change, 1 feature, 1 fix, and 0 changed descriptions.

## Breaking changes

- `things.get(x)`: Type `a` changed.
    - before: `int`
    - now: `str`

## Features

- `ai.run`: New method.
    - now: `client.ai.run()`

## Fixes

- `types.Thing.y` (`GET /t`): Was deprecated.
"""


def test_markdown_of_no_changes_has_no_sections() -> None:
    assert "##" not in markdown(report())


def test_kinds_without_information_are_counted() -> None:
    added = Change(Kind.TYPE_ADDED, FEATURE, "types.A", "New class.")
    replaced = Change(Kind.CLASS_CHANGED, FIX, "types.A.x", "The class changed.")
    assert entries([added, added, replaced]) == [
        "- 1 type whose class was replaced by an equal one",
        "- 2 new classes",
    ]


def test_long_lists_are_cut() -> None:
    lines = entries([CHANGES[2]] * 1300)
    assert len(lines) == 201
    assert lines[-1] == "- and 1,100 more"
    assert len(entries([CHANGES[2]] * 200)) == 200


def test_the_page_has_each_change_with_its_level_and_area() -> None:
    page = html(report(*CHANGES))
    assert page.count("<article") == 3
    for text in ("Things 1", "Things 2", "things.get(x)", "a#/x", "GET /t", "shared types"):
        assert text in page
    assert summary(report(*CHANGES)) in page


def test_a_side_without_code_is_shown_as_none() -> None:
    page = re.sub(
        r"<script.*?</script>|<style.*?</style>", "", html(report(CHANGES[1])), flags=re.S
    )
    text = " ".join(re.sub(r"<[^>]+>", " ", page).split())
    assert "none" in text
    assert "client.ai.run()" in text


def test_texts_of_the_document_are_escaped() -> None:
    hostile = "<script>alert(1)</script>`\n# head"
    change = Change(Kind.METHOD_ADDED, FEATURE, hostile, "New method.", None, hostile)
    page = html(report(change))
    assert page.count("<script>") == 1
    assert "&lt;script&gt;alert(1)" in page
    lines = markdown(report(change)).splitlines()
    assert sum(line.startswith("#") for line in lines) == 2
