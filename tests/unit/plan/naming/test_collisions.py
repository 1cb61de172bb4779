"""Which of several operations keeps a name, and what the others are called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

import pytest

from sdkwright.plan.naming.collisions import (
    FIXED,
    Priority,
    collided,
    fallback_names,
    name_from_operation_id,
    priority_of,
    resolve_collisions,
)
from sdkwright.plan.naming.inputs import NamingInput
from sdkwright.plan.naming.overrides import Overrides
from sdkwright.plan.naming.resource_paths import PathIndex, resource_path
from sdkwright.plan.naming.rules import Proposal


def given(key: str, operation_id: str | None = None) -> NamingInput:
    verb, path = key.split(" ")
    return NamingInput(
        verb, path, operation_id, path_parameters=tuple(re.findall(r"\{(.+?)\}", path))
    )


def proposal(dotted: str, rule: str = "collection") -> Proposal:
    *resource, method = dotted.split(".")
    return Proposal(tuple(resource), method, rule, "")


def priority(key: str, dotted: str, *others: str, rule: str = "collection") -> Priority:
    index = PathIndex([given(key), *map(given, others)], Overrides())
    return priority_of(given(key), proposal(dotted, rule), index)


@pytest.mark.parametrize(
    ("key", "dotted", "expected"),
    [
        ("GET /a", "a.list", (1, 0, 0, 1)),
        ("GET /a", "a.retrieve", (1, 1, 0, 1)),
        ("GET /a/{id}", "a.retrieve", (1, 0, 0, 1)),
        ("PATCH /a/{id}", "a.update", (1, 1, 3, 1)),
        ("PUT /a/{id}", "a.update", (1, 1, 2, 1)),
        ("POST /a/{id}", "a.update", (0, 1, 1, 1)),
        ("POST /a", "a.create", (1, 0, 1, 1)),
        ("DELETE /a/", "a.delete", (1, 0, 0, 0)),
    ],
)
def test_priorities(key: str, dotted: str, expected: Priority) -> None:
    assert priority(key, dotted) == expected


def test_a_list_with_items_is_natural_and_bulk_comes_last() -> None:
    assert priority("GET /a", "a.list", "GET /a/{id}") == (1, 1, 0, 1)
    assert priority("POST /a/bulk", "a.create", rule="bulk") == (0,)
    assert max((0,), (0, 0, 0, 0)) == (0, 0, 0, 0)


def fallbacks(
    key: str, dotted: str, operation_id: str = "", rule: str = "collection", count: int = 9
) -> list[str]:
    operation = given(key, operation_id)
    path = resource_path(operation.path, Overrides())
    found = fallback_names(operation, proposal(dotted, rule), path)
    return [entry.method for entry in islice(found, count)]


@pytest.mark.parametrize(
    ("key", "dotted", "expected"),
    [
        (
            "PUT /a/{id}",
            "a.update",
            [
                "replace",
                "update_by_id",
                "put_a_by_id_by",
                "put_a_left_curly_bracket_id_right_curly_bracket",
            ],
        ),
        ("GET /a/{name}", "a.retrieve", ["retrieve_by_name"]),
        ("GET /a/{lamp_id}", "a.retrieve", ["retrieve_by_lamp_id"]),
        ("GET /a/{colour}", "a.retrieve", ["retrieve_colour"]),
        ("GET /a/", "a.list", ["list_slash", "list_a", "get_a", "get_a_slash"]),
        ("DELETE /lamps", "lamps.delete", ["delete_bulk", "delete_lamps"]),
        ("PATCH /data", "data.update", ["update_data"]),
        ("PATCH /lamps", "lamps.update", ["update_bulk", "update_lamps"]),
        ("POST /as", "as.create", ["create_as"]),
        ("POST /as/clone", "as.clone", ["create_clone", "clone_as_clone"]),
        ("POST /as/create_x", "as.create_x", ["create_x_create_x", "create_x_as_create_x"]),
        ("GET /a/b/c", "a.b.list", ["list_c", "list_b_c", "list_a_b_c", "get_a_b_c", "get_a_b_c"]),
    ],
)
def test_fallbacks_in_order(key: str, dotted: str, expected: list[str]) -> None:
    assert fallbacks(key, dotted)[: len(expected)] == expected


def test_a_bulk_operation_says_how() -> None:
    assert fallbacks("POST /as/bulk", "as.create", rule="bulk")[0] == "create_bulk"


def test_an_operation_id_is_used_before_the_path() -> None:
    assert fallbacks("POST /a", "a.create", "createLampNow")[:2] == ["create_lamp_now", "create_a"]


def test_the_last_fallbacks_of_different_paths_differ() -> None:
    paths = ("/a-b", "/a_b", "/a/b", "/A-b", "/a-b/", "//a-b", "/a.b", "/{a}-b")
    last = [fallbacks(f"GET {path}", "a.list", count=99)[-1] for path in paths]
    assert len(set(last)) == len(paths)


def test_a_fallback_says_why() -> None:
    operation = given("PUT /a/{id}")
    found = next(
        fallback_names(operation, proposal("a.update"), resource_path("/a/{id}", Overrides()))
    )
    assert found == Proposal(("a",), "replace", "collision", "`update` is taken; PUT replaces.")


@pytest.mark.parametrize(
    ("operation_id", "expected"),
    [
        ("retrieveLampColour", "retrieve_colour"),
        ("retrieveLamps", ""),
        ("retrieve", ""),
        ("getLampColour", ""),
        ("retrieveLampOneTwoThreeFour", ""),
        ("retrieveLampOneTwoThree", "retrieve_one_two_three"),
        ("retrieveLampColour2", ""),
        (None, ""),
    ],
)
def test_an_operation_id_adds_what_the_resource_does_not_say(
    operation_id: str | None, expected: str
) -> None:
    operation = given("GET /lamps", operation_id)
    assert name_from_operation_id(operation, proposal("lamps.retrieve")) == expected


def test_each_word_of_a_resource_is_known() -> None:
    operation = given("GET /phone_numbers", "listPhoneNumbersAvailable")
    assert name_from_operation_id(operation, proposal("phone_numbers.list")) == "list_available"


def test_a_method_of_several_words_takes_nothing_from_the_operation_id() -> None:
    operation = given("GET /lamps", "listAllColours")
    assert name_from_operation_id(operation, proposal("lamps.list_all")) == ""


def test_the_greatest_priority_keeps_the_name_and_equal_ones_lose_it() -> None:
    chosen = {"a": proposal("x.y"), "b": proposal("x.y"), "c": proposal("x.z")}
    assert collided(chosen, {"a": (1,), "b": (2,), "c": (0,)}) == ["a"]
    assert collided(chosen, {"a": (2,), "b": (2,), "c": (0,)}) == ["a", "b"]


def test_a_method_yields_to_a_resource_unless_its_name_is_fixed() -> None:
    chosen = {"a": proposal("x.y"), "b": proposal("x.y.z")}
    assert collided(chosen, {"a": (1,), "b": (1,)}) == ["a"]
    assert collided(chosen, {"a": FIXED, "b": (1,)}) == []
    reserved = {"a": proposal("x.y"), "b": proposal("x.y.z", "reserved")}
    assert collided(reserved, {"a": (1,), "b": FIXED}) == []


def test_names_are_compared_as_python_writes_them() -> None:
    chosen = {"a": proposal("x.from"), "b": proposal("x.from_")}
    assert collided(chosen, {"a": (1,), "b": (1,)}) == ["a", "b"]


def resolved(priorities: Mapping[str, Priority], **candidates: list[str]) -> dict[str, str]:
    makers = {key: _Candidates(names) for key, names in candidates.items()}
    return {key: found.dotted for key, found in resolve_collisions(makers, priorities).items()}


class _Candidates:
    def __init__(self, names: list[str]) -> None:
        self._names = names

    def __call__(self) -> Iterator[Proposal]:
        return map(proposal, self._names)


def test_losers_move_on_until_all_names_differ() -> None:
    assert resolved({"a": (2,), "b": (1,)}, a=["x.y"], b=["x.y", "x.z"]) == {"a": "x.y", "b": "x.z"}
    both = {"a": (1,), "b": (1,)}
    assert resolved(both, a=["x.y", "x.a"], b=["x.y", "x.b"]) == {"a": "x.a", "b": "x.b"}
    chain = {"a": (3,), "b": (2,), "c": (1,)}
    found = resolved(chain, a=["x.1"], b=["x.1", "x.2"], c=["x.2", "x.3"])
    assert list(found.values()) == ["x.n1", "x.n2", "x.n3"]


def test_without_another_name_the_last_one_stays() -> None:
    both = {"a": (1,), "b": (1,)}
    assert resolved(both, a=["x.y"], b=["x.y", "x.b"]) == {"a": "x.y", "b": "x.b"}
