"""Every operation of a set of documents is called, and a validator of others judges the calls."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.recording_server import recording_server

from .build import build
from .documents import Document, documents, load
from .trial import Trial
from .verdict import difference

ACCEPTED: list[dict[str, str]] = load(Path(__file__).parent / "accepted.yaml")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # deprecated operations are called too
@pytest.mark.parametrize("document", documents(), ids=lambda document: document.name)
def test_requests_and_responses_are_what_the_document_says(
    document: Document, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("ERROR", "werkzeug")
    accepted = [entry for entry in ACCEPTED if entry["document"] == document.name]
    needed: list[dict[str, str]] = []
    unexpected = []
    with recording_server() as server:
        report = Trial(document, build(tmp_path, document), server, 4).run()
    for operation, findings in report.findings.items():
        entries = [entry for entry in accepted if entry["operation"] == operation]
        for finding in findings:
            reasons = [entry for entry in entries if entry["says"] in finding]
            needed += reasons
            if not reasons:
                unexpected.append(f"{operation}: {finding}")
    counts = ", ".join(f"{name}: {count}" for name, count in report.counts.items() if count)
    sys.stdout.write(f"{document.name}: {counts}\n")
    assert not unexpected, "\n".join(unexpected)
    assert [entry for entry in accepted if entry not in needed] == [], "no longer needed"
    assert report.counts["requests"], "nothing was judged"


def test_every_accepted_finding_has_a_reason() -> None:
    for entry in ACCEPTED:
        assert entry.keys() == {"document", "operation", "says", "reason"}
        assert all(entry.values())


@pytest.mark.parametrize(
    ("arrived", "given"),
    [
        ("1", 1),
        (1, True),
        (["a,b"], ["a", "b"]),
        ({"a": 1}, {}),
        ({}, {"a": None}),
        ({"a": [{"b": "x"}]}, {"a": [{"b": "y"}]}),
    ],
)
def test_a_difference_is_seen(arrived: Any, given: Any) -> None:
    assert difference(arrived, given)
    assert difference(given, given) is None
