"""The same document gives the same bytes."""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, produce
from tests.support.sdk import Silence

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted((ROOT / "tests/snapshots/documents").glob("*.yaml"))


def rendered(spec: Path, config: Path | None = None) -> dict[str, str]:
    return produce(Options(str(spec), config), Diagnostics(), Silence()).files


def shuffled(value: Any, source: random.Random) -> Any:
    if isinstance(value, dict):
        keys = list(value)
        source.shuffle(keys)
        return {key: shuffled(value[key], source) for key in keys}
    if isinstance(value, list):
        return [shuffled(entry, source) for entry in value]
    return value


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_twice_the_same(document: Path) -> None:
    assert rendered(document) == rendered(document)


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_the_order_of_keys_has_no_effect(document: Path, seed: int, tmp_path: Path) -> None:
    value = YAML(typ="safe", pure=False).load(document.read_text("utf-8"))
    other = tmp_path / "shuffled.json"
    other.write_text(json.dumps(shuffled(value, random.Random(seed))), "utf-8")
    assert rendered(other) == rendered(document)


def test_the_hash_seed_has_no_effect() -> None:
    script = (
        "import hashlib, json, sys\n"
        "from pathlib import Path\n"
        "from tests.project.test_determinism import rendered\n"
        "files = rendered(Path('spec/telnyx.yaml'), Path('spec/sdk.yaml'))\n"
        "sys.stdout.write(hashlib.sha256(json.dumps(files).encode()).hexdigest())\n"
    )
    found = set()
    for seed in ("1", "2", "3"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            cwd=ROOT,
            env=environment,
            check=True,
        )
        found.add(done.stdout)
    assert len(found) == 1
    files = rendered(ROOT / "spec/telnyx.yaml", ROOT / "spec/sdk.yaml")
    text = json.dumps({path.replace(str(ROOT) + "/", ""): t for path, t in files.items()})
    assert found == {hashlib.sha256(text.encode()).hexdigest()}
