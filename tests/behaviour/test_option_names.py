"""A documented argument with the name of an option is the argument: its value is sent."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.sdk import Sdk, answer, document, generate, parameter, query

OPTIONS = {
    "timeout": {"type": "integer"},
    "deadline": {"type": "string"},
    "max_retries": {"type": "integer"},
    "retry_unsafe": {"type": "boolean"},
    "idempotency_key": {"type": "string"},
    "extra_headers": {"type": "object", "additionalProperties": {"type": "string"}},
    "extra_query": {"type": "string"},
    "extra_body": {"type": "string"},
}
VALUES: dict[str, Any] = {
    "timeout": 30,
    "deadline": "tomorrow",
    "max_retries": 7,
    "retry_unsafe": False,
    "idempotency_key": "k",
    "extra_headers": {"a": "b"},
    "extra_query": "q",
    "extra_body": "b",
}


def sdk_of(folder: Path, *names: str, **operation: Any) -> Sdk:
    schema = {"type": "object", "properties": {name: OPTIONS[name] for name in names}}
    body = {"requestBody": {"content": {"application/json": {"schema": schema}}}} if names else {}
    given = {"responses": answer({"type": "object"}), **body, **operation}
    return generate(folder, document({"/things": {"post": given}}))


@pytest.mark.parametrize("name", OPTIONS)
def test_a_field_of_the_body_is_sent(tmp_path: Path, name: str) -> None:
    sdk = sdk_of(tmp_path, name)
    sdk.client().things.create(**{name: VALUES[name]})
    assert sdk.body == {name: VALUES[name]}
    assert "idempotency-key" not in sdk.request.headers


def test_all_of_them_are_sent_at_once(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, *OPTIONS)
    sdk.client().things.create(**VALUES)
    assert sdk.body == VALUES


def test_query_parameters_and_headers_are_sent(tmp_path: Path) -> None:
    parameters = [
        parameter("timeout", {"type": "integer"}),
        {"name": "max_retries", "in": "header", "schema": {"type": "integer"}},
    ]
    sdk = sdk_of(tmp_path, parameters=parameters)
    client = sdk.client()
    client.things.create(timeout=5, max_retries=3)
    assert query(sdk.request) == [("timeout", "5")]
    assert sdk.request.headers["max_retries"] == "3"
    assert client.with_options(max_retries=0).max_retries == 0


def test_other_options_stay_options(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, "timeout", "idempotency_key")
    client = sdk.client(httpx.Response(500), max_retries=2)
    with pytest.raises(sdk.module.InternalServerError):
        client.things.create(timeout=30, idempotency_key="k", max_retries=0, extra_body={"x": 1})
    assert len(sdk.requests) == 1
    assert sdk.body == {"timeout": 30, "idempotency_key": "k", "x": 1}


@pytest.mark.parametrize("required", [False, True])
def test_a_documented_idempotency_key_is_one_argument(tmp_path: Path, required: bool) -> None:
    header = {
        "name": "Idempotency-Key",
        "in": "header",
        "required": required,
        "schema": {"type": "string"},
    }
    sdk = sdk_of(tmp_path, parameters=[header])
    text = sdk.output.files[next(f for f in sdk.output.files if f.endswith("resources/things.py"))]
    assert "idempotency_key_" not in text
    client = sdk.client()
    client.things.create(idempotency_key="k")
    assert sdk.request.headers["idempotency-key"] == "k"
    if not required:
        client.things.create()
        assert len(sdk.request.headers["idempotency-key"]) == 36
        client.things.create(idempotency_key=None)
        assert "idempotency-key" not in sdk.request.headers


def test_type_checkers_see_both_kinds(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, "timeout", "max_retries", "deadline")
    program = (
        f"from {sdk.module.__name__} import Small\n"
        "client = Small()\n"
        "client.things.create(timeout=1, deadline='x', retry_unsafe=True, extra_query={'a': 1})\n"
        "client.things.with_raw_response.create(max_retries=1, idempotency_key='k')\n"
        "client.things.create(deadline=1.5)\n"
        "client.things.create(retry_unsafe='x')\n"
    )
    (tmp_path / "program.py").write_text(program)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "program.py"]
    cache = ["--cache-dir", str(tmp_path / "cache"), "--python-version", "3.10"]
    ended = subprocess.run(
        [*command, *cache], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    lines = [line.split(" error: ")[0] for line in ended.stdout.splitlines()]
    assert lines == ["program.py:5:", "program.py:6:"], ended.stdout
