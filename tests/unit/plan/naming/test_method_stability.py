"""Names of methods are unique and stable, for random sets of operations."""

from __future__ import annotations

import keyword
import random
import re
from collections.abc import Mapping
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdkwright.plan.naming.inputs import NamingInput
from sdkwright.plan.naming.methods import name_methods
from sdkwright.plan.naming.overrides import Overrides


def fact(key: str, **facts: object) -> NamingInput:
    verb, path = key.split(" ", 1)
    parameters = tuple(re.findall(r"\{([^}]+)\}", path))
    return NamingInput(verb, path, path_parameters=parameters, **facts)  # type: ignore[arg-type]  # facts are whatever a test is about


def names(*operations: str | NamingInput, pins: Overrides | None = None) -> dict[str, str]:
    facts = [fact(o) if isinstance(o, str) else o for o in operations]
    return {key: name.dotted for key, name in name_methods(facts, pins or Overrides()).items()}


def rules(*operations: str | NamingInput) -> dict[str, str]:
    facts = [fact(o) if isinstance(o, str) else o for o in operations]
    return {key: name.rule for key, name in name_methods(facts, Overrides()).items()}


def assert_names(expected: Mapping[str, str], **facts: object) -> None:
    assert names(*(fact(key, **facts) for key in expected)) == dict(expected)


SEGMENTS = st.lists(
    st.sampled_from(
        ["a", "a-b", "a_b", "A", "v1", "actions", "import", "bulk", "{id}", "{x}.json", "list"]
    ),
    max_size=5,
)
OPERATIONS = st.sets(
    st.tuples(
        st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]),
        SEGMENTS.map(lambda s: "/" + "/".join(s)),
    ),
    max_size=14,
)


@pytest.mark.slow
@given(keys=OPERATIONS, seed=st.integers(0, 99))
@settings(max_examples=400, deadline=None)
def test_names_are_unique_legal_and_the_same_in_any_order(
    keys: set[tuple[str, str]], seed: int
) -> None:
    operations = [fact(f"{verb} {path}") for verb, path in sorted(keys)]
    first = name_methods(operations, Overrides())
    random.Random(seed).shuffle(operations)
    assert name_methods(operations, Overrides()) == first
    dotted = [name.dotted for name in first.values()]
    assert len(set(dotted)) == len(dotted) == len(keys)
    resources = {
        ".".join(n.resource[:end]) for n in first.values() for end in range(1, len(n.resource) + 1)
    }
    assert not resources & set(dotted)
    for name in first.values():
        assert name.resource
        for part in (*name.resource, name.method):
            assert part.isidentifier()
            assert not keyword.iskeyword(part)


def test_an_operation_elsewhere_changes_no_name() -> None:
    keys = [
        "GET /pets",
        "POST /pets",
        "GET /pets/{id}",
        "GET /pets/{id}/age",
        "POST /pets/{id}/clone",
    ]
    before = names(*keys)
    for more in (
        "GET /shops",
        "POST /shops/{id}/pets",
        "GET /pets/{id}/home",
        "GET /shops/{id}/age",
    ):
        assert before.items() <= names(*keys, more).items()


def test_names_change_only_where_a_segment_gains_its_second_operation() -> None:
    alone, together = names("GET /pets/{id}/age"), names("GET /pets/{id}/age", "PUT /pets/{id}/age")
    changed = [alone["GET /pets/{id}/age"], together["GET /pets/{id}/age"]]
    assert list(pairwise(changed)) == [("pets.retrieve_age", "pets.age.retrieve")]
