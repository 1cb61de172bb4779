"""Runs a sample of mutants, and prints which of them no test noticed."""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from .mutants import Mutant, mutants_of
from .selection import RUNTIME, Selection

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("generator", "templates/runtime")
COPIED = ("generator", "templates", "tests", "spec", "generated", "docs", "benchmarks", "examples")
FILES = ("pyproject.toml", "Makefile", "README.md")
EQUIVALENT = Path(__file__).with_name("equivalent.txt")
ROUNDS = (10.0, 30.0)
"""Seconds of tests that a mutant is given at first, and those that it is given if it survives."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a mutant: `killed`, `timeout`, `survived`, `equivalent` or `untested`."""

    path: str
    mutant: Mutant
    outcome: str
    tests: int = 0

    def __str__(self) -> str:
        return f"{self.outcome:<10} {self.path}:{self.mutant.line} {self.mutant.key}"


class Copy:
    """A copy of the project in which one mutant at a time is tried."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        ignored = shutil.ignore_patterns("__pycache__")
        for name in COPIED:
            shutil.copytree(ROOT / name, folder / name, ignore=ignored)
        for name in FILES:
            shutil.copy(ROOT / name, folder)

    def try_mutant(self, path: str, mutant: Mutant, selection: Selection) -> Result:
        """Run the tests of a mutant's line, and put the text back."""
        files = list(self._files(path))
        originals = [file.read_text("utf-8") for file in files]
        text = (ROOT / path).read_text("utf-8")
        try:
            for file, original in zip(files, originals, strict=True):
                file.write_text(original.removesuffix(text) + mutant.apply(text), "utf-8")
            return self._outcome(path, mutant, selection)
        finally:
            for file, original in zip(files, originals, strict=True):
                file.write_text(original, "utf-8")

    def _files(self, path: str) -> Iterator[Path]:
        yield self._folder / path
        if path.startswith(RUNTIME):
            yield from (self._folder / "generated").glob(f"*/_core/{path.removeprefix(RUNTIME)}")

    def _outcome(self, path: str, mutant: Mutant, selection: Selection) -> Result:
        waiting = selection.tests(path, mutant.line)
        if not waiting:
            return Result(path, mutant, "untested")
        count = 0
        for limit in ROUNDS:
            chosen, waiting = _within(waiting, selection, limit)
            count += len(chosen)
            expected = sum(selection.seconds(test) for test in chosen)
            outcome = self._run(chosen, expected) if chosen else "survived"
            if outcome != "survived":
                return Result(path, mutant, outcome, count)
        return Result(path, mutant, "survived", count)

    def _run(self, tests: list[str], expected: float) -> str:
        with tempfile.TemporaryDirectory(prefix="mutant-") as folder:
            listed = Path(folder, "tests.txt")
            listed.write_text("\n".join(tests), "utf-8")
            options = ["-q", "-x", "-p", "no:cacheprovider", "--tb=no"]
            options.append(f"--basetemp={folder}/base")
            process = subprocess.Popen(
                [sys.executable, "-m", "pytest", *options, f"@{listed}"],
                cwd=self._folder,
                env=self._environment(folder),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            try:
                code = process.wait(timeout=60 + 6 * expected)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, 9)
                process.wait()
                return "timeout"
        return "survived" if code == 0 else "killed"

    def _environment(self, folder: str) -> dict[str, str]:
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("COVERAGE_")}
        paths = [str(self._folder / "generator"), str(self._folder)]
        return inherited | {
            "PYTHONPATH": os.pathsep.join(paths),
            "PYTHONDONTWRITEBYTECODE": "1",
            "SDKWRIGHT_CACHE": f"{folder}/cache",
            "TMPDIR": folder,
        }


