"""Reports, changelogs, locks of releases, and the surface as text."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from sdkwright.compare import Report
from sdkwright.compare.release import Released, changelog_entry
from sdkwright.compare.report import html, markdown
from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, preview
from sdkwright.surface import surface_of
from sdkwright.surface.text import surface_text
from tests.support.changes import BASE, body, compared, query, thing
from tests.support.sdk import Silence

# --- reports -------------------------------------------------------------------------------------

HOSTILE = "x`| <script>alert(1)</script> [a](b)\n# head\n```\u2028"


def hostile(folder: Path) -> Report:
    """A report whose texts try to leave their places."""

    def change(value: Any) -> None:
        value["info"]["title"] = HOSTILE
        query(value, 0)["schema"] = {"enum": ["a", "b", HOSTILE]}
        value["webhooks"][HOSTILE] = deepcopy(value["webhooks"]["thingDone"])

    return compared(folder, change)


def test_markdown_escapes_texts(tmp_path: Path) -> None:
    lines = markdown(hostile(tmp_path)).splitlines()
    assert not any(line.startswith(("# head", "```")) for line in lines)
    assert sum(line.startswith("#") for line in lines) == 2
    from markdown_it import MarkdownIt

    page = MarkdownIt("commonmark").render("\n".join(lines))
    assert "<script>" not in page
    assert 'href="b"' not in page


def test_html_escapes_texts(tmp_path: Path) -> None:
    page = html(hostile(tmp_path))
    assert page.count("<script>") == 1
    assert "&lt;script&gt;alert(1)" in page


def test_every_change_is_on_the_page(tmp_path: Path) -> None:
    report = compared(tmp_path, lambda d: thing(d)["properties"].pop("note"))
    page = html(report)
    assert page.count("<article") == len(report.changes)
    assert "types.Thing.note" in page


# --- releases ------------------------------------------------------------------------------------


def test_the_changelog_says_what_to_do(tmp_path: Path) -> None:
    from datetime import date

    def change(value: Any) -> None:
        body(value)["properties"]["size"] = {"type": "integer"}
        body(value)["required"].append("size")

    entry = changelog_entry("2.0.0", date(2026, 1, 31), compared(tmp_path, change))
    assert "## 2.0.0 (2026-01-31)" in entry
    assert "before: `client.things.create(name=...)`" in entry
    assert "now: `client.things.create(name=..., size=...)`" in entry


def test_the_lock_of_a_release_is_read_back(tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text(json.dumps(BASE))
    options = Options(str(tmp_path / "old.json"), None)
    sdk = preview(options, Diagnostics(), Silence())
    api, plan = sdk.api, sdk.plan
    released = Released("1.2.3", surface_of(api, plan))
    assert Released.parse(released.dump()) == released
    for broken in ("", "[]", '{"format": 2}', '{"format": 1, "version": "1", "surface": {}}'):
        with pytest.raises(ValueError, match=r"\w"):
            Released.parse(broken)


def test_the_surface_is_sorted_text_with_one_name_on_a_line(tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text(json.dumps(BASE))
    sdk = preview(Options(str(tmp_path / "old.json"), None), Diagnostics(), Silence())
    api, plan = sdk.api, sdk.plan
    lines = surface_text(surface_of(api, plan)).splitlines()
    assert lines == sorted(lines)
    assert "things.create() -> Thing  POST /things" in lines
    assert "things.create(name): str" in lines
    assert "types.Thing.note: str, optional" in lines
    assert "event thingDone: thing.done" in lines
