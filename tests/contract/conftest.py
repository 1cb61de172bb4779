"""Servers in processes of their own, one per document."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def serve(document: Path) -> Iterator[str]:
    """The address of a server that checks requests against a document."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.server", str(document)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/v2"
    finally:
        process.terminate()
        process.wait(10)
        if process.stdout is not None:
            process.stdout.close()


@pytest.fixture(scope="module")
def embedded_server() -> Iterator[str]:
    """A server of the embedded document."""
    yield from serve(ROOT / "spec" / "telnyx.yaml")
