"""The corrections of Telnyx's whole document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from ruamel.yaml import YAML

from sdkwright.config import read_config
from sdkwright.diagnostics import Diagnostics, Severity, codes
from sdkwright.load.overlay import apply_overlays
from sdkwright.pipeline import Options, produce
from tests.support.document import ABSENT, WHOLE, WHOLE_CONFIG
from tests.support.sdk import Silence

SPEC = Path(__file__).resolve().parents[2] / "spec"
OVERLAYS = tuple(sorted((SPEC / "overlays").glob("*.yaml")))

pytestmark = [
    pytest.mark.whole,
    pytest.mark.skipif(not WHOLE.exists(), reason=ABSENT),
    pytest.mark.xdist_group("whole-overlays"),
]


def read(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text("utf-8"))


@pytest.mark.parametrize("path", OVERLAYS, ids=lambda path: path.name)
def test_every_action_says_why(path: Path) -> None:
    assert [a["target"] for a in read(path)["actions"] if len(a.get("description", "")) < 20] == []


def test_every_action_still_has_a_target_and_the_result_is_valid() -> None:
    diagnostics = Diagnostics()
    corrected = apply_overlays(read(WHOLE), OVERLAYS, diagnostics)
    assert [str(entry) for entry in diagnostics] == []
    assert [error.message for error in OpenAPIV31SpecValidator(corrected).iter_errors()] == []


def test_a_target_that_is_gone_is_an_error() -> None:
    document = read(WHOLE)
    del document["paths"]["/invoices"], document["paths"]["/invoices/{id}"]
    diagnostics = Diagnostics()
    apply_overlays(document, OVERLAYS, diagnostics)
    (entry,) = diagnostics
    assert entry.code == "overlay-target-missing"
    assert "30-operations.yaml" in str(entry.location)


def test_the_client_follows_the_corrections() -> None:
    options = Options(str(WHOLE), read_config(WHOLE_CONFIG, Diagnostics()))
    diagnostics = Diagnostics()
    files = produce(options, diagnostics, Silence()).files
    assert {(e.severity, e.code) for e in diagnostics} == {
        (Severity.NOTE, codes.KEYWORD_NOT_CHECKED),
        (Severity.NOTE, codes.MEMBER_WITHOUT_EFFECT),
    }
    application = files["telnyx/types/call_control_application_inbound.py"]
    assert "channel_limit: int | None" in application
    assert "page_number: int" in files["telnyx/types/portouts/metadata.py"]
