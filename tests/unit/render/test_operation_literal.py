"""`Operation(...)` literals, from a method of a plan."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sdkwright.model import (
    BodyKind,
    ListType,
    Operation,
    ParameterLocation,
    Response,
    ResponseKind,
    Use,
)
from sdkwright.render.python.body_literal import WireRules
from sdkwright.render.python.layout import Group
from sdkwright.render.python.operation_literal import operation_arguments
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
from tests.support.rendered import sdk

LAMP = component("Lamp", obj(field("id", required=True)))
RULES = WireRules("document", omit_empty_body=False)
EVENTS = Response(ResponseKind.EVENTS, ("200",), ("text/event-stream",), ref(LAMP))


def literal(given: Operation, rules: WireRules = RULES, **config: Any) -> str:
    """The arguments after the verb, on one line."""
    made = sdk(api(LAMP, given), **config)
    (method,) = [m for r in made.plan.walk() for m in r.methods]
    parts = operation_arguments(method, rules, made.plan.address)
    verb, *rest = [part.flat() if isinstance(part, Group) else part for part in parts]
    assert verb == f'"{given.verb}"'
    return ", ".join(rest)


def styled(style: str, *, explode: bool) -> Operation:
    given = replace(parameter("tags", target=ListType(TEXT)), style=style, explode=explode)
    return operation("GET /lamps", given, response=json(ref(LAMP)))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (operation("DELETE /lamps"), '"/lamps", accept="*/*"'),
        (
            operation("GET /lamps/{lamp-id}", path_parameter("lamp-id"), response=json(ref(LAMP))),
            '"/lamps/{lamp_id}", result="types:Lamp"',
        ),
        (
            operation("GET /lamps/{id}", path_parameter("id"), wire_path="/v2/{id}"),
            '"/v2/{id}", accept="*/*"',
        ),
        (
            operation(
                "GET /lamps",
                parameter("from"),
                parameter("X-Trace", ParameterLocation.HEADER),
                parameter("sid", ParameterLocation.COOKIE),
                response=json(ref(LAMP)),
            ),
            '"/lamps", names={"from_": "from"}, headers={"x_trace": "X-Trace"},'
            ' cookies={"sid": "sid"}, result="types:Lamp"',
        ),
        (
            operation("POST /lamps", parameter("dry"), body=body((BodyKind.JSON, ref(LAMP)))),
            '"/lamps", body="json", query=("dry",), accept="*/*"',
        ),
        (
            operation("PUT /lamps", body=body((BodyKind.BINARY, BINARY))),
            '"/lamps", body="binary", whole_body="body", accept="*/*"',
        ),
        (
            operation(
                "POST /lamps",
                body=replace(
                    body((BodyKind.JSON, ref(LAMP))),
                    contents=(
                        replace(
                            body((BodyKind.JSON, ref(LAMP))).contents[0],
                            media_type="application/merge-patch+json",
                        ),
                    ),
                ),
            ),
            '"/lamps", body="json", media_type="application/merge-patch+json", accept="*/*"',
        ),
        (
            operation("GET /lamps", response=Response(ResponseKind.TEXT, ("200",), ("text/csv",))),
            '"/lamps", result="str", accept="text/csv"',
        ),
        (
            operation(
                "GET /lamps", response=Response(ResponseKind.BINARY, ("200",), ("image/png",))
            ),
            '"/lamps", result="bytes", accept="image/png"',
        ),
        (
            operation("GET /lamps", response=replace(json(ANY), other_media_types=("text/csv",))),
            '"/lamps", result="object", also=("text/csv",)',
        ),
        (
            operation("GET /lamps", response=EVENTS, stream=EVENTS, stream_only=True),
            '"/lamps", accept="text/event-stream", stream="types:Lamp", stream_only=True',
        ),
        (
            operation(
                "POST /lamps",
                body=body((BodyKind.JSON, ref(LAMP))),
                response=json(ref(LAMP)),
                stream=EVENTS,
            ),
            '"/lamps", body="json", result="types:Lamp", stream="types:Lamp"',
        ),
        (paged("GET /lamps", ref(LAMP)), '"/lamps", page="Page", result="types:Lamp"'),
        (
            operation("GET /lamps", security=(("key", "id"), ("token",)), server="https://x.test"),
            '"/lamps", accept="*/*", security=(("key", "id"), ("token",)), server="https://x.test"',
        ),
        (operation("GET /lamps", security=()), '"/lamps", accept="*/*", security=()'),
        (
            operation("POST /lamps", idempotency="header:Idempotency-Key"),
            '"/lamps", accept="*/*", idempotency="header:Idempotency-Key"',
        ),
    ],
)
def test_an_operation_is_described_by_what_differs_from_the_defaults(
    given: Operation, expected: str
) -> None:
    assert literal(given) == expected


def test_a_form_with_files_names_them() -> None:
    form = component("Form", obj(field("photo", BINARY, required=True), field("title")))
    given = operation("POST /lamps", body=body((BodyKind.MULTIPART, ref(form))))
    made = sdk(api(form, given))
    (method,) = [m for r in made.plan.walk() for m in r.methods]
    parts = operation_arguments(method, RULES, made.plan.address)
    assert [p.flat() if isinstance(p, Group) else p for p in parts][2:4] == [
        'body="multipart"',
        'files=("photo",)',
    ]


@pytest.mark.parametrize(
    ("style", "explode", "format_", "expected"),
    [
        ("form", True, "document", ""),
        ("form", False, "document", 'styles={"tags": "comma"}, '),
        ("form", False, "repeat", ""),
        ("spaceDelimited", False, "repeat", 'styles={"tags": "space"}, '),
        ("pipeDelimited", False, "document", 'styles={"tags": "pipe"}, '),
        ("deepObject", True, "document", ""),
    ],
)
def test_styles_differ_from_the_array_format(
    style: str, explode: bool, format_: str, expected: str
) -> None:
    rules = WireRules(format_, omit_empty_body=False)
    found = literal(styled(style, explode=explode), rules)
    assert found == f'"/lamps", {expected}result="types:Lamp"'


@pytest.mark.parametrize(
    ("required", "property_required", "omit", "expected"),
    [
        (False, False, True, True),
        (False, False, False, False),
        (True, False, True, False),
        (False, True, True, False),
    ],
)
def test_an_optional_body_is_omitted_if_no_property_is_required(
    required: bool, property_required: bool, omit: bool, expected: bool
) -> None:
    shape = component("Lamp", obj(field("id", required=property_required)))
    given = operation("POST /lamps", body=body((BodyKind.JSON, ref(shape)), required=required))
    made = sdk(api(shape, given))
    (method,) = [m for r in made.plan.walk() for m in r.methods]
    rules = WireRules("document", omit_empty_body=omit)
    parts = operation_arguments(method, rules, made.plan.address)
    assert ("optional_body=True" in parts) is expected


def test_argument_sets_are_named_where_keys_inside_arguments_are_renamed() -> None:
    inner = component("Inner", obj(field("from")))
    outer = component("Outer", obj(replace(field("inner"), use=Use(ref(inner)))))
    given = operation("POST /lamps", body=body((BodyKind.JSON, ref(outer))))
    made = sdk(api(inner, outer, given))
    (method,) = [m for r in made.plan.walk() for m in r.methods]
    assert operation_arguments(method, RULES, made.plan.address)[-1] == (
        'arguments="types:LampCreateParams"'
    )
