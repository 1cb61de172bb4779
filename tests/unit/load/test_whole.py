"""The whole document of the API, where it is at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.diagnostics import Diagnostics, Severity
from sdkwright.load import load

FOLDER = Path(__file__).parents[4] / "shared" / "spec"


@pytest.mark.slow
@pytest.mark.whole
def test_the_whole_document_loads_without_errors() -> None:
    documents = sorted(FOLDER.glob("telnyx-*.yml"))
    if not documents:
        pytest.skip("the whole document is not in ../shared/spec")
    diagnostics = Diagnostics()
    document = load(documents[-1], diagnostics)
    assert diagnostics.of(Severity.ERROR) == []
    assert len(document.root["paths"].keys()) == 782
    assert len(document.root["webhooks"].keys()) == 66
    stack = [document.root]
    while stack:
        node = stack.pop()
        node.resolve()
        stack.extend(child for _, child in node.items())
        stack.extend(node.elements())
