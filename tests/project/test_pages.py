"""The pages name modules, folders and make targets that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
FOLDERS = (ROOT, ROOT / "generator" / "sdkwright", ROOT / "templates")
MADE = ("_core/", "build/")
"""Folders that exist in a generated client, or only after a target has run."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_paths_and_targets_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    named = set(re.findall(r"`([a-z_]+/[a-z_/]*(?:\.py)?)`", text))
    paths = {path for path in named if not path.startswith(MADE)}
    assert {path for path in paths if not any((f / path).exists() for f in FOLDERS)} == set()
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z-]+)", text)) <= targets