def main() -> int:
    """Try a sample. The exit code says whether enough of it was killed."""
    parser = argparse.ArgumentParser(prog="mutation", description=__doc__)
    parser.add_argument("number", type=int, nargs="?", default=200, help="mutants")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="", help="only files with this in their path")
    parser.add_argument("--data", type=Path, default=ROOT / "build" / "coverage" / "data")
    parser.add_argument("--at-least", type=float, default=85.0, help="percentage to be killed")
    given = parser.parse_args()
    if not given.data.is_file():
        sys.exit(f"`{given.data}` does not exist: run make coverage first.")
    sample = _sample(given.number, given.seed, given.only)
    selection = Selection(given.data, ROOT, _collected())
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        copies: SimpleQueue[Copy] = SimpleQueue()
        for number in range(given.jobs):
            copies.put(Copy(Path(folder, str(number))))
        _check(copies, selection, sample)
        with ThreadPoolExecutor(given.jobs) as pool:
            results = []
            for result in pool.map(lambda pair: _try(pair[0], pair[1], copies, selection), sample):
                results.append(result)
                print(result, flush=True)
    return _summary(results, time.monotonic() - started, given.at_least)


def _sample(number: int, seed: int, only: str) -> list[tuple[str, Mutant]]:
    every = [
        (path.relative_to(ROOT).as_posix(), mutant)
        for source in SOURCES
        for path in sorted((ROOT / source).rglob("*.py"))
        if only in path.as_posix()
        for mutant in mutants_of(path.read_text("utf-8"))
    ]
    return random.Random(seed).sample(every, min(number, len(every)))


def _collected() -> list[str]:
    options = ("--collect-only", "-q", "-p", "no:cacheprovider", "--snapshot-warn-unused")
    command = [sys.executable, "-m", "pytest", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [line for line in done.stdout.splitlines() if "::" in line]


def _check(
    copies: SimpleQueue[Copy], selection: Selection, sample: list[tuple[str, Mutant]]
) -> None:
    """Without a mutant the tests have to pass in a copy, or every mutant would count as killed."""
    copy = copies.get()
    path, mutant = sample[0]
    result = copy.try_mutant(path, Mutant(mutant.line, "", "", "", 0, 0), selection)
    if result.outcome not in ("survived", "untested"):
        sys.exit(f"The tests of `{path}:{mutant.line}` fail without a mutant.")
    copies.put(copy)


def _try(path: str, mutant: Mutant, copies: SimpleQueue[Copy], selection: Selection) -> Result:
    if f"{path} {mutant.key}" in EQUIVALENT.read_text("utf-8").splitlines():
        return Result(path, mutant, "equivalent")
    copy = copies.get()
    try:
        return copy.try_mutant(path, mutant, selection)
    finally:
        copies.put(copy)


def _within(
    tests: Iterable[str], selection: Selection, limit: float
) -> tuple[list[str], list[str]]:
    """As many of the first tests as run in a time, at least one; and those that are left."""
    chosen: list[str] = []
    left: list[str] = []
    seconds = 0.0
    for test in tests:
        seconds += selection.seconds(test)
        (left if chosen and seconds > limit else chosen).append(test)
    return chosen, left


def _summary(results: list[Result], seconds: float, at_least: float) -> int:
    outcomes = Counter(result.outcome for result in results)
    killed = outcomes["killed"] + outcomes["timeout"]
    counted = len(results) - outcomes["equivalent"]
    share = 100 * killed / counted if counted else 100.0
    print(f"\n{len(results)} mutants in {seconds / 60:.1f} minutes: {killed} killed, of these")
    print(f"{outcomes['timeout']} by a time limit; {outcomes['survived']} survived,", end=" ")
    print(
        f"{outcomes['untested']} on lines that no test runs, {outcomes['equivalent']} equivalent."
    )
    print(f"{share:.1f} % of {counted} killed.")
    for result in results:
        if result.outcome in ("survived", "untested"):
            print(f"  {result}")
    return 0 if share >= at_least else 1


if __name__ == "__main__":
    sys.exit(main())
