"""Path arguments: their names, their order, and what happens when a body says the same name."""

from __future__ import annotations

import re

from sdkwright.plan.methods import MethodName, NamePins, OperationFacts
from sdkwright.plan.path_arguments import path_arguments
from sdkwright.plan.words import Identifier

METHOD = MethodName((Identifier("things"),), Identifier("update"), "item", "")


def listed(
    verb: str,
    path: str,
    body: tuple[str, ...] = (),
    content: str = "application/json",
    pins: dict[str, str] | None = None,
) -> str:
    operation = OperationFacts(
        verb,
        path,
        path_parameters=tuple(re.findall(r"\{([^}]+)\}", path)),
        body_fields=body,
        has_body=bool(body),
        content_types=(content,) if body or content != "application/json" else (),
    )
    chosen = NamePins(path_arguments={operation.key: pins} if pins else {})
    return path_arguments(operation, METHOD, chosen).text


def test_the_last_one_is_positional_and_earlier_ones_are_keyword_only() -> None:
    assert listed("GET", "/a/{assistant_id}/events/{event_id}") == "event_id,*,assistant_id"
    assert listed("GET", "/a/{x}/b/{y}/c/{z}") == "z,*,x,y"
    assert listed("GET", "/a/{id}") == "id"
    assert listed("GET", "/a") == ""


def test_names_are_in_snake_case_and_keywords_get_an_underscore() -> None:
    assert listed("GET", "/a/{advanced-order-id}") == "advanced_order_id"
    assert listed("GET", "/a/{bucketName}/{from}") == "from_,*,bucket_name"


def test_an_argument_that_the_body_has_too_is_named_after_what_it_identifies() -> None:
    assert listed("PATCH", "/sim_cards/{id}", ("id", "tags")) == "sim_card_id"
    assert listed("PATCH", "/addresses/{id}/move", ("id",)) == "address_id"


def test_the_body_may_have_that_name_as_well() -> None:
    assert listed("POST", "/networks/{id}/gateway", ("id", "network_id")) == "network_identifier"
    assert (
        listed("POST", "/networks/{id}/gateway", ("id", "network_id", "network_identifier"))
        == "path_id"
    )


def test_a_name_does_not_say_its_owner_twice() -> None:
    assert listed("POST", "/calls/{call_id}/bridge", ("call_id",)) == "path_call_id"


def test_two_parameters_never_share_a_name() -> None:
    assert len(set(listed("GET", "/a/{thing-id}/b/{thing_id}").split(","))) == 3


def test_a_pin_names_an_argument() -> None:
    assert listed("GET", "/a/{id}", pins={"id": "address_uuid"}) == "address_uuid"


def test_a_body_without_properties_may_be_given_by_position() -> None:
    raw = "application/octet-stream"
    assert listed("PUT", "/kvs/{id}/keys/{key}", content=raw) == "key,body,*,id"
    assert listed("PUT", "/files/{id}", content="audio/wav") == "id,body"
    assert listed("PUT", "/files/{id}", ("name",), "multipart/form-data") == "id"
    assert listed("PUT", "/files/{id}", ("name",), "application/vnd.api+json") == "id"
    assert listed("GET", "/stream", content="application/octet-stream") == ""
