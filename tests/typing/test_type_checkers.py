"""Programs against the embedded client: what type checkers see of it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CLIENT = ROOT / "generated"
PROGRAMS = [*sorted((ROOT / "examples").glob("*.py")), ROOT / "tests" / "smoke" / "program.py"]
FOR_BOTH = [*sorted(HERE.glob("accepted/*.py")), *sorted(HERE.glob("rejected/*.py")), *PROGRAMS]
FOR_PYRIGHT = [*FOR_BOTH, *sorted(HERE.glob("accepted_by_pyright/*.py"))]
PYRIGHT = {
    "typeCheckingMode": "strict",
    "pythonVersion": "3.10",
    "extraPaths": [str(CLIENT)],
    # An expression that stands alone is how a wrong attribute is written down here.
    "reportUnusedExpression": False,
    "reportUnusedCoroutine": False,
}


def wanted() -> set[str]:
    """The lines that have to be refused, as `file:line`."""
    return {
        f"{path.name}:{number}"
        for path in FOR_BOTH
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if line.endswith("# wrong")
    }


@pytest.fixture(scope="module")
def pyright(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What pyright refuses: the place and its message."""
    folder = tmp_path_factory.mktemp("pyright")
    (folder / "pyrightconfig.json").write_text(json.dumps(PYRIGHT))
    for path in FOR_PYRIGHT:
        shutil.copy(path, folder)
    command = [sys.executable, "-m", "pyright", "-p", str(folder), "--outputjson"]
    command += ["--pythonpath", sys.executable]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] >= len(FOR_PYRIGHT)
    return {
        f"{Path(entry['file']).name}:{entry['range']['start']['line'] + 1}": entry["message"]
        for entry in report["generalDiagnostics"]
        if entry["severity"] == "error"
    }


@pytest.fixture(scope="module")
def mypy(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What mypy refuses: the place and its message."""
    cache = tmp_path_factory.mktemp("mypy")
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.10"]
    command += ["--config-file=", f"--cache-dir={cache}", "--no-error-summary", "--no-pretty"]
    command += [str(path) for path in FOR_BOTH]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env={"MYPYPATH": str(CLIENT), "PATH": "/usr/bin:/bin"},
    )
    assert done.stderr == ""
    found = {}
    for path, line, message in re.findall(r"^(.+?):(\d+): error: (.*)$", done.stdout, re.M):
        found[f"{Path(path).name}:{line}"] = message
    return found


@pytest.mark.parametrize("checker", ["pyright", "mypy"])
def test_right_programs_are_accepted_and_wrong_ones_refused(
    checker: str, request: pytest.FixtureRequest
) -> None:
    refused: dict[str, str] = request.getfixturevalue(checker)
    accepted_wrongly = wanted() - refused.keys()
    refused_wrongly = {place: refused[place] for place in refused.keys() - wanted()}
    assert (accepted_wrongly, refused_wrongly) == (set(), {})
