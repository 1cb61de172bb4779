"""The gates see everything: each file is linted, formatted, type-checked, and each test collected."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
OUTPUT = ("generated/", "tests/snapshots/golden/")
"""Folders of generated code: it is compared, not kept by hand."""
CHECKED_BY_TESTS = ("examples/", "tests/typing/", "tests/dropin/programs/", "tests/smoke/")
"""Programs that use the generated client: `tests/typing` and `tests/dropin` run mypy on them."""
NEEDED = ("Makefile", "README.md", "pyproject.toml")
LINKED = ("benchmarks", "docs", "examples", "generated", "generator", "spec", "templates", "tools")


def run(*command: str, folder: Path = ROOT) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return f"{done.stdout}\n{done.stderr}"


@pytest.fixture(scope="module")
def tracked() -> set[str]:
    """The Python files of this repository that people write."""
    listed = run("git", "ls-files", "--cached", "--others", "--exclude-standard", "*.py")
    files = {line for line in listed.split("\n") if line and (ROOT / line).is_file()}
    assert len(files) > 300
    return {path for path in files if not path.startswith(OUTPUT)}


def relative(paths: str) -> set[str]:
    return {path.removeprefix(f"{ROOT}/") for path in re.findall(r"\S+\.py\b", paths)}


def test_ruff_sees_every_file(tracked: set[str]) -> None:
    seen = relative(run(str(BIN / "ruff"), "check", "--show-files", "."))
    assert tracked - seen == set()


def test_black_sees_every_file(tracked: set[str]) -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    (listed,) = re.findall(r"^SOURCES := (.*)$", makefile, re.MULTILINE)
    sources = re.sub(r"\$\(wildcard (.*)\)", r"\1", listed).split()
    seen = relative(run(str(BIN / "black"), "--check", "--verbose", *sources))
    assert tracked - seen == set()


def test_a_type_checker_sees_every_file(tracked: set[str]) -> None:
    from mypy.main import process_options

    seen = set()
    for arguments in ([], ["-p", "runtime"]):
        sources, _ = process_options(["--config-file", str(ROOT / "pyproject.toml"), *arguments])
        seen |= {str(Path(source.path or "").resolve()) for source in sources}
    missing = tracked - {path.removeprefix(f"{ROOT}/") for path in seen}
    assert {path for path in missing if not path.startswith(CHECKED_BY_TESTS)} == set()


def test_every_test_is_collected_without_the_documents_beside_the_project(
    tracked: set[str], tmp_path: Path
) -> None:
    project = tmp_path / "alone" / "project"
    without = shutil.ignore_patterns("__pycache__", "golden")
    shutil.copytree(ROOT / "tests", project / "tests", ignore=without)
    for name in LINKED:
        (project / name).symlink_to(ROOT / name)
    for name in NEEDED:
        shutil.copy(ROOT / name, project)
    options = ("--collect-only", "-q", "-p", "no:cacheprovider")
    printed = run(sys.executable, "-m", "pytest", *options, folder=project)
    collected = set(re.findall(r"^(tests/\S+?\.py)::", printed, re.MULTILINE))
    tests = {path for path in tracked if re.fullmatch(r"tests/(.*/)?test_[^/]+\.py", path)}
    assert tests - collected == set()
