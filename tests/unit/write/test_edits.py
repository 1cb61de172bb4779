"""Manual edits of generated files, preserved by --keep-edits."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from sdkwright.diagnostics import InputError

from .conftest import Write

FIRST = "".join(f"line_{number} = {number}\n" for number in range(9))
MINE = FIRST.replace("line_1 = 1", "line_1 = 'mine'").replace("'", '"')
SECOND = FIRST.replace("line_7 = 7", "line_7 = 70")
BOTH = MINE.replace("line_7 = 7", "line_7 = 70")


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=T", "-c", "user.email=t@example.com")
    command = ["git", *identity, *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def edited(write: Write, out: Path) -> Path:
    """A generated file that was committed and then edited."""
    write({"a.py": FIRST, "b.py": "x = 1\n"})
    git(out, "init", "--quiet")
    git(out, "add", "--all")
    git(out, "commit", "--quiet", "--message", "generated")
    (out / "a.py").write_text(MINE)
    return out / "a.py"


def test_an_edit_is_merged_with_the_new_text(write: Write, edited: Path) -> None:
    report = write({"a.py": SECOND, "b.py": "x = 1\n"}, keep_edits=True)
    assert edited.read_text() == BOTH
    assert "a.py" in report.written


def test_a_preserved_edit_is_not_reported_as_a_difference(write: Write, edited: Path) -> None:
    write({"a.py": FIRST, "b.py": "x = 1\n"}, keep_edits=True)
    assert edited.read_text() == MINE
    assert write({"a.py": FIRST, "b.py": "x = 1\n"}, check=True).differing == ()
    assert write({"a.py": FIRST, "b.py": "x = 1\n"}).written == ()
    assert edited.read_text() == MINE


def test_a_preserved_edit_is_merged_in_every_run(write: Write, edited: Path) -> None:
    write({"a.py": FIRST}, keep_edits=True)
    with pytest.raises(InputError, match="edited by hand"):
        write({"a.py": SECOND})
    assert [d.kind for d in write({"a.py": SECOND}, check=True).differing if d.path == "a.py"] == [
        "edited"
    ]
    write({"a.py": SECOND}, keep_edits=True)
    assert edited.read_text() == BOTH
    edited.write_text(BOTH.replace("line_4 = 4", "line_4 = 40"))
    write({"a.py": SECOND}, keep_edits=True)
    assert "line_4 = 40" in edited.read_text()
    assert write({"a.py": SECOND}, check=True).differing == ()


def test_a_conflict_is_an_error_and_nothing_is_written(write: Write, edited: Path) -> None:
    clash = FIRST.replace("line_1 = 1", "line_1 = 100")
    with pytest.raises(InputError, match=r"edits in `a\.py`"):
        write({"a.py": clash, "b.py": "x = 2\n"}, keep_edits=True)
    assert edited.read_text() == MINE
    assert (edited.parent / "b.py").read_text() == "x = 1\n"


def test_an_edit_of_an_uncommitted_text_is_an_error(write: Write, out: Path) -> None:
    write({"a.py": FIRST})
    (out / "a.py").write_text(MINE)
    with pytest.raises(InputError, match="git does not have the text that was edited"):
        write({"a.py": SECOND}, keep_edits=True)


def test_an_edit_that_the_new_text_contains_is_no_longer_preserved(
    write: Write, edited: Path
) -> None:
    write({"a.py": FIRST}, keep_edits=True)
    write({"a.py": MINE}, keep_edits=True)
    assert not (edited.parent / ".sdkwright-base").exists()
    assert write({"a.py": MINE}, check=True).differing == ()


def test_overwrite_edits_discards_edits(write: Write, edited: Path) -> None:
    write({"a.py": FIRST}, keep_edits=True)
    write({"a.py": SECOND}, overwrite_edits=True)
    assert edited.read_text() == SECOND
    assert not (edited.parent / ".sdkwright-base").exists()
