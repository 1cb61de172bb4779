"""An interrupted run is rolled back, at once or by the next run."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostics, InputError
from sdkwright.write import write_tree
from sdkwright.write.journal import Step, commit, stage
from sdkwright.write.lock import locked
from sdkwright.write.manifest import digest

from .conftest import Write, tree

ROOT = Path(__file__).resolve().parents[3]
OLD: dict[str, str | bytes] = {"a.md": "old", "p/b.md": "old", "p/gone/c.md": "old"}
NEW: dict[str, str | bytes] = {"a.md": "new", "p/b.md": "new", "p/more/d.md": "new"}


@pytest.mark.slow
def test_the_next_run_recovers_from_a_kill_at_any_step(tmp_path: Path) -> None:
    script = Path(__file__).with_name("crash_helper.py")
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": "", "SDKWRIGHT_CACHE": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        check=True,
    )
    *wrong, last = done.stdout.splitlines()
    assert wrong == []
    assert int(last.split()[1]) > 30


def fail_at(number: int, real: Callable[..., Any], error: BaseException) -> Callable[..., Any]:
    """The function, whose n-th call fails."""
    left = number

    def run(*arguments: Any, **options: Any) -> Any:
        nonlocal left
        left -= 1
        if left == 0:
            raise error
        return real(*arguments, **options)

    return run


@pytest.mark.parametrize("number", range(2, 8))
@pytest.mark.parametrize(
    "error", [OSError(5, "broken"), KeyboardInterrupt()], ids=["disk", "ctrl-c"]
)
def test_a_failing_step_rolls_back_the_steps_before(
    write: Write, out: Path, monkeypatch: pytest.MonkeyPatch, number: int, error: BaseException
) -> None:
    """The first file that is replaced is the record of the journal in the cache."""
    write(OLD)
    before = tree(out)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", fail_at(number, Path.replace, error))
        with pytest.raises((InputError, KeyboardInterrupt)):
            write(NEW)
    assert tree(out) == before
    assert not (out / "p/more").exists()


def test_steps_are_rolled_back_without_a_cache(
    write: Write, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(OLD)
    before = tree(out)
    (out.parent / "cache").chmod(0o777)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", fail_at(3, Path.replace, OSError(5, "broken")))
        with pytest.raises(InputError):
            write(NEW)
    assert tree(out) == before


def interrupted(out: Path, steps: list[Step], contents: dict[str, bytes]) -> None:
    """Leave the folder as a run that was killed before its last step."""

    def die(_: int) -> None:
        raise SystemExit

    with pytest.MonkeyPatch.context() as patch, locked(out) as work:
        stage(work, steps, contents)
        patch.setattr("sdkwright.write.journal._revert", lambda *_: None)
        with pytest.raises(SystemExit):
            commit(out, work, steps, die)


def test_files_edited_after_an_interruption_are_preserved(
    write: Write, out: Path, diagnostics: Diagnostics
) -> None:
    write(OLD)
    steps = [Step("a.md", digest(b"old"), digest(b"new")), Step("p/b.md", digest(b"old"), None)]
    interrupted(out, steps, {"a.md": b"new"})
    assert (out / "a.md").read_text() == "new"
    (out / "a.md").write_text("mine")
    with pytest.raises(InputError, match=r"`a\.md` was edited by hand"):
        write(NEW)
    assert (out / "a.md").read_text() == "mine"
    assert diagnostics.counts() == {"output-kept": 1, "output-recovered": 1}


def test_check_reports_an_interrupted_run(
    write: Write, out: Path, diagnostics: Diagnostics
) -> None:
    write(OLD)
    interrupted(out, [Step("a.md", digest(b"old"), digest(b"new"))], {"a.md": b"new"})
    write(OLD, check=True)
    assert diagnostics.counts() == {"output-interrupted": 1}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        '{"steps": [{"path": "../x", "old": null, "new": "0"}], "folders": []}',
        '{"steps": [], "folders": ["../x"]}',
        '{"steps": [{"path": "a.md", "old": 1, "new": null}], "folders": []}',
    ],
)
def test_a_journal_that_was_not_written_here_is_ignored(
    write: Write, out: Path, diagnostics: Diagnostics, text: str
) -> None:
    write(OLD)
    work = out / ".sdkwright"
    work.mkdir()
    (work / "journal.json").write_text(text)
    write(NEW)
    assert (out / "a.md").read_text() == "new"
    assert not work.exists()
    assert diagnostics.counts() == {"output-interrupted": 1}


def test_without_hard_links_old_files_are_copied(
    out: Path, diagnostics: Diagnostics, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    for files in (OLD, NEW):
        write_tree(out, files, generator_version="1", diagnostics=diagnostics)
    assert (out / "a.md").read_text() == "new"
