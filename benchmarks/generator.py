"""The generator: cold, and again with nothing changed."""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from .subject import BUILD, ROOT, SCRATCH, WHOLE, WHOLE_CONFIG
from .table import Figure


def _generate(spec: Path, out: Path, cache: Path) -> tuple[float, int]:
    """Seconds, and the number of files that were written."""
    begin = time.perf_counter()
    command = [sys.executable, "-m", "sdkwright", "generate", "--json", "--include-hidden"]
    command += ["--config", str(WHOLE_CONFIG)] if spec.name == WHOLE.name else []
    environment = {**os.environ, "SDKWRIGHT_CACHE": str(cache)}
    done = subprocess.run(
        [*command, "--spec", str(spec), "--out", str(out)],
        check=True,
        cwd=ROOT,
        env=environment,
        capture_output=True,
    )
    taken = time.perf_counter() - begin
    return taken, len(json.loads(done.stdout)["files"]["written"])


def runs() -> Iterator[Figure]:
    """Seconds for each document; a second run finds nothing changed."""
    documents = {"embedded document": ROOT / "spec" / "telnyx.yaml"}
    if WHOLE.exists():
        documents["whole document"] = WHOLE
    for name, spec in documents.items():
        out, cache = SCRATCH / name / "out", SCRATCH / name / "cache"
        cold, _ = _generate(spec, out, cache)
        again, _ = _generate(spec, out, cache)
        changed, files = _changed(name, spec, out, cache)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        yield Figure(f"{name}, cold", cold, f"{cold:.1f} s", f"peak {peak:.0f} MB")
        beside = f"{again / cold:.2f} x cold"
        yield Figure(f"{name}, nothing changed", again, f"{again:.1f} s", beside)
        beside = f"{changed / cold:.2f} x cold, {files} files written"
        yield Figure(f"{name}, one description changed", changed, f"{changed:.1f} s", beside)


def _changed(name: str, spec: Path, out: Path, cache: Path) -> tuple[float, int]:
    """Seconds of a run after one description has changed, and the files it wrote."""
    folder = SCRATCH / name / "spec"
    shutil.copytree(spec.parent, folder) if name.startswith("embedded") else folder.mkdir()
    copy = folder / spec.name
    text = spec.read_text("utf-8")
    if not copy.exists():
        copy.write_text(text, "utf-8")
    _generate(copy, out, cache)
    copy.chmod(0o644)
    places = [found.end() for found in re.finditer(r"description: (?=[A-Z][a-z]+ )", text)]
    place = places[len(places) // 2]
    copy.write_text(f"{text[:place]}Changed. {text[place:]}", "utf-8")
    taken, files = _generate(copy, out, cache)
    if not files:
        raise RuntimeError("the changed description is in no file")
    return taken, files


_PEERS = {
    "openapi-python-client": "{bin}/openapi-python-client generate --path {spec} --output-path {out}"
    " --config {literal_enums} --overwrite --meta none",
    "datamodel-code-generator": "{bin}/datamodel-codegen --input {spec} --input-file-type openapi"
    " --output {out} --output-model-type pydantic_v2.BaseModel",
}


def peers() -> Iterator[tuple[str, list[Figure]]]:
    """Other generators on the same document, each in an environment of its own."""
    import venv

    if not WHOLE.exists():
        return
    for name, line in _PEERS.items():
        folder = BUILD / name
        if not (folder / "bin" / "python").exists():
            venv.create(folder, with_pip=True)
        install = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", name]
        if subprocess.run(install, check=False, capture_output=True).returncode:
            continue
        out = SCRATCH / name
        literal_enums = folder / "config.yml"  # without it, the document cannot be generated from
        literal_enums.write_text("literal_enums: true\n")
        places = {"bin": folder / "bin", "spec": WHOLE, "out": out, "literal_enums": literal_enums}
        command = line.format_map(places).split()
        begin = time.perf_counter()
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        taken = time.perf_counter() - begin
        told = "done" if done.returncode == 0 else f"exit code {done.returncode}"
        yield f"{name} {_version(folder, name)}", [
            Figure("whole document, cold", taken, f"{taken:.1f} s", told)
        ]


def _version(folder: Path, name: str) -> str:
    code = f"from importlib.metadata import version; print(version({name!r}))"
    command = [str(folder / "bin" / "python"), "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
