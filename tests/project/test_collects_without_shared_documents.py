"""The tests of somebody who has this repository and nothing beside it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_NEEDED = shutil.ignore_patterns("__pycache__", "__snapshots__")


def test_all_tests_are_found_without_the_documents_beside_the_project(tmp_path: Path) -> None:
    project = tmp_path / "alone" / "project"
    shutil.copytree(ROOT / "tests", project / "tests", ignore=NOT_NEEDED)
    for name in ("benchmarks", "docs", "examples", "generated", "generator", "spec", "templates"):
        (project / name).symlink_to(ROOT / name)
    for name in ("Makefile", "README.md", "pyproject.toml"):
        shutil.copy(ROOT / name, project)
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    assert "tests/whole/test_changes.py" in done.stdout
