"""An output folder, and a way to write into it with one line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.write import WriteReport, write_tree

Write = Callable[..., WriteReport]


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDKWRIGHT_CACHE", str(tmp_path / "cache"))
    return tmp_path / "out"


@pytest.fixture
def diagnostics() -> Diagnostics:
    return Diagnostics()


@pytest.fixture
def write(out: Path, diagnostics: Diagnostics) -> Write:
    def run(files: dict[str, str | bytes], **options: object) -> WriteReport:
        given = {"generator_version": "1", "diagnostics": diagnostics, **options}
        return write_tree(out, files, **given)  # type: ignore[arg-type]  # tests pass what they mean

    return run


def tree(folder: Path) -> dict[str, str]:
    """Every file of a folder with its text."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
