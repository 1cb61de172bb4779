"""Signatures: the order of arguments, and results as values."""

from __future__ import annotations

from typing import Any

import pytest

from sdkwright.config import Config
from sdkwright.model import (
    Body,
    BodyContent,
    BodyKind,
    ListType,
    Operation,
    PrimitiveKind,
    Response,
    ResponseKind,
)
from sdkwright.plan import plan
from sdkwright.plan.plan import PlannedMethod
from sdkwright.plan.signatures import (
    Binary,
    Connection,
    Nothing,
    Page,
    Stream,
    Text,
    Value,
)
from tests.support.models import (
    ANY,
    BINARY,
    TEXT,
    api,
    body,
    component,
    field,
    json,
    obj,
    operation,
    paged,
    parameter,
    path_parameter,
    ref,
)

LAMP = component("Lamp", obj(field("id")))


def method(given: Operation, **config: Any) -> PlannedMethod:
    values = Config.model_validate({"names": config})
    planned = plan(api(LAMP, ROOM, given), values)
    (found,) = [m for r in planned.walk() for m in r.methods]
    return found


ROOM = component("Room", obj(field("shoeSize"), field("lamp", ref(LAMP))))
FILE = body((BodyKind.BINARY, BINARY))


@pytest.mark.parametrize(
    ("given", "positional", "keyword", "listed"),
    [
        (operation("GET /a"), [], [], ""),
        (operation("GET /a/{x}", path_parameter("x")), ["x"], [], "x"),
        (
            operation("GET /a/{x}/b/{y}/c/{z}", *map(path_parameter, "xyz")),
            ["z"],
            ["x", "y"],
            "z,*,x,y",
        ),
        (
            operation("PUT /a/{x}/{y}", *map(path_parameter, "xy"), body=FILE),
            ["y", "body"],
            ["x"],
            "y,body,*,x",
        ),
        (operation("PUT /a", body=FILE), ["body"], [], "body"),
        (operation("PUT /a", body=body((BodyKind.JSON, ListType(TEXT)))), [], ["body"], ""),
        (
            operation("PUT /a", body=body((BodyKind.BINARY, BINARY), required=False)),
            [],
            ["body"],
            "",
        ),
        (
            operation(
                "GET /a/{x}/{y}",
                *map(path_parameter, "xy"),
                parameter("b"),
                parameter("d", required=True),
                parameter("a"),
                parameter("c", required=True),
            ),
            ["y"],
            ["x", "c", "d", "a", "b"],
            "y,*,x",
        ),
    ],
)
def test_order_of_arguments(
    given: Operation, positional: list[str], keyword: list[str], listed: str
) -> None:
    found = method(given)
    assert [argument.name for argument in found.signature.positional] == positional
    assert [argument.name for argument in found.signature.keyword] == keyword
    assert found.path_signature == listed


def test_a_file_among_properties_is_not_positional() -> None:
    upload = component("Lamp", obj(field("file", BINARY, required=True)))
    given = operation("POST /a", body=body((BodyKind.MULTIPART, ref(upload))))
    planned = plan(api(upload, given), Config())
    assert planned.resources[0].methods[0].signature.positional == ()


def name(value: Value | None) -> tuple[str | None, bool] | None:
    if value is None:
        return None
    return (str(value.symbol.name) if value.symbol else None), value.nullable


def result(given: Operation, **config: Any) -> Any:
    return method(given, **config).signature.result


def test_a_json_response_is_a_value_with_its_symbol() -> None:
    found = result(operation("GET /lamps", response=json(ref(LAMP), nullable=True)))
    assert (type(found), name(found), found.type, found.primitive) == (
        Value,
        ("Lamp", True),
        ref(LAMP),
        None,
    )
    alias = result(operation("GET /lamps", response=json(TEXT)))
    assert (name(alias), alias.primitive) == (("LampRetrieveResponse", False), PrimitiveKind.STRING)
    assert result(operation("GET /lamps", response=json(ANY))) == Value(ANY)
    chosen = {"response_classes": {"GET /lamps": "Light"}}
    assert name(result(operation("GET /lamps", response=json(ref(LAMP))), **chosen)) == (
        "Light",
        False,
    )


