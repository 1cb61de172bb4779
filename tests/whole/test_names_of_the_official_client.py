"""Names against those that users of Telnyx's SDKs already write."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from sdkwright.cli.method_entries import entries_of
from sdkwright.diagnostics import Diagnostics
from sdkwright.load import load
from sdkwright.parse import parse
from sdkwright.pipeline import Options, preview
from sdkwright.plan.naming.inputs import naming_input
from sdkwright.plan.naming.methods import name_methods
from sdkwright.plan.naming.overrides import Overrides
from tests.support.document import ABSENT, SHARED, WHOLE, whole_config
from tests.support.sdk import Silence

pytestmark = [
    pytest.mark.whole,
    pytest.mark.skipif(not WHOLE.exists(), reason=ABSENT),
    pytest.mark.xdist_group("names"),
]

ROOT = Path(__file__).resolve().parents[2]
ALIKE_WITHOUT_PINS = 0.85
ALIKE_RETURNS = 0.99
WITH_OTHER_MEDIA_TYPES = {
    "charges_breakdown.retrieve": "ChargesBreakdownRetrieveResponse | str",
    "organizations.users.get_groups_report": "UserGetGroupsReportResponse | str",
    "text_to_speech.generate_speech": "TextToSpeechGenerateSpeechResponse | bytes",
}
"""Methods whose request decides whether they return the official class, or CSV or audio."""


def rows(name: str) -> list[dict[str, str]]:
    with (SHARED / "reference" / name).open(newline="") as stream:
        return list(csv.DictReader(stream))


def described(spec: Path) -> dict[str, dict[str, dict[str, Any]]]:
    """Entries of `inspect --json` by operation and method."""
    options = Options(str(spec), whole_config(), include_hidden=True)
    entries = entries_of(preview(options, Diagnostics(), Silence()).plan)
    found: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for entry in entries:
        found[f"{entry['verb']} {entry['path']}"][str(entry["method"])] = entry
    return found


@pytest.fixture(scope="module")
def whole() -> dict[str, dict[str, dict[str, Any]]]:
    return described(WHOLE)


def key(row: dict[str, str]) -> str:
    return f"{row['verb']} {row['path'].split('?')[0]}"


def test_every_method_has_its_name_and_path_arguments(
    whole: dict[str, dict[str, dict[str, Any]]],
) -> None:
    wrong = []
    for row in rows("method-names.csv"):
        entry = whole[key(row)].get(row["method"])
        if entry is None or entry["path_arguments"] != row["path_arguments"]:
            wrong.append((key(row), row["method"], row["path_arguments"], list(whole[key(row)])))
    assert wrong == []


def test_required_names_come_first(whole: dict[str, dict[str, dict[str, Any]]]) -> None:
    for row in rows("required-operations.csv"):
        entry = whole[key(row)][row["method"]]
        assert entry["alias_of"] is None, row


def test_required_names_are_in_the_embedded_document() -> None:
    embedded = described(ROOT / "spec" / "telnyx.yaml")
    required = rows("required-operations.csv")
    assert len({key(row) for row in required}) == 103
    assert [row for row in required if row["method"] not in embedded.get(key(row), {})] == []


def test_most_results_have_their_name(whole: dict[str, dict[str, dict[str, Any]]]) -> None:
    listed = rows("method-names.csv")
    alike = sum(
        whole[key(row)].get(row["method"], {}).get("returns")
        == WITH_OTHER_MEDIA_TYPES.get(row["method"], row["returns"])
        for row in listed
    )
    assert alike / len(listed) >= ALIKE_RETURNS


def test_no_name_is_numbered_that_is_not_pinned(
    whole: dict[str, dict[str, dict[str, Any]]],
) -> None:
    official = {row["method"] for row in rows("method-names.csv")}
    for methods in whole.values():
        for method in methods:
            assert method in official or not method[-1].isdigit(), method


def test_the_rules_alone_give_most_names() -> None:
    diagnostics = Diagnostics()
    config = whole_config()
    api = parse(load(WHOLE, diagnostics, validate=False), config, diagnostics, include_hidden=True)
    facts = [naming_input(operation, api.definitions) for operation in api.operations]
    named = name_methods(facts, Overrides())
    listed = [row for row in rows("method-names.csv") if "?" not in row["path"]]
    alike = sum(named[key(row)].dotted == row["method"] for row in listed)
    assert alike / len(listed) >= ALIKE_WITHOUT_PINS
    assert name_methods(facts[::-1], Overrides()) == named
