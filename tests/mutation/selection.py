"""Which tests a mutant is run against: those that ran its line, the quickest and most specific first."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from coverage import CoverageData

RUNTIME = "templates/runtime/"
_COPIES = "/_core/"
"""Part of the path of each copy of the runtime, in the generated packages."""


class Selection:
    """What `make coverage` recorded."""

    def __init__(self, data: Path, root: Path, known: Iterable[str]) -> None:
        self._data = CoverageData(str(data))
        self._data.read()
        self._root = root
        self._collected = frozenset(known)
        durations: dict[str, float] = json.loads(
            data.with_name("durations.json").read_text("utf-8")
        )
        self._seconds = {self._name(test): seconds for test, seconds in durations.items()}
        self._known = self._collected & self._seconds.keys()

    def tests(self, path: str, line: int) -> list[str]:
        """The tests that ran a line; for a line that only an import ran, those of its module."""
        of_lines = self._contexts(path)
        found = of_lines.get(line, set())
        if not found:
            found = set().union(*of_lines.values())
        return sorted(found, key=lambda test: (self.seconds(test) * self._spread[test], test))

    def seconds(self, test: str) -> float:
        """How long a test took."""
        return self._seconds.get(test, 0.0) + 0.02

    def _name(self, context: str) -> str:
        """A test without the name of its group, which pytest-xdist adds."""
        return context if context in self._collected else context.rpartition("@")[0]

    @cached_property
    def _spread(self) -> Counter[str]:
        """The number of files that each test runs: the fewer, the more it says of one line."""
        spread: Counter[str] = Counter()
        for file in self._data.measured_files():
            contexts = set().union(*self._data.contexts_by_lineno(file).values())
            spread.update(map(self._name, contexts))
        return spread

    def _contexts(self, path: str) -> dict[int, set[str]]:
        """The tests of each line of a file, those of its copies included."""
        found: dict[int, set[str]] = {}
        for file in self._data.measured_files():
            shift = self._shift(path, file)
            if shift is None:
                continue
            for line, tests in self._data.contexts_by_lineno(file).items():
                found.setdefault(line - shift, set()).update(
                    self._known.intersection(map(self._name, tests))
                )
        return {line: tests for line, tests in found.items() if tests}

    def _shift(self, path: str, measured: str) -> int | None:
        """Lines that stand before the text of a file in a measured one; None if it is another."""
        if measured == str(self._root / path):
            return 0
        if path.startswith(RUNTIME) and measured.endswith(_COPIES + path.removeprefix(RUNTIME)):
            return header_lines(self._root, path)
        return None


def header_lines(root: Path, path: str) -> int:
    """The lines that a generated package adds before the text of a module of the runtime."""
    (package,) = (root / "generated").glob("*/_core")
    copy = (package / path.removeprefix(RUNTIME)).read_text("utf-8")
    text = (root / path).read_text("utf-8")
    assert copy.endswith(text), f"{path} differs from its copy: run sdkwright generate"
    return copy.removesuffix(text).count("\n")
