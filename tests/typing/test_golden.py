"""Type checkers accept the packages of `tests/snapshots/golden`, completed with the runtime."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "snapshots" / "golden"
RUNTIME = ROOT / "templates" / "runtime"
PACKAGES = [path.parent for path in sorted(GOLDEN.glob("*/*/__init__.py"))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the complete packages."""
    found = tmp_path_factory.mktemp("golden")
    for package in PACKAGES:
        core = found / package.name / "_core"
        shutil.copytree(RUNTIME, core, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(package, found / package.name, dirs_exist_ok=True)
    return found


def check(folder: Path, *command: str) -> str:
    run = [sys.executable, "-m", *command]
    done = subprocess.run(run, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout[-3000:]}{done.stderr[-3000:]}"
    return done.stdout


def test_mypy_accepts_the_packages(folder: Path) -> None:
    options = ["--strict", "--python-version", "3.10", "--cache-dir", str(folder / "cache")]
    assert len(PACKAGES) == 3
    check(folder, "mypy", *options, *(o for path in PACKAGES for o in ("-p", path.name)))


def test_pyright_accepts_the_packages(folder: Path) -> None:
    settings = '{"typeCheckingMode": "strict", "pythonVersion": "3.10", "exclude": ["cache"]}'
    (folder / "pyrightconfig.json").write_text(settings, "utf-8")
    printed = check(folder, "pyright", "-p", ".", "--pythonpath", sys.executable)
    assert "0 errors" in printed and "No source files found" not in printed
