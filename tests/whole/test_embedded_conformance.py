"""The embedded document against the whole one: same structure, other words."""

from __future__ import annotations

import fnmatch
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.support.document import ABSENT, WHOLE, RawDocument
from tests.support.structure import differences, operation, webhooks

pytestmark = [
    pytest.mark.whole,
    pytest.mark.skipif(not WHOLE.exists(), reason=ABSENT),
    pytest.mark.xdist_group("whole"),
]

ROOT = Path(__file__).resolve().parents[2]
EMBEDDED = ROOT / "spec" / "telnyx.yaml"
ALLOWED = Path(__file__).with_name("conformance_allowed.yaml")


@pytest.fixture(scope="module")
def whole() -> RawDocument:
    return RawDocument.read(WHOLE)


@pytest.fixture(scope="module")
def embedded() -> RawDocument:
    return RawDocument.read(EMBEDDED)


def found(embedded: RawDocument, whole: RawDocument) -> Iterator[tuple[str, Any, Any]]:
    theirs = {entry.key: entry for entry in whole.operations}
    for entry in embedded.operations:
        assert entry.key in theirs, f"{entry.key} is not in the whole document"
        for at, ours, other in differences(operation(entry), operation(theirs[entry.key])):
            yield f"{entry.key} {at}", ours, other
    bodies = webhooks(whole)
    for name, body in webhooks(embedded).items():
        for at, ours, other in differences(body, bodies[name]):
            yield f"{name} {at}", ours, other


def test_the_structure_is_that_of_the_whole_document(
    embedded: RawDocument, whole: RawDocument
) -> None:
    allowed = YAML(typ="safe").load(ALLOWED.read_text("utf-8"))
    used = set()
    unexplained = []
    for where, ours, other in found(embedded, whole):
        reason = next((a["where"] for a in allowed if fnmatch.fnmatch(where, a["where"])), None)
        if reason is not None:
            used.add(reason)
        else:
            unexplained.append(f"{where}: {json.dumps(ours)[:120]} | {json.dumps(other)[:120]}")
    assert not unexplained, f"{len(unexplained)} differences:\n" + "\n".join(unexplained[:30])
    assert {entry["where"] for entry in allowed} == used


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("description", "summary", "title") and isinstance(inner, str):
                yield inner
            else:
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def words(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().lower()


def test_no_sentence_is_also_in_the_whole_document(whole: RawDocument) -> None:
    theirs = "\n".join(words(text) for text in texts(whole.root))
    copied = []
    for path in [EMBEDDED, *sorted((ROOT / "spec" / "telnyx").glob("*.yaml"))]:
        for text in texts(YAML(typ="safe", pure=False).load(path.read_text("utf-8"))):
            for sentence in re.split(r"(?<=[.!?:;])\s+", text):
                if len(sentence.split()) > 8 and words(sentence) in theirs:
                    copied.append(sentence)
    assert copied == []
