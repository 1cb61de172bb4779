"""What is measured: our client of the whole document, and the official one in its own environment."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "bench"
WHOLE = ROOT.parent / "shared" / "spec" / "telnyx-2026-07-16.yml"
WHOLE_CONFIG = ROOT / "spec" / "sdk.whole.yaml"
SCRATCH = BUILD / f"run-{os.getpid()}"
"""What one run generates. It is removed at the end and never before something is measured: for
minutes, some filesystems are slow to make files where many have just been deleted."""
PEERS = ("4.169.0", "4.189.0")
"""Releases of the official client."""


@dataclass(frozen=True)
class Subject:
    """A client to measure: the Python that runs it, and where its package lies."""

    name: str
    python: Path
    folder: Path | None


def ours() -> Subject:
    """Our client of the whole document, or of the embedded one where that is absent."""
    out = SCRATCH / "client"
    spec = WHOLE if WHOLE.exists() else ROOT / "spec" / "telnyx.yaml"
    config = WHOLE_CONFIG if WHOLE.exists() else ROOT / "spec" / "sdk.yaml"
    command = [sys.executable, "-m", "sdkwright", "generate", "--out", str(out), "--json"]
    subprocess.run(
        [*command, "--spec", str(spec), "--config", str(config), "--include-hidden"],
        check=True,
        cwd=ROOT,
        capture_output=True,
    )
    return Subject("this client", Path(sys.executable), out)


def peers() -> list[Subject]:
    """The official clients that can be installed, each into an environment of its own."""
    return [found for version in PEERS if (found := _peer(version)) is not None]


def _peer(version: str) -> Subject | None:
    folder = BUILD / f"peer-{version}"
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
    command = [str(python), "-m", "pip", "install", "--quiet", f"telnyx=={version}"]
    done = subprocess.run(command, check=False)
    return Subject(f"official {version}", python, None) if done.returncode == 0 else None


def run(subject: Subject, code: str) -> list[str]:
    """The words that a program prints, run in a fresh process of the subject."""
    environment = {"PATH": "/usr/bin:/bin", "TELNYX_API_KEY": "key"}
    if subject.folder is not None:
        environment["PYTHONPATH"] = str(subject.folder)
    done = subprocess.run(
        [str(subject.python), "-c", code],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    return done.stdout.split()
