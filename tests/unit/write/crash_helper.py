"""Runs one write after another, each killed one filesystem operation later than the one before.

Started by `test_interruption.py` in a process of its own, because it forks. Prints a line for each
run that left something wrong behind, and at last how many runs were killed.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path

from sdkwright.diagnostics import Diagnostics
from sdkwright.write import write_tree

OLD = {"a.md": "old", "p/b.md": "old", "p/gone/c.md": "old", "same.md": "same"}
NEW = {"a.md": "new", "p/b.md": "new", "p/more/deep/d.md": "new", "same.md": "same"}
_EVENTS = {"open", "os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir"}


def say(line: str) -> None:
    """Tell the test that started this process."""
    sys.stdout.write(f"{line}\n")


def kill_at(number: int, folder: Path) -> None:
    """Die like by `kill -9` before the n-th thing that this process does to the folder."""
    left = number

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event not in _EVENTS or str(folder) not in str(arguments[0]):
            return
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def write(out: Path, files: dict[str, str], *, kill: int = 0) -> bool:
    """Write in a child; whether it lived to the end."""
    child = os.fork()
    if child == 0:
        if kill:
            kill_at(kill, out)
        try:
            write_tree(out, files, generator_version="1", diagnostics=Diagnostics())
        except BaseException:
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        say(f"run {kill} failed")
    return os.WIFEXITED(status)


def content(out: Path) -> dict[str, str]:
    """The files of a folder, and its empty folders."""
    return {
        path.relative_to(out).as_posix(): path.read_text() if path.is_file() else ""
        for path in out.rglob("*")
        if path.is_file() or not any(path.iterdir())
    }


def main(folder: Path) -> None:
    """Old to new, killed everywhere; then the same run again, and also one back to the old."""
    out = folder / "out"
    write(out, OLD)
    old = content(out)
    shutil.copytree(out, folder / "start")
    write(out, NEW)
    new = content(out)
    killed = 0
    while True:
        shutil.rmtree(out)
        shutil.copytree(folder / "start", out)
        if write(out, NEW, kill=killed + 1):
            break
        killed += 1
        after = {p: t for p, t in content(out).items() if p.split("/")[0] != ".sdkwright"}
        if not (out / ".sdkwright/journal.json").exists() and after not in (old, new):
            say(f"after {killed}: neither old nor new without a journal: {sorted(after)}")
        write(out, NEW, kill=5 + killed % 20)
        write(out, OLD if killed % 2 else NEW)
        if content(out) != (old if killed % 2 else new):
            say(f"after {killed}: not mended: {sorted(content(out))}")
    say(f"killed {killed} runs")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
