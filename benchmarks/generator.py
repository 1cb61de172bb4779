"""The generator: cold, and again with nothing changed."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from .subject import BUILD, ROOT, WHOLE


def _generate(spec: Path, out: Path, cache: Path) -> float:
    begin = time.perf_counter()
    command = [sys.executable, "-m", "generator", "generate", "--json", "--include-hidden"]
    environment = {**os.environ, "SDKGEN_CACHE": str(cache)}
    subprocess.run(
        [*command, "--spec", str(spec), "--out", str(out)],
        check=True,
        cwd=ROOT,
        env=environment,
        capture_output=True,
    )
    return time.perf_counter() - begin


def runs() -> Iterator[tuple[str, str, str]]:
    """Seconds for each document; a second run finds nothing changed."""
    documents = {"embedded document": ROOT / "spec" / "telnyx.yaml"}
    if WHOLE.exists():
        documents["whole document"] = WHOLE
    for name, spec in documents.items():
        out, cache = BUILD / "cold", BUILD / "cache"
        shutil.rmtree(out, ignore_errors=True)
        shutil.rmtree(cache, ignore_errors=True)
        cold = _generate(spec, out, cache)
        again = _generate(spec, out, cache)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        yield f"{name}, cold", f"{cold:.1f} s", f"peak {peak:.0f} MB"
        yield f"{name}, nothing changed", f"{again:.1f} s", f"{again / cold:.2f} x cold"
