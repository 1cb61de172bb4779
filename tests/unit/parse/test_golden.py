"""What the model of a small document is: `golden/<case>/document.yaml` against `model.txt`.

`pytest --snapshot-update` writes the models anew; the diff is to be read.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.config import Config, read_config
from sdkwright.diagnostics import Diagnostics
from sdkwright.load import load
from sdkwright.parse import parse
from tests.support.model_text import model_text

GOLDEN = Path(__file__).with_name("golden")
CASES = sorted(path.parent.name for path in GOLDEN.glob("*/document.yaml"))


@pytest.mark.parametrize("case", CASES)
def test_the_model_of_a_document(
    case: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(GOLDEN / case)
    config = read_config(Path("sdk.yaml"), Diagnostics()) if Path("sdk.yaml").exists() else Config()
    diagnostics = Diagnostics()
    document = load("document.yaml", diagnostics, validate=False)
    text = model_text(parse(document, config, diagnostics), diagnostics)
    expected = Path("model.txt")
    if request.config.getoption("--snapshot-update"):
        expected.write_text(text)
    assert text == expected.read_text()


def test_every_folder_is_a_case() -> None:
    assert [path.name for path in sorted(GOLDEN.iterdir())] == CASES