def test_a_page_has_a_scheme_and_an_item_that_is_never_null() -> None:
    listing = paged("GET /lamps", ref(LAMP))
    given = operation(
        listing.key, response=json(TEXT, nullable=True), pagination=listing.pagination
    )
    found = result(given)
    assert isinstance(found, Page)
    assert (found.scheme, name(found.item)) == ("Page", ("Lamp", False))


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (Response(ResponseKind.EMPTY, ("204",)), Nothing()),
        (Response(ResponseKind.TEXT, ("200",)), Text()),
        (Response(ResponseKind.BINARY, ("200",)), Binary()),
        (Response(ResponseKind.JSON, ("200",)), Nothing()),
        (Response(ResponseKind.EVENTS, ("200",)), Nothing()),
    ],
)
def test_other_responses(response: Response, expected: object) -> None:
    found = method(operation("GET /a", response=response)).signature
    assert found.result == expected
    assert found.value is None


def test_events_are_a_stream_and_a_choice_of_events_is_beside_the_result() -> None:
    events = Response(ResponseKind.EVENTS, ("200",), type=ref(LAMP))
    only = method(operation("GET /a", response=events, stream=events, stream_only=True)).signature
    assert isinstance(only.result, Stream)
    assert (name(only.result.event), only.stream, only.value) == (("Lamp", False), None, None)
    both = method(operation("GET /a", response=json(ref(ROOM)), stream=events)).signature
    assert (name(both.value), both.stream) == (("Room", False), only.result)
    anything = Response(ResponseKind.EVENTS, ("200",))
    plain = result(operation("GET /a", response=anything, stream=anything, stream_only=True))
    assert plain == Stream(Value(ANY))


def test_a_web_socket_is_a_connection() -> None:
    found = result(operation("GET /a", response=json(ref(LAMP)), websocket=True))
    assert isinstance(found, Connection)
    assert name(found.message) == ("Lamp", False)
    assert result(operation("GET /a", websocket=True)) == Connection(None)


def test_the_value_of_a_result() -> None:
    assert name(method(paged("GET /a", ref(LAMP))).signature.value) == ("Lamp", False)
    assert name(
        method(operation("GET /a", response=json(ref(LAMP)), websocket=True)).signature.value
    ) == ("Lamp", False)


def test_arguments_with_other_names_inside_need_renaming() -> None:
    plain = operation("GET /a", parameter("shoe-size"), parameter("lamp", target=ref(LAMP)))
    assert not method(plain).needs_renaming
    assert method(operation("GET /a", parameter("r", target=ListType(ref(ROOM))))).needs_renaming
    outer = component("Lamp", obj(field("room", ref(ROOM))))
    given = operation("GET /a", parameter("r", target=ref(outer)))
    planned = plan(api(outer, ROOM, given), Config())
    assert planned.resources[0].methods[0].needs_renaming
    hidden = component("Lamp", obj(field("room", ref(ROOM), read_only=True)))
    planned = plan(api(hidden, ROOM, given), Config())
    assert not planned.resources[0].methods[0].needs_renaming


def test_a_method_has_the_values_of_its_operation_and_its_name() -> None:
    content = BodyContent("application/json", BodyKind.JSON, ref(LAMP))
    form = BodyContent("multipart/form-data", BodyKind.MULTIPART, ref(ROOM))
    given = operation("POST /lamps", body=Body(True, (content, form)))
    values = Config.model_validate(
        {"names": {"methods": {"POST /lamps?content-type=multipart": "lamps.upload"}}}
    )
    planned = plan(api(LAMP, ROOM, given), values)
    create, upload = planned.resources[0].methods
    assert (create.name, create.content, create.rule) == ("create", BodyKind.JSON, "collection")
    assert (upload.name, upload.content, upload.rule) == (
        "upload",
        BodyKind.MULTIPART,
        "override",
    )
    assert upload.reason == "The config gives this name."
    assert [a.name for a in upload.arguments] == ["lamp", "shoe_size"]
    assert upload.params.address == "types.lamp_upload_params:LampUploadParams"
    assert create.path_arguments == ()
