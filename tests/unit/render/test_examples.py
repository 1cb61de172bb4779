"""Example values, snippets, and values as source text."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from sdkwright.model import (
    Body,
    BodyContent,
    BodyKind,
    Definition,
    EnumType,
    Example,
    Field,
    ListType,
    MapType,
    ObjectType,
    Operation,
    Parameter,
    Primitive,
    PrimitiveKind,
    Response,
    ResponseKind,
    Type,
    UnionType,
    Use,
)
from sdkwright.render.examples.fitting import UNFIT, Examples
from sdkwright.render.examples.snippets import Snippets
from sdkwright.render.examples.source_literals import call, expression, fenced
from sdkwright.render.examples.values import FilePath, Values
from tests.support.models import (
    ANY,
    BINARY,
    TEXT,
    api,
    body,
    component,
    field,
    obj,
    operation,
    paged,
    parameter,
    path_parameter,
    ref,
)
from tests.support.models import (
    json as json_response,
)
from tests.support.rendered import entry, sdk

INTEGER = Primitive(PrimitiveKind.INTEGER)
NUMBER = Primitive(PrimitiveKind.NUMBER)
BOOLEAN = Primitive(PrimitiveKind.BOOLEAN)
NULL = Primitive(PrimitiveKind.NULL)
INNER = component("Inner", obj(field("from", required=True), field("made", read_only=True)))
CLOSED = component("Closed", ObjectType((field("id"),), closed=True))
ALIAS = component("Alias", ListType(INTEGER))
LOOP_KEY = component("Loop")
LOOP = component("Loop", obj(field("again", ref(LOOP_KEY), required=True)))
EVENTS = Response(ResponseKind.EVENTS, ("200",), ("text/event-stream",), TEXT)


def fit(value: Any, target: Type) -> Any:
    holder = component("Holder", obj(field("inner", ref(INNER)), field("closed", ref(CLOSED))))
    post = operation("POST /things", body=body((BodyKind.JSON, ref(holder))))
    made = sdk(api(INNER, CLOSED, ALIAS, holder, post))
    return Examples(made.api.definitions, made.plan).fit(value, target)


@pytest.mark.parametrize(
    ("value", "target", "expected"),
    [
        ("x", TEXT, "x"),
        (1, TEXT, UNFIT),
        (1, INTEGER, 1),
        (1.5, INTEGER, UNFIT),
        (True, INTEGER, UNFIT),
        (1.5, NUMBER, 1.5),
        (True, NUMBER, UNFIT),
        (True, BOOLEAN, True),
        (1, BOOLEAN, UNFIT),
        (None, NULL, None),
        (1, NULL, UNFIT),
        ([], ANY, []),
        ("x", BINARY, UNFIT),
        ("a", EnumType(("a", "b")), "a"),
        ("c", EnumType(("a", "b")), UNFIT),
        (["a"], ListType(TEXT), ["a"]),
        (["a", 1], ListType(TEXT), UNFIT),
        (["a", None], ListType(TEXT, nullable_items=True), ["a", None]),
        ("a", ListType(TEXT), UNFIT),
        ({"a": 1}, MapType(INTEGER), {"a": 1}),
        ({"a": "b"}, MapType(INTEGER), UNFIT),
        ({"a": None}, MapType(INTEGER, nullable_values=True), {"a": None}),
        ([], MapType(INTEGER), UNFIT),
        (1, UnionType((TEXT, INTEGER)), 1),
        (None, UnionType((TEXT, INTEGER)), UNFIT),
        ({"from": "a", "made": "b", "more": 1}, ref(INNER), {"from_": "a"}),
        ({}, ref(INNER), UNFIT),
        ({"from": None}, ref(INNER), UNFIT),
        ([], ref(INNER), UNFIT),
        ({"id": "a"}, ref(CLOSED), {"id": "a"}),
        ({"id": "a", "more": 1}, ref(CLOSED), UNFIT),
        ([1], ref(ALIAS), [1]),
        (["a"], ref(ALIAS), UNFIT),
        ({}, ref(component("Unknown")), UNFIT),
    ],
)
def test_an_example_is_an_argument_if_it_is_of_its_type(
    value: Any, target: Type, expected: Any
) -> None:
    assert fit(value, target) == expected


def argument(use: Use, name: str = "value", *, full: bool = False, **more: Definition) -> Any:
    """The value of a required query parameter."""
    given = replace(parameter(name, required=True), use=replace(use, required=True))
    made = sdk(api(operation("GET /things", given), INNER, ALIAS, LOOP, *more.values()))
    (method,) = [m for r in made.plan.walk() for m in r.methods]
    (value,) = Values(made.api, made.plan).arguments(method, full=full).values()
    return value


@pytest.mark.parametrize(
    ("use", "expected"),
    [
        (Use(TEXT), "value"),
        (Use(TEXT, example=Example('"shown"')), "shown"),
        (Use(INTEGER, example=Example('"wrong"')), 1),
        (Use(TEXT, limits=(("minLength", 8),)), "valuexxx"),
        (Use(TEXT, limits=(("maxLength", 2),)), "va"),
        (Use(TEXT, limits=(("maxLength", 0),)), "value"),
        (Use(Primitive(PrimitiveKind.STRING, "date-time")), "2026-01-31T12:00:00Z"),
        (Use(Primitive(PrimitiveKind.STRING, "unknown")), "value"),
        (Use(INTEGER, limits=(("minimum", 5),)), 5),
        (Use(INTEGER, limits=(("maximum", 0),)), 0),
        (Use(INTEGER, limits=(("minimum", True),)), 1),
        (Use(BOOLEAN), True),
        (Use(NULL), None),
        (Use(ANY), {}),
        (Use(EnumType(("a", "b"))), "a"),
        (Use(ListType(TEXT)), ["value"]),
        (Use(MapType(INTEGER)), {"key": 1}),
        (Use(UnionType((INTEGER, TEXT))), 1),
        (Use(ref(INNER)), {"from_": "+13125550100"}),
        (Use(ref(ALIAS)), [1]),
        (Use(ref(LOOP)), {"again": {}}),
    ],
)
def test_a_value_is_an_example_or_made_from_the_type(use: Use, expected: Any) -> None:
    assert argument(use) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("to", "+13125550100"),
        ("phone_number", "+13125550100"),
        ("webhook_url", "https://example.com"),
    ],
)
def test_a_text_is_made_from_its_name(name: str, expected: str) -> None:
    assert argument(Use(TEXT), name) == expected


def test_the_example_of_a_schema_is_used_if_it_is_valid() -> None:
    shown = replace(INNER, example=Example('{"from": "here"}'))
    assert argument(Use(ref(INNER)), Inner=shown) == {"from_": "here"}
    assert argument(Use(ref(INNER)), Inner=replace(INNER, example=Example("{}"))) == {
        "from_": "+13125550100"
    }


def test_optional_properties_are_shown_once_in_a_full_example() -> None:
    deep = component("Deep", obj(field("b")))
    outer = component(
        "Outer",
        ObjectType(
            (
                Field("a", Use(ref(deep))),
                Field("old", Use(TEXT, deprecated=True)),
                Field("c", Use(TEXT, example=Example('"see"'))),
            )
        ),
    )
    use = Use(ref(outer))
    assert argument(use, full=True, a=deep, b=outer) == {"a": {}, "c": "see"}
    assert argument(use, a=deep, b=outer) == {}


def values(given: Operation, *definitions: Definition, full: bool = False) -> dict[str, object]:
    made = sdk(api(given, *definitions))
    (method,) = [m for r in made.plan.walk() for m in r.methods]
    return Values(made.api, made.plan).arguments(method, full=full)


def test_properties_of_the_example_of_a_body_are_shown_without_being_required() -> None:
    thing = component("Thing", obj(field("a", required=True), field("b"), field("c")))
    content = BodyContent("application/json", BodyKind.JSON, ref(thing), Example('{"b": "see"}'))
    given = operation("POST /things", parameter("d"), body=Body(True, (content,)))
    assert values(given, thing) == {"a": "a", "b": "see"}
    assert values(given, thing, full=True) == {"a": "a", "b": "see", "c": "c", "d": "d"}


def test_deprecated_arguments_and_the_flag_of_a_stream_are_not_shown() -> None:
    old = replace(parameter("old"), use=Use(TEXT, deprecated=True))
    given = operation("GET /things", old, parameter("stream"), parameter("new"))
    assert values(given, full=True) == {"new": "new"}


def test_a_file_is_a_path() -> None:
    form = component("Form", obj(field("photo", BINARY, required=True)))
    given = operation("POST /things", body=body((BodyKind.MULTIPART, ref(form))))
    assert values(given, form) == {"photo": FilePath("file.bin")}


def snippet(given: Operation, *, kind: str = "of", **options: bool) -> str:
    made = sdk(api(given, INNER))
    (resource,) = [r for r in made.plan.walk() if r.methods]
    (method,) = resource.methods
    text: str = getattr(Snippets(made.api, made.plan), kind)(resource, method, **options)
    return text


@pytest.mark.parametrize(
    ("given", "sync", "waiting"),
    [
        (
            operation("DELETE /things/{id}", path_parameter("id")),
            'client.things.delete("id")',
            'await client.things.delete("id")',
        ),
        (
            operation("GET /things/{id}", path_parameter("id"), response=json_response(TEXT)),
            'result = client.things.retrieve("id")\nprint(result)',
            'result = await client.things.retrieve("id")\nprint(result)',
        ),
        (
            paged("GET /things", TEXT),
            "for item in client.things.list():\n    print(item)",
            "async for item in client.things.list():\n    print(item)",
        ),
        (
            operation("POST /things", response=EVENTS, stream=EVENTS, stream_only=True),
            "for event in client.things.create():\n    print(event)",
            "async for event in await client.things.create():\n    print(event)",
        ),
        (
            operation("POST /things", response=Response(ResponseKind.BINARY, ("200",))),
            'content = client.things.create()\ncontent.write_to_file("output.bin")',
            'content = await client.things.create()\nawait content.write_to_file("output.bin")',
        ),
        (
            operation("POST /things", response=json_response(TEXT), websocket=True),
            "with client.things.create() as connection:\n"
            "    for message in connection:\n        print(message)",
            "async with client.things.create() as connection:\n"
            "    async for message in connection:\n        print(message)",
        ),
    ],
)
def test_each_kind_of_result_is_used(given: Operation, sync: str, waiting: str) -> None:
    assert snippet(given) == sync
    assert snippet(given, is_async=True) == waiting


def test_a_docstring_shows_a_parsed_result_by_the_call_alone() -> None:
    given = operation("GET /things/{id}", path_parameter("id"), response=json_response(TEXT))
    assert snippet(given, kind="short") == 'client.things.retrieve("id")'
    assert snippet(given, kind="short", is_async=True) == 'await client.things.retrieve("id")'
    assert snippet(paged("GET /things", TEXT), kind="short").startswith("for item in")


@pytest.mark.parametrize(
    ("fields", "shown"),
    [(("id", "data"), "result.data"), (("name", "text"), "result.text"), (("name",), "result")],
)
def test_the_main_field_of_a_result_is_printed(fields: tuple[str, ...], shown: str) -> None:
    thing = component("Thing", obj(*(field(name) for name in fields)))
    made = sdk(api(thing, operation("POST /things", response=json_response(ref(thing)))))
    resource, method = entry(made, "things.create")
    assert Snippets(made.api, made.plan).of(resource, method).endswith(f"print({shown})")


def test_a_stream_is_asked_for_by_its_flag() -> None:
    request = component("Request", obj(field("stream", BOOLEAN)))
    given = operation(
        "POST /things",
        body=body((BodyKind.JSON, ref(request))),
        response=json_response(TEXT),
        stream=EVENTS,
    )
    made = sdk(api(request, given))
    resource, method = entry(made, "things.create")
    assert Snippets(made.api, made.plan).streamed(resource, method) == (
        "for event in client.things.create(stream=True):\n    print(event)"
    )


def test_the_example_of_a_response_is_its_own_or_that_of_its_schema() -> None:
    shown = replace(INNER, example=Example('{"from": "a"}'))
    get = operation("GET /inners", response=json_response(ref(INNER)))
    own = replace(get, response=replace(get.response, example=Example('"own"')))
    for given, definition, expected in (
        (own, shown, '"own"'),
        (get, shown, '{"from": "a"}'),
        (get, INNER, None),
    ):
        made = sdk(api(given, definition))
        (method,) = [m for r in made.plan.walk() for m in r.methods]
        assert Snippets(made.api, made.plan).response_example(method) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": [1, 2.5, None, True]}, '{"a": [1, 2.5, None, True]}'),
        (FilePath("a'b"), 'Path("a\'b")'),
        ("quote\"'", "'quote\"\\''"),
    ],
)
def test_a_value_is_source_text(value: object, expected: str) -> None:
    assert expression(value) == expected


def test_a_value_of_another_type_is_an_error() -> None:
    with pytest.raises(TypeError, match=r"^object cannot be shown$"):
        expression(object())


def test_a_long_call_has_an_argument_per_line() -> None:
    value = {"list": ["x" * 30] * 3, "short": 1, "empty": []}
    arguments = [(None, "id"), ("value", value)]
    assert call("client.send(", arguments, ")") == "\n".join(
        [
            "client.send(",
            '    "id",',
            "    value={",
            '        "list": [',
            *[f'            "{"x" * 30}",'] * 3,
            "        ],",
            '        "short": 1,',
            '        "empty": [],',
            "    },",
            ")",
        ]
    )
    assert call("f(" + "x" * 90, []) == "f(" + "x" * 90 + ")"
    fitting = "x" * (88 - len('f("")'))
    assert call("f(", [(None, fitting)]) == f'f("{fitting}")'
    assert call("f(", [(None, fitting + "x")]) == f'f(\n    "{fitting}x",\n)'


def test_a_nested_value_stays_on_its_line_up_to_the_limit() -> None:
    fitting = "x" * (88 - len('    value={"a": ""},'))
    assert (
        call("client.send(", [("value", {"a": fitting})])
        == f'client.send(\n    value={{"a": "{fitting}"}},\n)'
    )
    longer = f'client.send(\n    value={{\n        "a": "{fitting}x",\n    }},\n)'
    assert call("client.send(", [("value", {"a": fitting + "x"})]) == longer
    deep = call("client.send(", [("value", {"a": {"b": [fitting, "y"]}})])
    assert deep.split("\n")[2:6] == [
        '        "a": {',
        '            "b": [',
        f'                "{fitting}",',
        '                "y",',
    ]


def test_a_fence_cannot_be_closed_from_inside() -> None:
    assert fenced('print("```")') == 'print("`\\u0060`")'
    assert json.loads('"`\\u0060`"') == "```"


def test_positional_arguments_come_first() -> None:
    given: list[Parameter] = [path_parameter("room"), path_parameter("id")]
    text = snippet(operation("DELETE /rooms/{room}/things/{id}", *given))
    assert text.endswith('("id", room="room")')
