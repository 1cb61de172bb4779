"""The input of the naming rules, collected from an operation."""

from __future__ import annotations

import pytest

from sdkwright.model import BodyKind, Definition, ListType, Response, ResponseKind, Type
from sdkwright.plan.naming.inputs import NamingInput, naming_input
from tests.support.models import (
    TEXT,
    body,
    component,
    definitions,
    field,
    json,
    obj,
    operation,
    paged,
    parameter,
    path_parameter,
    ref,
)

NAMES = component("Names", ListType(TEXT))
LAMP = component("Lamp", obj(field("id"), field("room")))
ROOM = component("Room", obj(field("room"), field("name")))
KNOWN = (NAMES, LAMP, ROOM)


def test_everything_that_rules_look_at_is_collected() -> None:
    sent = body((BodyKind.JSON, ref(LAMP)), (BodyKind.FORM, ref(ROOM)), (BodyKind.TEXT, TEXT))
    given = operation(
        "PATCH /lamps/{id}/{part}",
        parameter("verbose"),
        path_parameter("id"),
        path_parameter("part"),
        body=sent,
        operation_id="updateLamp",
        tags=("Lamps",),
        summary="Update a lamp.",
    )
    assert naming_input(given, definitions(KNOWN)) == NamingInput(
        "PATCH",
        "/lamps/{id}/{part}",
        "updateLamp",
        ("Lamps",),
        ("id", "part"),
        ("id", "room", "name"),
        other_parameters=("verbose",),
        summary="Update a lamp.",
    )
    assert naming_input(given, definitions(KNOWN)).key == given.key


def returns_list(response: Response, *inner: Definition) -> bool:
    given = operation("GET /a", response=response)
    return naming_input(given, definitions([*KNOWN, *inner])).returns_list


def in_envelope(name: str, target: Type) -> bool:
    envelope = component("Envelope", obj(field("meta"), field(name, target)))
    return returns_list(json(ref(envelope)), envelope)


@pytest.mark.parametrize("name", ["data", "items", "results", "records"])
def test_an_array_in_an_envelope_is_a_list(name: str) -> None:
    assert in_envelope(name, ListType(TEXT))
    assert in_envelope(name, ref(NAMES))
    assert not in_envelope(name, TEXT)


def test_an_array_in_any_other_property_is_not() -> None:
    assert not in_envelope("others", ListType(TEXT))


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (json(ListType(TEXT)), True),
        (json(ref(NAMES)), True),
        (json(TEXT), False),
        (json(ref(LAMP)), False),
        (Response(ResponseKind.EMPTY, ()), False),
        (Response(ResponseKind.EVENTS, (), type=ListType(TEXT)), False),
    ],
)
def test_other_responses_are_lists_if_they_are_arrays(response: Response, expected: bool) -> None:
    assert returns_list(response) is expected


def test_pages_are_lists() -> None:
    found = naming_input(paged("GET /a", TEXT, envelope=TEXT), definitions(KNOWN))
    assert (found.paged, found.returns_list) == (True, True)
    assert not naming_input(operation("GET /a"), definitions(KNOWN)).paged
