"""Paths outside the output folder, and folders with other files, are refused."""

from __future__ import annotations

import errno
import json
import os
import resource
from pathlib import Path

import pytest

from sdkwright.diagnostics import InputError
from sdkwright.write.lock import locked

from .conftest import Write, tree

MANIFEST = ".sdkwright-manifest.json"


@pytest.mark.parametrize(
    "path",
    [
        "../a.py",
        "p/../../a.py",
        "/etc/a.py",
        "C:/a.py",
        "p\\a.py",
        "p//a.py",
        "./a.py",
        "p/",
        "",
        "a\0.py",
        "a\n.py",
        "x" * 300,
        ".sdkwright/journal.json",
        MANIFEST,
    ],
)
def test_an_invalid_path_is_refused(write: Write, out: Path, path: str) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        write({"a.md": "", path: ""})
    assert not out.exists()


@pytest.mark.parametrize(
    ("one", "other"),
    [("a.py", "A.py"), ("p/a.py", "P/b.py"), ("p/é.md", "p/e\u0301.md"), ("p", "p/a.md")],
)
def test_paths_that_are_equal_on_some_filesystems_are_refused(
    write: Write, out: Path, one: str, other: str
) -> None:
    with pytest.raises(InputError, match=r"differ only by case|a file and a folder"):
        write({one: "", other: ""})
    assert not out.exists()


def test_a_folder_with_other_files_is_refused(write: Write, out: Path) -> None:
    out.mkdir()
    (out / "thesis.txt").write_text("mine")
    with pytest.raises(InputError, match=r"holds `thesis\.txt`"):
        write({"a.py": ""})
    assert tree(out) == {"thesis.txt": "mine"}


def test_a_file_as_output_folder_is_refused(write: Write, out: Path) -> None:
    out.write_text("mine")
    with pytest.raises(InputError, match="is not a folder"):
        write({"a.py": ""})


def test_a_link_as_output_folder_is_refused(write: Write, out: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    out.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(InputError, match="symbolic link"):
        write({"a.py": ""})


def test_links_inside_are_not_followed(write: Write, out: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    write({"a.py": ""})
    (out / "p").symlink_to(elsewhere)
    with pytest.raises(InputError, match="symbolic link"):
        write({"a.py": "", "p/b.py": ""})
    (out / "c.py").symlink_to(elsewhere / "c.py")
    with pytest.raises(InputError, match="symbolic link"):
        write({"a.py": "", "c.py": ""})
    assert list(elsewhere.iterdir()) == []


def test_a_manifest_cannot_name_files_elsewhere(write: Write, out: Path, tmp_path: Path) -> None:
    write({"a.py": ""})
    (tmp_path / "precious").write_text("mine")
    value = {"version": 1, "generator": "1", "files": {"../precious": "0" * 64}}
    (out / MANIFEST).write_text(json.dumps(value))
    with pytest.raises(InputError, match="leads out of the folder"):
        write({"a.py": ""})
    assert (tmp_path / "precious").exists()


@pytest.mark.parametrize(
    "text", ["", "<<<<<<< ours", "[]", '{"version": 2, "files": {}}', '{"files": 1}']
)
def test_an_invalid_manifest_is_an_error(write: Write, out: Path, text: str) -> None:
    write({"a.py": ""})
    (out / MANIFEST).write_text(text)
    with pytest.raises(InputError, match="manifest"):
        write({"a.py": "x = 1\n"})
    assert (out / "a.py").read_text() == ""


def test_a_concurrent_run_is_refused(write: Write, out: Path) -> None:
    with locked(out), pytest.raises(InputError, match="Another run is writing"):
        write({"a.py": ""})
    assert not out.exists()
    write({"a.py": ""})


def test_a_full_disk_changes_nothing(write: Write, out: Path) -> None:
    write({"a.py": "x = 1\n"})
    before = tree(out)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
    try:
        with pytest.raises(InputError, match=r"is full; nothing was changed"):
            write({"a.py": "x = 2\n", "b.md": "long " * 2000})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert tree(out) == before


@pytest.mark.parametrize(
    ("number", "sentence"),
    [(errno.EROFS, "No permission to write"), (errno.EIO, "Input/output error")],
)
def test_an_error_of_the_filesystem_is_a_diagnostic(
    write: Write, out: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number), str(out / "a.md"))

    monkeypatch.setattr("sdkwright.write.tree.stage", refuse)
    with pytest.raises(InputError, match=sentence):
        write({"a.md": ""})
    assert not out.exists()
