"""A pytest plugin: coverage.py records the test that runs each line; passed tests have a duration."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import coverage
import pytest

_DURATIONS: dict[str, float] = defaultdict(float)
_FAILED: set[str] = set()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Lines that run outside of any test belong to none."""
    current = coverage.Coverage.current()
    if current is not None:
        current.switch_context(item.nodeid)
    try:
        return (yield)
    finally:
        if current is not None:
            current.switch_context("")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _DURATIONS[report.nodeid] += report.duration
    if report.failed:
        _FAILED.add(report.nodeid)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if not hasattr(session.config, "workerinput"):
        target = Path(os.environ["COVERAGE_FILE"]).with_name("durations.json")
        passed = {test: _DURATIONS[test] for test in _DURATIONS if test not in _FAILED}
        target.write_text(json.dumps(passed, indent=0, sort_keys=True), "utf-8")
