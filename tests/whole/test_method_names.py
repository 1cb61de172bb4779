"""The method names of the whole document: by rules alone, and with the pins of the config."""

from __future__ import annotations

import csv
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from sdkwright.plan.naming.inputs import NamingInput
from sdkwright.plan.naming.methods import name_methods
from sdkwright.plan.naming.overrides import Overrides, split_key
from sdkwright.plan.naming.path_arguments import path_arguments
from tests.support.document import ABSENT, SHARED, WHOLE, RawDocument, RawOperation, whole_config

pytestmark = [
    pytest.mark.whole,
    pytest.mark.skipif(not WHOLE.exists(), reason=ABSENT),
    pytest.mark.xdist_group("whole"),
]

OFFICIAL = SHARED / "reference" / "method-names.csv"
REQUIRED = SHARED / "reference" / "required-operations.csv"
SHARE_BY_RULES = 0.85
PIN_LINES = 200
PAGING = {"page", "page[number]", "Page", "page_number", "cursor", "limit"}
LISTS = ("data", "items", "results", "records")
ENDS_IN_NUMBER_OFFICIALLY = {
    "porting.loa_configurations.preview_0",
    "porting.loa_configurations.preview_1",
    "rooms.sessions.list_0",
    "rooms.sessions.list_1",
}


def properties(schema: Any) -> dict[str, Any]:
    """The properties of an object, with those of the parts that it is made of."""
    if not isinstance(schema, dict):
        return {}
    found = dict(schema.get("properties") or {})
    for keyword in ("allOf", "oneOf", "anyOf"):
        for part in schema.get(keyword) or ():
            found = {**properties(part), **found}
    return found


def is_array(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") in ("array", ["array"])


def answer(raw: dict[str, Any]) -> Any:
    """The schema of the first answer that is a success, when it is JSON."""
    for code, response in sorted((raw.get("responses") or {}).items()):
        if str(code).startswith("2"):
            content = response.get("content") or {}
            return next((c.get("schema") for t, c in content.items() if "json" in t), None)
    return None


def fact_of(operation: RawOperation) -> NamingInput:
    """The facts of an operation, read from the document without the generator."""
    raw = operation.raw
    named: dict[str, list[str]] = {"path": [], "query": [], "header": []}
    for parameter in operation.parameters:
        named[parameter["in"]].append(parameter["name"])
    content = (raw.get("requestBody") or {}).get("content") or {}
    schema = answer(raw)
    lists = is_array(schema) or any(is_array(properties(schema).get(name)) for name in LISTS)
    return NamingInput(
        verb=operation.verb,
        path=operation.path,
        operation_id=raw.get("operationId"),
        tags=tuple(raw.get("tags") or ()),
        path_parameters=tuple(re.findall(r"\{([^}]+)\}", operation.path)),
        body_fields=tuple({f: None for c in content.values() for f in properties(c.get("schema"))}),
        returns_list=lists,
        paged=bool(PAGING & set(named["query"])) and lists,
        summary=raw.get("summary"),
    )


@pytest.fixture(scope="module")
def facts() -> list[NamingInput]:
    return [fact_of(operation) for operation in RawDocument.read(WHOLE).operations]


@pytest.fixture(scope="module")
def pins() -> Overrides:
    config = whole_config().names
    return Overrides(config.resources, config.methods, config.aliases, config.path_arguments())


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def key_of(row: dict[str, str]) -> str:
    return f"{row['verb']} {row['path']}"


def share_by_rules(facts: Iterable[NamingInput]) -> float:
    """The share of official names that the rules give without pins."""
    named = name_methods(list(facts), Overrides())
    official = rows(OFFICIAL)
    right = [
        named[key_of(r)]
        for r in official
        if key_of(r) in named and r["method"] == named[key_of(r)].dotted
    ]
    by_rule = ", ".join(f"{rule} {n}" for rule, n in Counter(n.rule for n in right).most_common())
    share = len(right) / len(official)
    sys.stdout.write(f"by rules alone: {len(right)} of {len(official)}, {share:.2%} ({by_rule})\n")
    return share


def test_rules_alone_give_most_official_names(facts: list[NamingInput]) -> None:
    assert share_by_rules(facts) >= SHARE_BY_RULES


def test_with_the_pins_every_official_name_is_reachable(
    facts: list[NamingInput], pins: Overrides
) -> None:
    named = name_methods(facts, pins)
    reachable = {
        key: {name.dotted, *(".".join(alias) for alias in name.aliases)}
        for key, name in named.items()
    }
    missing = [r["method"] for r in rows(OFFICIAL) if r["method"] not in reachable[key_of(r)]]
    assert missing == []


def test_a_required_name_is_the_first_one(facts: list[NamingInput], pins: Overrides) -> None:
    named = name_methods(facts, pins)
    assert [
        (row["method"], named[key_of(row)].dotted)
        for row in rows(REQUIRED)
        if named[key_of(row)].dotted != row["method"]
    ] == []


def test_path_arguments_are_the_official_ones(facts: list[NamingInput], pins: Overrides) -> None:
    by_key = {fact.key: fact for fact in facts}
    wrong = []
    for row in rows(OFFICIAL):
        operation = by_key[split_key(key_of(row))[0]]
        given: list[str] = [*path_arguments(operation, pins).values()]
        listed = ",".join([given[-1], "*", *given[:-1]] if given[1:] else given)
        official = row["path_arguments"].replace(",body", "")
        if listed != official:
            wrong.append((key_of(row), listed, official))
    assert wrong == []


def test_hidden_operations_change_no_official_name(
    facts: list[NamingInput], pins: Overrides
) -> None:
    official = {key_of(row) for row in rows(OFFICIAL)}
    named = name_methods(facts, pins)
    for row in name_methods([f for f in facts if f.key in official], pins).items():
        assert named[row[0]].dotted == row[1].dotted


def test_names_do_not_depend_on_the_order(facts: list[NamingInput], pins: Overrides) -> None:
    shuffled = list(facts)
    random.Random(7).shuffle(shuffled)
    assert name_methods(shuffled, pins) == name_methods(facts, pins)
    assert name_methods(shuffled, Overrides()) == name_methods(facts, Overrides())


def test_an_operation_elsewhere_changes_no_name(facts: list[NamingInput], pins: Overrides) -> None:
    more = [
        NamingInput("GET", "/zebra_crossings", paged=True),
        NamingInput("POST", "/zebra_crossings/{id}/actions/paint", path_parameters=("id",)),
        NamingInput("GET", "/phone_numbers/{id}/zebras", path_parameters=("id",)),
    ]
    before, after = name_methods(facts, pins), name_methods([*facts, *more], pins)
    assert before == {key: after[key] for key in before}


def test_no_name_is_numbered_and_none_is_given_twice(
    facts: list[NamingInput], pins: Overrides
) -> None:
    dotted = [name.dotted for name in name_methods(facts, pins).values()]
    assert len(set(dotted)) == len(dotted)
    assert {name for name in dotted if re.search(r"_\d+$", name)} <= ENDS_IN_NUMBER_OFFICIALLY


def test_pins_are_few_and_none_is_in_vain(facts: list[NamingInput], pins: Overrides) -> None:
    parts = (pins.resources, pins.methods, pins.aliases, pins.path_arguments)
    assert sum(map(len, parts)) <= PIN_LINES
    keys = {fact.key for fact in facts}
    pinned = {split_key(key)[0] for part in parts[1:] for key in part}
    assert pinned - keys == set()
    assert all(any(f.path.startswith(prefix) for f in facts) for prefix in pins.resources)
