"""Files that a run writes, keeps, removes and refuses to overwrite."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkwright.diagnostics import Diagnostics, InputError

from .conftest import Write, tree

MANIFEST = ".sdkwright-manifest.json"


def test_python_is_formatted_and_other_text_is_not(write: Write, out: Path) -> None:
    write({"a.py": "x = {'a':1}\n", "b.md": "x  =  1\n", "c.bin": b"\x00\xff"})
    assert (out / "a.py").read_text() == 'x = {"a": 1}\n'
    assert (out / "b.md").read_text() == "x  =  1\n"
    assert (out / "c.bin").read_bytes() == b"\x00\xff"


def test_second_run_writes_nothing(write: Write, out: Path) -> None:
    write({"p/a.py": "x = 1\n"})
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    report = write({"p/a.py": "x = 1\n"})
    assert report.written == ()
    assert report.unchanged == (MANIFEST, "p/a.py")
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


def test_only_changed_files_are_written(write: Write, out: Path) -> None:
    write({"a.py": "x = 1\n", "b.py": "y = 1\n"})
    before = (out / "b.py").stat().st_mtime_ns
    report = write({"a.py": "x = 2\n", "b.py": "y = 1\n"})
    assert report.written == (MANIFEST, "a.py")
    assert (out / "b.py").stat().st_mtime_ns == before


def test_obsolete_files_are_removed_with_their_byte_code_and_empty_folders(
    write: Write, out: Path
) -> None:
    write({"p/a.py": "", "p/old/b.py": "", "p/old/deep/c.py": ""})
    cache = out / "p/old/__pycache__"
    cache.mkdir()
    (cache / "b.cpython-311.pyc").write_bytes(b"")
    report = write({"p/a.py": ""})
    assert report.removed == ("p/old/b.py", "p/old/deep/c.py")
    assert sorted(path.name for path in (out / "p").iterdir()) == ["a.py"]


def test_hand_written_files_survive(write: Write, out: Path) -> None:
    write({"p/a.py": "", "p/old/b.py": ""})
    (out / "p/old/mine.py").write_text("mine")
    (out / "p/lib").mkdir()
    write({"p/a.py": "x = 1\n"})
    assert (out / "p/old/mine.py").read_text() == "mine"
    assert (out / "p/lib").is_dir()
    assert not (out / "p/old/b.py").exists()


def test_the_manifest_depends_on_the_files_only(write: Write, out: Path) -> None:
    write({"b.py": "", "a.py": "x = 1\n"})
    value = json.loads((out / MANIFEST).read_text())
    assert list(value) == ["version", "generator", "files"]
    assert list(value["files"]) == ["a.py", "b.py"]


def test_the_work_folder_is_removed(write: Write, out: Path) -> None:
    write({"a.py": ""})
    assert sorted(tree(out)) == [MANIFEST, "a.py"]


def test_hand_edit_is_refused_by_name(write: Write, out: Path) -> None:
    write({"a.py": "x = 1\n", "b.py": ""})
    (out / "a.py").write_text("x = 100\n")
    before = tree(out)
    with pytest.raises(InputError, match=r"`a\.py` was edited by hand"):
        write({"a.py": "x = 2\n", "b.py": "y = 1\n"})
    assert tree(out) == before


def test_hand_edit_of_an_obsolete_file_is_refused(write: Write, out: Path) -> None:
    write({"a.py": "", "b.py": ""})
    (out / "b.py").write_text("mine\n")
    with pytest.raises(InputError, match=r"`b\.py` was edited by hand"):
        write({"a.py": ""})


def test_overwrite_edits_replaces_edited_files(
    write: Write, out: Path, diagnostics: Diagnostics
) -> None:
    write({"a.py": "x = 1\n"})
    (out / "a.py").write_text("x = 100\n")
    assert write({"a.py": "x = 2\n"}, overwrite_edits=True).edited == ("a.py",)
    assert (out / "a.py").read_text() == "x = 2\n"
    assert diagnostics.counts() == {"output-overwritten": 1}


def test_an_untracked_file_is_not_overwritten(write: Write, out: Path) -> None:
    write({"a.py": ""})
    (out / "b.py").write_text("mine")
    with pytest.raises(InputError, match=r"`b\.py` was not generated, but would be overwritten"):
        write({"a.py": "", "b.py": "y = 1\n"})
    assert (out / "b.py").read_text() == "mine"


def test_a_deleted_file_is_written_again(write: Write, out: Path) -> None:
    write({"a.py": "x = 1\n"})
    (out / "a.py").unlink()
    assert write({"a.py": "x = 1\n"}).written == ("a.py",)


def test_changed_line_ends_are_not_an_edit(write: Write, out: Path) -> None:
    write({"a.py": "x = 1\ny = 2\n"})
    (out / "a.py").write_bytes(b"x = 1\r\ny = 2\r\n")
    assert write({"a.py": "x = 1\ny = 2\n"}).unchanged == (MANIFEST, "a.py")
    write({"a.py": "x = 2\n"})
    assert (out / "a.py").read_text() == "x = 2\n"


def test_a_name_may_change_only_by_case(write: Write, out: Path) -> None:
    write({"Thing.md": "1"})
    write({"thing.md": "1"})
    assert sorted(tree(out)) == [MANIFEST, "thing.md"]


def test_check_writes_nothing_and_shows_the_difference(write: Write, out: Path) -> None:
    write({"a.py": "x = 1\n", "b.py": "", "c.py": ""})
    (out / "c.py").write_text("mine\n")
    before = tree(out)
    report = write({"a.py": "x = 2\n", "c.py": "", "d.py": ""}, check=True)
    kinds = {entry.path: entry.kind for entry in report.differing}
    assert kinds == {
        MANIFEST: "changed",
        "a.py": "changed",
        "b.py": "removed",
        "c.py": "edited",
        "d.py": "added",
    }
    diff = next(entry.diff for entry in report.differing if entry.path == "a.py")
    assert "-x = 1\n+x = 2" in diff
    assert tree(out) == before


def test_check_makes_no_folder(write: Write, out: Path) -> None:
    assert [entry.kind for entry in write({"a.py": ""}, check=True).differing] == ["added"] * 2
    assert not out.exists()


def test_check_of_an_up_to_date_folder_finds_nothing(write: Write) -> None:
    write({"a.py": "x=1"})
    assert write({"a.py": "x=1"}, check=True).differing == ()
