"""How the generator's time grows with the document: renamed copies of it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from .subject import ROOT, SCRATCH, WHOLE
from .table import TIMES, Figure


def growth() -> Iterator[Figure]:
    """Seconds for 1, 2, 4 and 8 copies, each beside what one copy would have taken as often."""
    if not WHOLE.exists():
        return
    folder = SCRATCH / "growth"
    folder.mkdir(parents=True)
    document = YAML(typ="safe", pure=False).load(WHOLE)
    base = 0.0
    for times in TIMES:
        taken = _seconds(folder, document, times)
        base = base or taken
        yield Figure(
            f"{times} x the whole document",
            taken,
            f"{taken:.1f} s",
            f"{taken / base / times:.2f} x linear",
        )


def _seconds(folder: Path, document: dict[str, Any], times: int) -> float:
    spec = folder / f"{times}.json"
    spec.write_text(json.dumps(_copied(document, times), default=str))
    out = folder / f"{times}-out"
    command = [sys.executable, "-m", "sdkwright", "generate", "--no-cache", "--json"]
    begin = time.perf_counter()
    subprocess.run(
        [*command, "--spec", str(spec), "--out", str(out), "--package", "grown"],
        check=True,
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        capture_output=True,
    )
    return time.perf_counter() - begin


def _copied(document: dict[str, Any], times: int) -> dict[str, Any]:
    """A document with copies of all its operations, schemas and webhooks, each with names of its own."""
    components = document["components"]
    grown = {
        **document,
        "paths": {},
        "webhooks": {},
        "components": {kind: {} for kind in components},
    }
    for number in range(times):
        suffix = f"Copy{number}" if number else ""
        prefix = f"/copy{number}" if number else ""
        for path, item in document["paths"].items():
            grown["paths"][prefix + path] = _renamed(item, suffix)
        for name, item in document.get("webhooks", {}).items():
            grown["webhooks"][name + suffix] = _renamed(item, suffix)
        for kind, entries in components.items():
            for name, entry in entries.items():
                own = name if kind == "securitySchemes" else name + suffix
                grown["components"][kind][own] = _renamed(entry, suffix)
    return grown


def _renamed(node: Any, suffix: str) -> Any:
    if isinstance(node, dict):
        return {
            key: value + suffix if key == "operationId" else _renamed(value, suffix)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_renamed(entry, suffix) for entry in node]
    if isinstance(node, str) and node.startswith("#/components/"):
        return node + suffix
    return node
