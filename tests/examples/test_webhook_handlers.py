"""The webhook handlers in `examples/`: real servers, and requests that are signed or are not."""

from __future__ import annotations

import base64
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

pytestmark = pytest.mark.xdist_group("examples")
ROOT = Path(__file__).resolve().parents[2]
PRIVATE = Ed25519PrivateKey.generate()
PUBLIC = base64.b64encode(PRIVATE.public_key().public_bytes_raw()).decode()
SERVERS = {
    "webhook_fastapi": ["uvicorn", "webhook_fastapi:app", "--port"],
    "webhook_flask": ["flask", "--app", "webhook_flask", "run", "--port"],
}
BODY = json.dumps(
    {"data": {"event_type": "call.hangup", "payload": {"hangup_cause": "normal_clearing"}}}
).encode()


@pytest.fixture(scope="module", params=SERVERS)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Path]]:
    """The address of a running handler, and the file that has what it printed."""
    printed = tmp_path_factory.mktemp("handler") / "printed.txt"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    paths = os.pathsep.join([str(ROOT / "generated"), str(ROOT / "examples")])
    with printed.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", *SERVERS[request.param], port],
            env=os.environ | {"PYTHONPATH": paths, "TELNYX_PUBLIC_KEY": PUBLIC},
            stdout=output,
            stderr=subprocess.DEVNULL,
        )
    address = f"http://127.0.0.1:{port}"
    for _ in range(200):
        try:
            httpx.get(address)
            break
        except httpx.TransportError:
            time.sleep(0.1)
    yield f"{address}/webhooks/telnyx", printed
    process.terminate()
    process.wait(10)


def signed(body: bytes, when: float) -> dict[str, str]:
    stamp = str(int(when))
    signature = PRIVATE.sign(f"{stamp}|".encode() + body)
    return {
        "telnyx-timestamp": stamp,
        "telnyx-signature-ed25519": base64.b64encode(signature).decode(),
        "content-type": "application/json",
    }


def test_an_event_is_taken(server: tuple[str, Path]) -> None:
    before = server[1].read_text()
    answer = httpx.post(server[0], content=BODY, headers=signed(BODY, time.time()))
    assert answer.status_code == 204
    for _ in range(50):
        if "hung up: normal_clearing" in server[1].read_text()[len(before) :]:
            return
        time.sleep(0.1)
    raise AssertionError(server[1].read_text())


@pytest.mark.parametrize("how", ["unsigned", "changed", "old", "of tomorrow"])
def test_anything_else_is_refused(server: tuple[str, Path], how: str) -> None:
    now = time.time()
    headers = {
        "unsigned": {},
        "changed": signed(BODY + b" ", now),
        "old": signed(BODY, now - 600),
        "of tomorrow": signed(BODY, now + 86_400),
    }[how]
    answer = httpx.post(server[0], content=BODY, headers=headers)
    assert answer.status_code == 400


def test_an_event_that_nobody_knows_is_taken(server: tuple[str, Path]) -> None:
    body = b'{"data": {"event_type": "something.new", "payload": {}}}'
    assert httpx.post(server[0], content=body, headers=signed(body, time.time())).status_code == 204
