"""Log lines as the environment asks for them, in a process of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = """
from telnyx.testing import FakeTransport
fake = FakeTransport()
fake.on("messages.send").respond({}, status=503).respond({"data": {"id": "1"}})
fake.client(api_key="s3cr3t").messages.send(to="+13125550001", from_="+13125550002", text="hi")
"""


def lines(level: str | None) -> list[str]:
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT / "generated")}
    if level is not None:
        environment["TELNYX_LOG"] = level
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == ""
    assert "s3cr3t" not in done.stderr
    return done.stderr.splitlines()


def test_without_a_wish_nothing_is_logged() -> None:
    assert lines(None) == []


def test_info_is_one_line_for_each_request_and_pause() -> None:
    first, pause, second = lines("info")
    assert "POST /v2/messages 503 in " in first and "attempt 1" in first
    assert "repeating after" in pause
    assert "POST /v2/messages 200 in " in second and "attempt 2" in second
    assert "request id" in second


def test_debug_shows_bodies_too() -> None:
    shown = "\n".join(lines("debug"))
    assert '"text": "hi"' in shown
    assert '"id": "1"' in shown
    assert "(redacted)" in shown


@pytest.mark.parametrize("level", ["", "loud"])
def test_another_word_is_no_level(level: str) -> None:
    assert lines(level) == []
