"""Names of path arguments, also when the body has properties of the same name."""

from __future__ import annotations

import re

from sdkwright.plan.naming.inputs import NamingInput
from sdkwright.plan.naming.overrides import Overrides
from sdkwright.plan.naming.path_arguments import path_arguments


def names(
    key: str, *body_fields: str, locked: dict[str, str] | None = None, **overrides: dict[str, str]
) -> list[str]:
    verb, path = key.split(" ")
    parameters = tuple(re.findall(r"\{([^}]+)\}", path))
    operation = NamingInput(verb, path, path_parameters=parameters, body_fields=body_fields)
    return list(path_arguments(operation, Overrides(path_arguments=overrides), locked).values())


def test_names_are_in_snake_case_and_keywords_get_an_underscore() -> None:
    assert names("GET /a/{advanced-order-id}") == ["advanced_order_id"]
    assert names("GET /a/{bucketName}/{from}") == ["bucket_name", "from_"]
    assert names("GET /a") == []


def test_an_argument_that_the_body_has_too_is_named_after_what_it_identifies() -> None:
    assert names("PATCH /sim_cards/{id}", "id", "tags") == ["sim_card_id"]
    assert names("PATCH /addresses/{id}/move", "id") == ["address_id"]
    assert names("PATCH /{id}", "id") == ["path_id"]
    assert names("PATCH /a/{b}/{id}", "id") == ["b", "path_id"]


def test_the_body_may_have_that_name_as_well() -> None:
    key = "POST /networks/{id}/gateway"
    assert names(key, "id", "network_id") == ["network_identifier"]
    assert names(key, "id", "network_id", "network_identifier") == ["path_id"]
    every = ("id", "network_id", "network_identifier", "path_id")
    assert names(key, *every) == ["path_id_"]


def test_a_name_does_not_repeat_its_owner() -> None:
    assert names("POST /calls/{call_id}/bridge", "call_id") == ["path_call_id"]


def test_two_parameters_never_share_a_name() -> None:
    assert names("GET /a/{thing-id}/b/{thing_id}") == ["a_thing_id", "thing_id"]


def test_the_most_specific_override_wins() -> None:
    key = "GET /a/b/{id}"
    assert names(key, **{"/a": {"id": "wide"}, "/a/b": {"id": "narrow"}}) == ["narrow"]
    assert names(key, **{"/a/b": {"id": "narrow"}, key: {"id": "own"}}) == ["own"]
    assert names(key, **{"/a/": {"id": "slash"}}) == ["slash"]
    assert names(key, **{"/a/b/{id}": {"id": "whole"}}) == ["whole"]


def test_overrides_of_other_paths_have_no_effect() -> None:
    others = {"/a/bc": {"id": "x"}, "GET /a": {"id": "x"}, "a": {"id": "x"}}
    assert names("GET /a/b/{id}", **others) == ["id"]


def test_a_locked_name_stays_unless_overridden() -> None:
    key = "GET /a/{id}"
    assert names(key, "id", locked={"id": "id"}) == ["id"]
    assert names(key, locked={"id": "old"}, **{key: {"id": "new"}}) == ["new"]
