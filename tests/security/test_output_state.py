"""State that comes with a hostile repository is not believed: manifests, journals, links."""

from __future__ import annotations

import json
import os
import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from sdkwright.cli.session import write_file
from sdkwright.diagnostics import Diagnostics, InputError, codes
from sdkwright.write import WriteReport, custom_classes, write_tree
from sdkwright.write.journal import Step, commit, stage
from sdkwright.write.lock import locked

MANIFEST = ".sdkwright-manifest.json"


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDKWRIGHT_CACHE", str(tmp_path / "cache"))
    return tmp_path / "out"


def write(
    out: Path, diagnostics: Diagnostics | None = None, *, check: bool = False, text: str = "x = 1\n"
) -> WriteReport:
    found = Diagnostics() if diagnostics is None else diagnostics
    return write_tree(out, {"a.py": text}, generator_version="1", diagnostics=found, check=check)


def listed(out: Path, path: str, content: bytes = b"") -> None:
    """Add an entry to the manifest."""
    value = json.loads((out / MANIFEST).read_text())
    value["files"][path] = sha256(content).hexdigest()
    (out / MANIFEST).write_text(json.dumps(value))


@pytest.mark.parametrize(
    "path",
    [
        ".git/config",
        ".GIT/config",
        ".git./config",
        "p/.git/config",
        ".g\u200cit/config",
        "GIT~1/config",
        ".git",
        "../victim",
        "/victim",
        "a/../.git/config",
        ".SDKWRIGHT/journal.json",
    ],
)
def test_a_manifest_cannot_name_files_of_git_or_elsewhere(out: Path, path: str) -> None:
    write(out)
    for place in (out / ".git/config", out / "p/.git/config", out.parent / "victim"):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"mine")
    listed(out, path, b"mine")
    with pytest.raises(InputError, match="lists the invalid path"):
        write(out)
    assert (out / ".git/config").exists()
    assert (out / "p/.git/config").exists()
    assert (out.parent / "victim").exists()


def hostile_journal(out: Path) -> dict[str, object]:
    """A journal that would move the attacker's file to a hook of git."""
    (out / ".git/hooks").mkdir(parents=True)
    (out / ".sdkwright/old").mkdir(parents=True)
    hook = out / ".sdkwright/old/0"
    hook.write_text("#!/bin/sh\ntouch /tmp/owned\n")
    hook.chmod(0o755)
    old = sha256(hook.read_bytes()).hexdigest()
    value = {
        "version": 1,
        "id": "0" * 32,
        "folders": [],
        "steps": [{"path": ".git/hooks/pre-commit", "old": old, "new": None}],
    }
    (out / ".sdkwright/journal.json").write_text(json.dumps(value))
    return value


@pytest.mark.parametrize("path", [".git/hooks/pre-commit", "a.py", "conftest.py"])
def test_a_journal_of_another_machine_moves_nothing(out: Path, path: str) -> None:
    diagnostics = Diagnostics()
    write(out)
    value = hostile_journal(out)
    value["steps"][0]["path"] = path  # type: ignore[index]  # made above
    (out / ".sdkwright/journal.json").write_text(json.dumps(value))
    write(out, diagnostics)
    assert not (out / ".git/hooks/pre-commit").exists()
    assert not (out / "conftest.py").exists()
    assert (out / "a.py").read_text() == "x = 1\n"
    assert diagnostics.counts() == {"output-interrupted": 1}
    assert not (out / ".sdkwright").exists()


@pytest.mark.parametrize("edited", [False, True])
def test_a_journal_counts_as_it_was_written_here(out: Path, edited: bool) -> None:
    write(out)
    old, new = sha256(b"x = 1\n").hexdigest(), sha256(b"x = 2\n").hexdigest()
    with locked(out) as work, pytest.MonkeyPatch.context() as patch:
        step = [Step("a.py", old, new)]
        stage(work, step, {"a.py": b"x = 2\n"})
        patch.setattr("sdkwright.write.journal._revert", lambda *_: None)
        patch.setattr(Path, "unlink", lambda *_, **__: (_ for _ in ()).throw(SystemExit))
        with pytest.raises(SystemExit):
            commit(out, work, step)
    journal = out / ".sdkwright/journal.json"
    assert (out / "a.py").read_text() == "x = 2\n"
    if edited:
        journal.write_text(journal.read_text().replace("a.py", "b.py"))
    diagnostics = Diagnostics()
    if edited:
        with pytest.raises(InputError, match="edited by hand"):
            write(out, diagnostics, text="x = 3\n")
        assert diagnostics.counts() == {"output-interrupted": 1}
        assert not (out / "b.py").exists()
    else:
        write(out, diagnostics)
        assert diagnostics.counts() == {"output-recovered": 1}
        assert (out / "a.py").read_text() == "x = 1\n"


