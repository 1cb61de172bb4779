"""The synchronous half of the runtime is made from the asynchronous half."""

from __future__ import annotations

import pytest

from tools.sync_runtime import RUNTIME, sync_modules


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return sync_modules()


def test_sync_modules_are_what_make_runtime_writes(made: dict[str, str]) -> None:
    written = {path.name: path.read_text("utf-8") for path in RUNTIME.glob("sync_*.py")}
    assert written == made, "Run `make runtime`: a sync module differs from its async module."


def test_nothing_asynchronous_is_left_in_them(made: dict[str, str]) -> None:
    for name, text in made.items():
        code = text.partition("edit that file instead.")[2]
        for word in ("async", "await", "Async", "anyio"):
            assert word not in code, (name, word)
