"""Budgets of the whole client that do not depend on the machine: modules, files, bytes, paths."""

from __future__ import annotations

import compileall
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, produce
from sdkwright.write.format import format_files
from tests.support.document import ABSENT, WHOLE, whole_config
from tests.support.sdk import Silence, write

pytestmark = [
    pytest.mark.whole,
    pytest.mark.skipif(not WHOLE.exists(), reason=ABSENT),
    pytest.mark.xdist_group("budgets"),
]


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """The package's files as they are written, hidden operations and all."""
    options = Options(str(WHOLE), whole_config(), "telnyx", include_hidden=True)
    output = produce(options, Diagnostics(), Silence())
    package = {path: text for path, text in output.files.items() if path.startswith("telnyx/")}
    return format_files(package, Diagnostics(), formatted=output.copied)


@pytest.fixture(scope="module")
def folder(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package."""
    found = tmp_path_factory.mktemp("budgets")
    write(found, {path: content.decode() for path, content in files.items()})
    return found


def modules_after(folder: Path, code: str) -> list[str]:
    """What is imported after some code ran in a fresh process."""
    script = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


def own(modules: list[str]) -> list[str]:
    return [name for name in modules if name.partition(".")[0] == "telnyx"]


def test_importing_the_package_imports_nothing_else(folder: Path) -> None:
    modules = modules_after(folder, "import telnyx")
    assert len(own(modules)) <= 5
    assert not {"httpx", "pydantic", "typing_extensions"} & set(modules)


def test_a_resource_brings_only_itself(folder: Path) -> None:
    modules = modules_after(folder, "import telnyx; telnyx.Telnyx(api_key='k').calls")
    assert len(own(modules)) <= 60
    assert not [name for name in own(modules) if ".types." in name]
    assert not {"cryptography", "websockets", "aiohttp"} & {n.partition(".")[0] for n in modules}


def test_the_first_call_brings_only_its_own_types(folder: Path) -> None:
    code = """
import httpx, telnyx
answer = {"data": {"id": "1"}}
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
client = telnyx.Telnyx(api_key="k", http_client=httpx.Client(transport=transport))
client.ai.conversations.retrieve("1")
"""
    modules = own(modules_after(folder, code))
    assert len(modules) <= 80
    assert len([name for name in modules if name.startswith("telnyx.types.")]) <= 8


def test_the_package_is_small_enough(files: dict[str, bytes]) -> None:
    assert max(len(path) for path in files) <= 110
    assert len(files) <= 3100
    assert sum(map(len, files.values())) <= 7_500_000
    assert sum(content.count(b"\n") for content in files.values()) <= 212_000


def test_it_is_small_with_byte_code_too(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "telnyx"
    shutil.copytree(folder / "telnyx", copy, ignore=shutil.ignore_patterns("__pycache__"))
    assert compileall.compile_dir(copy, quiet=2, workers=2)
    assert sum(p.stat().st_size for p in copy.rglob("*") if p.is_file()) <= 17_000_000
