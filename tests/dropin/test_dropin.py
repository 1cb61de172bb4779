"""Programs written for the official client run against a client of the whole document."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sdkwright.cli.names_lock import read_lock
from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, produce
from tests.contract.conftest import serve
from tests.support.document import ABSENT, WHOLE, whole_config
from tests.support.sdk import Silence, write

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).parent / "programs"
NAMES = sorted(path.stem for path in PROGRAMS.glob("*.py"))
CALLS = 40

RUN = """
import asyncio, importlib, inspect, json, sys
import httpx
import telnyx

sent = []
program = importlib.import_module(sys.argv[1])
if inspect.iscoroutinefunction(program.run):
    async def note(request):
        sent.append(request.method + " " + request.url.path)

    async def main():
        http_client = httpx.AsyncClient(event_hooks={"request": [note]})
        async with telnyx.AsyncTelnyx(http_client=http_client, max_retries=0) as client:
            await program.run(client)

    asyncio.run(main())
else:
    def note(request):
        sent.append(request.method + " " + request.url.path)

    http_client = httpx.Client(event_hooks={"request": [note]})
    with telnyx.Telnyx(http_client=http_client, max_retries=0) as client:
        program.run(client)
print(json.dumps(sent))
"""

pytestmark = [
    pytest.mark.whole,
    pytest.mark.skipif(not WHOLE.exists(), reason=ABSENT),
    pytest.mark.xdist_group("whole"),
]


@pytest.fixture(scope="module")
def client_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a client of the whole document, under the official client's name."""
    folder = tmp_path_factory.mktemp("dropin")
    lock = read_lock(ROOT / "spec" / "names.whole.lock")
    options = Options(str(WHOLE), whole_config(), "telnyx", lock=lock)
    write(folder, produce(options, Diagnostics(), Silence()).files)
    return folder


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A server that refuses what the whole document does not allow."""
    yield from serve(WHOLE)


def run(program: str, folder: Path, server: str) -> list[str]:
    """The requests that a program sent."""
    path = os.pathsep.join([str(folder), str(PROGRAMS)])
    given = {"PYTHONPATH": path, "TELNYX_BASE_URL": server, "TELNYX_API_KEY": "KEY"}
    done = subprocess.run(
        [sys.executable, *("-W", "error", "-W", "default::DeprecationWarning"), "-c", RUN, program],
        env=os.environ | given,
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    requests: list[str] = json.loads(done.stdout.splitlines()[-1])
    return requests


@pytest.mark.parametrize("program", NAMES)
def test_a_program_for_the_official_client_runs(
    program: str, client_folder: Path, server: str
) -> None:
    assert len(run(program, client_folder, server)) >= 5


def test_the_programs_make_enough_calls(client_folder: Path, server: str) -> None:
    """Both kinds of client are called often enough to say something."""
    of_kind: dict[bool, set[str]] = {False: set(), True: set()}
    for program in NAMES:
        of_kind[program.endswith("_async")].update(run(program, client_folder, server))
    assert len(of_kind[False]) >= CALLS
    assert of_kind[True]


def test_a_type_checker_accepts_the_programs(client_folder: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary"),
            *("--config-file", os.devnull, "--cache-dir", str(tmp_path)),
            *(str(PROGRAMS / f"{name}.py") for name in NAMES),
        ],
        env=os.environ | {"MYPYPATH": str(client_folder)},
        cwd=tmp_path,
        capture_output=True,
        check=False,
        text=True,
        timeout=300,
    )
    assert (done.stdout, done.returncode) == ("", 0)
