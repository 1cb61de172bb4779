"""The version is written once, and the command can be run in both ways."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

from sdkwright import __version__

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(sys.executable).parent / "sdkwright"


def test_the_version_is_written_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert project["project"]["dynamic"] == ["version"]
    assert "version" not in project["project"]
    assert version("sdkwright") == __version__


def test_the_script_and_the_module_are_the_same_command() -> None:
    for command in ([str(SCRIPT)], [sys.executable, "-m", "sdkwright"]):
        done = subprocess.run(
            [*command, "--version"], capture_output=True, text=True, check=False, cwd=ROOT
        )
        assert (done.returncode, done.stdout) == (0, f"sdkwright {__version__}\n")
