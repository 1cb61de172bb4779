"""Whole generated packages of small documents, as folders of files beside this test.

`make snapshots` accepts a change of the output. The runtime modules are not among the files, since
they are copies of `templates/runtime/`. `tests/typing` runs type checkers on the packages.
"""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

import black
import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, Output, produce
from sdkwright.write.format import format_files
from tests.support.sdk import Silence, write

HERE = Path(__file__).parent
DOCUMENTS = [path.stem for path in sorted((HERE / "documents").glob("*.yaml"))]
MODE = black.Mode(line_length=100, target_versions={black.TargetVersion.PY310})


@cache
def generated(name: str) -> Output:
    options = Options(str(HERE / "documents" / f"{name}.yaml"), None)
    return produce(options, Diagnostics(), Silence())


@cache
def formatted(name: str) -> dict[str, str]:
    """The files as they are written to an output folder."""
    output = generated(name)
    files = format_files(output.files, Diagnostics(), formatted=output.copied)
    return {path: content.decode() for path, content in files.items()}


def differences(folder: Path, files: dict[str, str]) -> dict[str, str]:
    """The paths at which a folder differs from the files, each with how."""
    stored = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    found = dict.fromkeys(stored.keys() - files.keys(), "removed")
    found |= dict.fromkeys(files.keys() - stored.keys(), "added")
    changed = [
        path for path in stored.keys() & files.keys() if stored[path] != files[path].encode()
    ]
    return found | dict.fromkeys(changed, "changed")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_package_is_as_accepted(name: str, request: pytest.FixtureRequest) -> None:
    folder = HERE / "golden" / name
    copied = generated(name).copied
    files = {path: text for path, text in formatted(name).items() if path not in copied}
    if request.config.getoption("--snapshot-update", default=False):
        shutil.rmtree(folder, ignore_errors=True)
        write(folder, files)
    assert differences(folder, files) == {}, "run `make snapshots` to accept the differences"


def test_differences_are_added_removed_and_changed_files(tmp_path: Path) -> None:
    write(tmp_path, {"a/same.py": "1\n", "a/changed.py": "1\n", "removed.md": "1\n"})
    files = {"a/same.py": "1\n", "a/changed.py": "2\n", "added.md": "1\n"}
    expected = {"a/changed.py": "changed", "removed.md": "removed", "added.md": "added"}
    assert differences(tmp_path, files) == expected


@pytest.mark.parametrize("name", DOCUMENTS)
def test_black_has_nothing_to_do_in_short_files(name: str) -> None:
    for path, text in generated(name).files.items():
        if path.endswith(".py") and max(map(len, text.split("\n"))) <= 100:
            assert black.format_str(text, mode=MODE) == text, path
