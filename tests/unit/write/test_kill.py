"""`kill -9` at fifty points of real runs: every file stays whole, and the next run succeeds."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.sdk import answer, document

pytestmark = pytest.mark.xdist_group("kill")
ROOT = Path(__file__).resolve().parents[3]
POINTS = 50


def command(spec: Path, out: Path) -> list[str]:
    given = ["--spec", str(spec), "--out", str(out), "--package", "small"]
    return [sys.executable, "-m", "sdkwright", "-q", "generate", *given]


def contents(folder: Path) -> dict[str, bytes]:
    """Every file outside the work folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".sdkwright" not in path.relative_to(folder).parts
    }


@pytest.mark.slow
def test_a_killed_run_leaves_whole_files(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "SDKWRIGHT_CACHE": str(tmp_path / "cache")}
    versions: list[tuple[Path, dict[str, bytes]]] = []
    for number, names in enumerate((("a", "b"), ("b", "c", "d"))):
        schema = {"type": "object", "properties": {f"f{number}": {"type": "string"}}}
        paths = {f"/{name}": {"get": {"responses": answer(schema)}} for name in names}
        spec = tmp_path / f"{number}.json"
        spec.write_text(json.dumps(document(paths)))
        whole = tmp_path / f"whole-{number}"
        began = time.monotonic()
        subprocess.run(command(spec, whole), env=environment, cwd=tmp_path, check=True)
        seconds = time.monotonic() - began
        versions.append((spec, contents(whole)))
    possible = {path: {v[1].get(path) for v in versions} for v in versions for path in v[1]}
    out = tmp_path / "out"
    subprocess.run(command(versions[0][0], out), env=environment, cwd=tmp_path, check=True)
    chance = random.Random(1)
    killed = 0
    for point in range(POINTS):
        spec, wanted = versions[(point + 1) % 2]
        process = subprocess.Popen(command(spec, out), env=environment, cwd=tmp_path)
        end = time.monotonic() + chance.uniform(0, seconds)
        # Half of the runs are killed while they write, which is over in a moment.
        while time.monotonic() < end + seconds and process.poll() is None:
            if time.monotonic() > end and (point % 2 or (out / ".sdkwright").exists()):
                break
            time.sleep(0.0005)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            killed += 1
        process.wait()
        for path, content in contents(out).items():
            assert content in possible.get(path, ()), f"{path} is of no version"
        subprocess.run(command(spec, out), env=environment, cwd=tmp_path, check=True)
        assert contents(out) == wanted
        assert not (out / ".sdkwright").exists()
    assert killed > POINTS / 2