@pytest.mark.parametrize("name", ["", "new", "old", "lock", "journal.json", "journal.json.new"])
@pytest.mark.parametrize("check", [False, True])
def test_links_in_the_work_folder_are_not_followed(out: Path, name: str, check: bool) -> None:
    write(out)
    victim = out.parent / "victim"
    (victim / "new").mkdir(parents=True)
    (victim / "new/file").write_text("mine")
    (victim / "journal.json").write_text('{"steps": [], "folders": []}')
    work = out / ".sdkwright"
    if name:
        work.mkdir()
        target = victim if name in ("new", "old") else victim / "missing"
        (work / name).symlink_to(target)
    else:
        work.symlink_to(victim)
    with pytest.raises(InputError) as refused:
        write(out, check=check, text="x = 2\n")
    assert refused.value.diagnostic.code == codes.OUTPUT_BLOCKED
    assert (out / "a.py").read_text() == "x = 1\n"
    assert (victim / "new/file").read_text() == "mine"
    assert (victim / "journal.json").exists()
    assert sorted(path.name for path in victim.iterdir()) == ["journal.json", "new"]


@pytest.mark.parametrize("name", [".git/client", ".git/hooks", "link/client"])
def test_an_output_folder_below_git_or_a_link_is_refused(
    out: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (out / "victim").mkdir(parents=True)
    (out / "link").symlink_to("victim")
    monkeypatch.chdir(out)
    with pytest.raises(InputError):
        write(Path(name))
    assert list((out / "victim").iterdir()) == []
    assert not (out / ".git").exists()


def test_a_link_as_manifest_is_refused(out: Path) -> None:
    write(out)
    shutil.move(out / MANIFEST, out.parent / "elsewhere")
    (out / MANIFEST).symlink_to(out.parent / "elsewhere")
    before = (out.parent / "elsewhere").read_bytes()
    with pytest.raises(InputError):
        write(out, text="x = 2\n")
    assert (out.parent / "elsewhere").read_bytes() == before
    assert (out / "a.py").read_text() == "x = 1\n"


@pytest.mark.parametrize("name", ["names.lock", "names.lock.new", ".git/names.lock"])
def test_single_files_are_not_written_through_links_or_to_git(out: Path, name: str) -> None:
    (out / ".git").mkdir(parents=True)
    victim = out / "victim"
    victim.write_text("mine")
    if name.startswith("names"):
        (out / name).symlink_to(victim)
    path = out / name.removesuffix(".new")
    if name == "names.lock.new":
        write_file(path, "text", code=codes.NAMES_LOCK_UNWRITABLE, hint="")
        assert path.read_text() == "text"
    else:
        with pytest.raises(InputError):
            write_file(path, "text", code=codes.NAMES_LOCK_UNWRITABLE, hint="")
    assert victim.read_text() == "mine"
    assert list((out / ".git").iterdir()) == []


@pytest.mark.parametrize("place", ["manifest", "file", "custom", "journal", "lock"])
def test_a_pipe_in_the_folder_does_not_hang(out: Path, place: str) -> None:
    write(out)
    work = out / ".sdkwright"
    work.mkdir()
    custom = out / "resources/x_custom.py"
    custom.parent.mkdir()
    path = {
        "manifest": out / MANIFEST,
        "file": out / "a.py",
        "custom": custom,
        "journal": work / "journal.json",
        "lock": work / "lock",
    }[place]
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    diagnostics = Diagnostics()
    try:
        assert custom_classes(out, diagnostics) == {}
        write(out, diagnostics)
    except InputError as error:
        diagnostics.entries += error.diagnostics
    assert len(diagnostics) == 1
