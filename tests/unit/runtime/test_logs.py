"""Log lines as the environment asks for them, in a process of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from runtime.logs import body_text

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
    assert "retrying after" in pause
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


SECRETS = [
    {"password": "s3cr3t"},
    {"password": 12345},
    {"secret": ["s3cr3t", {"a": "s3cr3t"}]},
    {"credentials": {"user": "s3cr3t"}},
    {"data": [{"apiKey": {"value": "s3cr3t"}}]},
    {"private-key": "s3cr3t", "Private_Key": ["s3cr3t"]},
    {"access_token": True, "tokens": ["s3cr3t"]},
    {"headers": [{"name": "Authorization", "value": "s3cr3t"}]},
    {"headers": [{"key": "x-api-key", "value": ["s3cr3t"]}]},
]


@pytest.mark.parametrize("body", SECRETS, ids=str)
def test_whatever_is_below_a_secret_key_is_taken_out(body: dict[str, object]) -> None:
    shown = body_text(json.dumps(body).encode(), "application/json; charset=utf-8")
    assert "s3cr3t" not in shown and "12345" not in shown and "true" not in shown
    assert "(redacted)" in shown


def test_counts_of_tokens_are_no_secrets() -> None:
    usage = {"usage": {"total_tokens": 12, "max_tokens": 1.5}, "name": "a", "value": "b"}
    assert json.loads(body_text(json.dumps(usage).encode(), "application/json")) == usage


@pytest.mark.parametrize("content", [b'{"password": "s3cr3t"', b"[" * 200_000 + b'"s3cr3t"'])
def test_json_that_cannot_be_read_is_not_shown(content: bytes) -> None:
    shown = body_text(content, "application/json")
    assert shown == f"({len(content)} bytes of application/json)"


def test_a_form_is_not_shown() -> None:
    assert "s3cr3t" not in body_text(b"password=s3cr3t", "application/x-www-form-urlencoded")
