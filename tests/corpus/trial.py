"""One document: generate without a config, compile, import, call ten operations, type-check some.

Runs in a process of its own: `python -m tests.corpus.trial DOCUMENT FOLDER TYPES`. Prints what came
of it as JSON.
"""

from __future__ import annotations

import compileall
import json
import os
import random
import re
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from sdkwright.diagnostics import Diagnostics, InputError, Severity
from sdkwright.pipeline import Options, Output, produce
from sdkwright.plan.arguments import ArgumentLocation
from sdkwright.render.examples.snippets import Snippets
from sdkwright.surface import surface_of
from sdkwright.write import write_tree
from tests.support.sdk import Silence

NAME = "corpus_sdk"
CALLS = 10
PROBE_SECONDS = 600


def main(document: str, folder: str, types: str) -> None:
    """Try one document."""
    result: dict[str, Any] = {"document": Path(document).name, "stage": "generate"}
    try:
        _try(Path(document), Path(folder), types == "types", result)
    except InputError as error:
        result["why"] = str(error)
    except Exception as error:
        result["why"] = f"{type(error).__name__}: {error}"[:500]
        result["defect"] = True
    result["memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps(result))


def _try(document: Path, folder: Path, types: bool, result: dict[str, Any]) -> None:
    diagnostics = Diagnostics()
    started = time.monotonic()
    output = produce(Options(str(document), None, NAME), diagnostics, Silence())
    files = {path: text for path, text in output.files.items() if path.startswith(NAME)}
    write_tree(folder, files, generator_version="corpus", diagnostics=diagnostics, jobs=1)
    result["seconds"] = round(time.monotonic() - started, 1)
    result["operations"] = len(output.api.operations)
    result["left_out"] = len(diagnostics.of(Severity.ERROR))
    result["codes"] = diagnostics.counts()
    result["stage"] = "compile"
    if not compileall.compile_dir(folder / NAME, quiet=2):
        raise ValueError("a file does not compile")
    result["stage"] = "import"
    (folder / "calls.json").write_text(json.dumps(_calls(output)))
    probe = Path(__file__).with_name("probe.py")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(probe), str(folder), NAME, str(output.plan.client)],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=PROBE_SECONDS,
        check=False,
    )
    result.update(json.loads(done.stdout or "{}"))
    if done.returncode:
        raise ValueError(done.stderr.strip()[-500:] or f"the probe ended with {done.returncode}")
    if types:
        result["stage"] = "types"
        _check_types(folder, output)
    result["stage"] = "done"


def _calls(output: Output) -> list[dict[str, Any]]:
    """Snippets of some operations, with what each has to send."""
    snippets = Snippets(output.api, output.plan)
    surface = surface_of(output.api, output.plan)
    entries = [
        (r, m)
        for r in output.plan.walk()
        for m in r.methods
        if not m.operation.websocket and not m.alias_of
    ]
    random.Random(1).shuffle(entries)
    calls = []
    for resource_, method in entries[:CALLS]:
        operation = method.operation
        assert ".".join([*resource_.path, method.name]) in surface.methods
        sent = operation.wire_path or operation.path
        parts = re.split(r"\{[^{}]*\}", sent)
        given = [a for a in method.arguments if a.use.required]
        calls.append(
            {
                "key": operation.key,
                "code": snippets.of(resource_, method),
                "path": "[^/]*".join(re.escape(part) for part in parts).split(r"\?")[0],
                "query": [a.wire_name for a in given if a.location is ArgumentLocation.QUERY],
                "body": [a.wire_name for a in given if a.location is ArgumentLocation.BODY],
            }
        )
    return calls


def _check_types(folder: Path, output: Output) -> None:
    calls = json.loads((folder / "calls.json").read_text())
    lines = ["from pathlib import Path", f"from {NAME} import {output.plan.client}", ""]
    for number, call in enumerate(calls):
        lines.append(f"def f{number}(client: {output.plan.client}) -> None:")
        lines += [f"    {line}" for line in call["code"].split("\n")]
    (folder / "calls.py").write_text("\n".join(lines) + "\n")
    flags = ["--no-error-summary", "--config-file", os.devnull, "--cache-dir", str(folder / "c")]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *flags, "calls.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=PROBE_SECONDS,
        check=False,
    )
    wrong = [line for line in done.stdout.splitlines() if " error: " in line]
    if wrong:
        raise ValueError(f"{len(wrong)} type errors, such as {wrong[0]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
