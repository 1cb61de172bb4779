"""Whatever the document: a package that compiles and imports, or a reason; never a traceback.

`FUZZ_SECONDS=900 pytest tests/fuzz` goes on for longer than the half minute of each test run.
"""

from __future__ import annotations

import importlib
import json
import os
import shutil
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from generator.diagnostics import Diagnostics, UnusableInput
from generator.pipeline import Options, produce
from generator.write.format import format_files
from generator.write.paths import check_paths
from tests.support.sdk import Silence, write

from .strategies import damaged, documents

SECONDS = float(os.environ.get("FUZZ_SECONDS", "20"))
MANY = 100_000 if SECONDS > 60 else 150
pytestmark = pytest.mark.xdist_group("fuzz")

freely = settings(
    max_examples=MANY,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    derandomize=SECONDS <= 60,
)


class Clock:
    """Lets a test end when its time is over."""

    def __init__(self) -> None:
        self.end: float | None = None

    def is_over(self) -> bool:
        if self.end is None:
            self.end = time.monotonic() + SECONDS
        return time.monotonic() > self.end


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
        except UnusableInput as error:
            assert error.diagnostic.message
            return False
        check_paths(sorted(output.files))
        formatted = format_files(output.files, Diagnostics(), jobs=1)
        for path, content in formatted.items():
            if path.endswith(".py"):
                compile(content, path, "exec")
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


valid_clock, damaged_clock = Clock(), Clock()


@freely
@given(documents())
def test_valid_documents_become_packages(document: dict[str, Any]) -> None:
    if not valid_clock.is_over():
        assert try_document(document)


@freely
@given(damaged())
def test_damaged_documents_become_packages_or_messages(document: dict[str, Any]) -> None:
    if not damaged_clock.is_over():
        try_document(document)
