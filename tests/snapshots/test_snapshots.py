"""Whole generated trees of small documents. `make snapshots` accepts a change of the output."""

from __future__ import annotations

from pathlib import Path

import black
import pytest
from syrupy.assertion import SnapshotAssertion

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, produce
from tests.support.sdk import Silence

DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("*.yaml"))
MODE = black.Mode(line_length=100, target_versions={black.TargetVersion.PY310})


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_the_generated_tree_is_as_it_was(document: Path, snapshot: SnapshotAssertion) -> None:
    options = Options(str(document), None)
    output = produce(options, Diagnostics(), Silence())
    own = {p: t for p, t in output.files.items() if "/_core/" not in p or p.endswith("service.py")}
    text = "\n".join(
        f"===== {path}\n{black.format_str(text, mode=MODE) if path.endswith('.py') else text}"
        for path, text in own.items()
    )
    assert text == snapshot


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_black_has_nothing_to_do_in_short_files(document: Path) -> None:
    options = Options(str(document), None)
    output = produce(options, Diagnostics(), Silence())
    for path, text in output.files.items():
        if path.endswith(".py") and max(map(len, text.split("\n"))) <= 100:
            assert black.format_str(text, mode=MODE) == text, path
