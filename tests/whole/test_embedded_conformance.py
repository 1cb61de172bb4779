"""The embedded document against the whole one: same structure, other words."""

from __future__ import annotations

import fnmatch
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.support.document import ABSENT, SHARED, WHOLE, RawDocument
from tests.support.places import Place, operation_place, webhook_place
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


@dataclass(frozen=True)
class Difference:
    """A place where the two documents say different things."""

    where: str
    ours: str
    theirs: str

    def __str__(self) -> str:
        return f"{self.where}\n    embedded {self.ours}\n    whole    {self.theirs}"


def found(embedded: RawDocument, whole: RawDocument) -> Iterator[Difference]:
    theirs = {entry.key: entry for entry in whole.operations}
    pairs: list[tuple[str, Any, Any, Place, Place]] = []
    for entry in embedded.operations:
        assert entry.key in theirs, f"{entry.key} is not in the whole document"
        shapes = operation(entry), operation(theirs[entry.key])
        ours, other = (operation_place(side, entry.key) for side in (embedded, whole))
        pairs.append((entry.key, *shapes, ours, other))
    bodies = webhooks(whole)
    for name, body in webhooks(embedded).items():
        ours, other = (webhook_place(side, name) for side in (embedded, whole))
        pairs.append((name, body, bodies[name], ours, other))
    for key, left, right, ours, other in pairs:
        for at, mine, yours in differences(left, right):
            yield Difference(
                f"{key} /{'/'.join(map(str, at))}",
                f"{ours.descend(at)}: {json.dumps(mine)[:120]}",
                f"{other.descend(at)}: {json.dumps(yours)[:120]}",
            )


def test_the_structure_is_that_of_the_whole_document(
    embedded: RawDocument, whole: RawDocument
) -> None:
    allowed = YAML(typ="safe").load(ALLOWED.read_text("utf-8"))
    used = set()
    unexplained = []
    for entry in found(embedded, whole):
        reason = next(
            (a["where"] for a in allowed if fnmatch.fnmatch(entry.where, a["where"])), None
        )
        if reason is not None:
            used.add(reason)
        else:
            unexplained.append(str(entry))
    assert not unexplained, f"{len(unexplained)} differences:\n" + "\n".join(unexplained[:30])
    assert {entry["where"] for entry in allowed} == used


def test_a_difference_is_told_with_both_places(whole: RawDocument) -> None:
    changed = RawDocument.read(EMBEDDED)
    file = changed._file("telnyx/call-gather.yaml")
    gather = file["components"]["schemas"]["GatherRequest"]["properties"]
    gather["maximum_digits"]["default"] = 129
    (entry,) = (e for e in found(changed, whole) if "actions/gather " in e.where)
    pointer = "#/components/schemas/GatherRequest/properties/maximum_digits/default"
    assert entry.ours == f"telnyx/call-gather.yaml{pointer}: 129"
    assert entry.theirs == f"{pointer}: 128"


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


def test_no_sentence_is_taken_from_elsewhere(whole: RawDocument) -> None:
    documents = [path.read_text("utf-8") for path in sorted(SHARED.glob("documents/*"))]
    theirs = "\n".join(words(text) for text in [*texts(whole.root), *documents])
    copied = []
    for path in [EMBEDDED, *sorted((ROOT / "spec" / "telnyx").glob("*.yaml"))]:
        for text in texts(YAML(typ="safe", pure=False).load(path.read_text("utf-8"))):
            for sentence in re.split(r"(?<=[.!?:;])\s+", text):
                if len(sentence.split()) > 8 and words(sentence) in theirs:
                    copied.append(sentence)
    assert copied == []
