"""`--overlay`: corrections that are named on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from sdkwright.cli.app import app
from sdkwright.config import overlay_files

OVERLAY = """\
overlay: 1.0.0
info: {title: Names, version: 1.0.0}
actions:
  - target: $.paths['/pets'].get
    update: {summary: %s}
"""


@pytest.fixture
def overlays(folder: Path) -> Path:
    target = folder / "overlays"
    target.mkdir()
    for name, summary in (("20-later.yaml", "Later"), ("10-first.yaml", "First")):
        (target / name).write_text(OVERLAY % summary)
    (target / "README.md").write_text("Not an overlay.")
    return target


def generate(*more: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["generate", "--spec", "pets.yaml", *more])
    return result.exit_code, result.output


def methods(folder: Path) -> str:
    found = sorted((folder / "generated").rglob("resources/**/*.py"))
    return "\n".join(path.read_text("utf-8") for path in found)


def test_a_file_corrects_the_document(overlays: Path, folder: Path) -> None:
    assert generate("--overlay", str(overlays / "10-first.yaml"))[0] == 0
    assert '"""First' in methods(folder)


def test_those_of_a_folder_are_applied_in_the_order_of_their_names(
    overlays: Path, folder: Path
) -> None:
    assert [path.name for path in overlay_files([overlays])] == ["10-first.yaml", "20-later.yaml"]
    assert generate("--overlay", str(overlays))[0] == 0
    assert '"""Later' in methods(folder)


def test_a_folder_without_overlays_is_refused(folder: Path) -> None:
    (folder / "empty").mkdir()
    code, output = generate("--overlay", "empty")
    assert code == 2
    assert "The folder `empty` contains no overlay." in output


def test_a_target_that_is_gone_is_an_error_with_its_place(overlays: Path) -> None:
    (overlays / "30-rotten.yaml").write_text(OVERLAY.replace("/pets", "/gone") % "Gone")
    code, output = generate("--overlay", str(overlays))
    assert code == 1
    assert "30-rotten.yaml:4" in output
