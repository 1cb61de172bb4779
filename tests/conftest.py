"""Makes the runtime importable as `runtime`, and checks that tests leave no files behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "templates"))
_BEFORE = pytest.StashKey[str]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--clean-tree",
        action="store_true",
        help="fail if the tests change what `git status` shows",
    )


def _status() -> str:
    command = ["git", "status", "--porcelain", "--untracked-files=all"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def pytest_sessionstart(session: pytest.Session) -> None:
    is_worker = hasattr(session.config, "workerinput")
    if session.config.getoption("--clean-tree") and not is_worker:
        session.config.stash[_BEFORE] = _status()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    before = session.config.stash.get(_BEFORE, None)
    if before is None or before == (now := _status()):
        return
    changed = "\n".join(sorted(set(before.splitlines()) ^ set(now.splitlines())))
    session.exitstatus = pytest.ExitCode.TESTS_FAILED
    sys.stderr.write(f"\nThe tests changed the working tree:\n{changed}\n")
