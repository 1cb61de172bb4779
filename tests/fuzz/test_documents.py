"""Whatever the document: a package that compiles and imports, or a reason; never a traceback.

`FUZZ_SECONDS=450 pytest -s tests/fuzz` goes on for longer than the minute of a usual run, and says
how many documents there were; `FUZZ_FIRST` is the first seed. A usual run is always the same.
"""

from __future__ import annotations

import importlib
import itertools
import json
import os
import shutil
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import Any

import black
import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis.strategies import SearchStrategy

from sdkwright.diagnostics import Diagnostics, InputError
from sdkwright.pipeline import Options, produce
from sdkwright.write.black_style import LINE_LENGTH, TARGET
from sdkwright.write.format import format_files
from sdkwright.write.paths import check_paths
from tests.support.sdk import Silence, write

from .strategies import damaged, documents

FIRST = int(os.environ.get("FUZZ_FIRST", "0"))
SECONDS = float(os.environ.get("FUZZ_SECONDS", "0"))
MODE = black.Mode(line_length=LINE_LENGTH, target_versions={black.TargetVersion[TARGET.upper()]})
ROUND = 25
"""Documents of one seed."""
ROUNDS = 7
"""Seeds of a usual run, which tries the same documents wherever it runs."""
pytestmark = pytest.mark.xdist_group("fuzz")

usual = settings(
    max_examples=ROUND,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


_numbers = iter(range(10**9))


def try_document(document: dict[str, Any]) -> bool:
    """Generate and import; False if the generator says that it cannot be used."""
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    name = f"fuzzed_{next(_numbers)}"
    try:
        (folder / "api.json").write_text(json.dumps(document))
        try:
            output = produce(
                Options(str(folder / "api.json"), None, name), Diagnostics(), Silence()
            )
        except InputError as error:
            assert error.diagnostic.message
            return False
        check_paths(sorted(output.files))
        rendered = {p: t for p, t in output.files.items() if "/_core/" not in p or "service" in p}
        formatted = format_files(rendered, Diagnostics(), jobs=1)
        for path, content in formatted.items():
            if path.endswith(".py"):
                compile(content, path, "exec")
                assert black.format_str(content.decode(), mode=MODE).encode() == content, path
        write(folder, output.files)
        sys.path.insert(0, str(folder))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for path in sorted(output.files):
                if path.startswith(f"{name}/") and path.endswith(".py") and "/_core/" not in path:
                    module = path.removesuffix(".py").removesuffix("/__init__")
                    importlib.import_module(module.replace("/", "."))
        return True
    finally:
        if str(folder) in sys.path:
            sys.path.remove(str(folder))
        for module in [m for m in sys.modules if m.partition(".")[0] == name]:
            del sys.modules[module]
        shutil.rmtree(folder)


def try_many(strategy: SearchStrategy[dict[str, Any]], *, usable: bool) -> None:
    """Rounds of documents, each with a seed of its own, as many as usual or until the time is over."""
    end = time.monotonic() + SECONDS
    tried = 0

    def check(document: dict[str, Any]) -> None:
        nonlocal tried
        tried += 1
        assert try_document(document) or not usable

    for number in itertools.count(FIRST):
        seed(number)(usual(given(strategy)(check)))()
        if time.monotonic() > end and number + 1 >= FIRST + (0 if SECONDS else ROUNDS):
            break
    sys.stdout.write(f"{tried:,} documents\n")


def test_valid_documents_become_packages() -> None:
    try_many(documents(), usable=True)


def test_damaged_documents_become_packages_or_messages() -> None:
    try_many(damaged(), usable=False)
