"""A model survives being written and read, and other input is told apart from it."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace

import pytest

from sdkwright import model
from sdkwright.diagnostics import InputError
from sdkwright.model import (
    Api,
    Body,
    BodyContent,
    BodyKind,
    CursorScheme,
    Definition,
    Definitions,
    Discriminator,
    EnumType,
    Example,
    Field,
    ListType,
    MapType,
    NextUrlScheme,
    ObjectType,
    OffsetScheme,
    Operation,
    Origin,
    OriginKind,
    PageNumberScheme,
    Pagination,
    Parameter,
    ParameterLocation,
    PartEncoding,
    Primitive,
    PrimitiveKind,
    Ref,
    Response,
    ResponseKind,
    SchemaId,
    SecurityScheme,
    Server,
    Source,
    Tag,
    UnionType,
    Use,
    Webhook,
)
from sdkwright.model.dump import dump, encode
from sdkwright.model.load import load_model

HERE = Source("more.yaml", "/a/b~1c")
STRING = Primitive(PrimitiveKind.STRING, "date-time")
PET = SchemaId("#/components/schemas/Pet")
FULL = Api(
    title="Pets\n\u2028 \ud800 é",
    version="1",
    doc="All",
    servers=(Server("https://a", "doc"),),
    tags=(Tag("t", "doc"),),
    security_schemes=(SecurityScheme("k", "header", "X-Key", "/token", "doc"),),
    security=(("k",), ()),
    operations=(
        Operation(
            key="GET /a",
            verb="GET",
            path="/a",
            source=HERE,
            parameters=(
                Parameter(
                    wire_name="p[a]",
                    location=ParameterLocation.QUERY,
                    use=Use(
                        ListType(
                            UnionType((STRING, Ref(PET)), Discriminator("k", ((1, 0),))), True
                        ),
                        required=True,
                        source=HERE,
                        default=False,
                        limits=(("minimum", 0), ("maximum", 1.0), ("multipleOf", None)),
                    ),
                    style="form",
                    explode=False,
                ),
            ),
            body=Body(
                True,
                (
                    BodyContent(
                        "a/b",
                        BodyKind.FORM,
                        MapType(STRING, True),
                        Example("{}"),
                        ("a/c",),
                        True,
                        (PartEncoding("p", "a/b", None, (("X-A", "1"),)),),
                    ),
                ),
                "d",
            ),
            response=Response(
                ResponseKind.JSON, ("200",), ("a/b",), EnumType((1, 1.0, True, "1")), True
            ),
            stream=Response(ResponseKind.EVENTS, ("2XX",)),
            errors=(("404", None), ("default", "doc")),
            security=(),
            pagination=Pagination("Page", Ref(PET), "because"),
            idempotency="header:Idempotency-Key",
        ),
        Operation("PUT /a", "PUT", "/a", HERE),
    ),
    webhooks=(Webhook("w", Ref(PET), HERE, ("e",), ("data", "event_type"), "s", "d", ("t",)),),
    page_schemes=(
        PageNumberScheme("A", "page", ("data",), current=("meta", "page"), first=0),
        CursorScheme("B", "cursor", ("data",), ("next",)),
        OffsetScheme("C", "offset", (), total=("count",)),
        NextUrlScheme("D", ("data",), ("next",), "size"),
    ),
    definitions=Definitions(
        {
            PET: Definition(
                PET,
                Origin(OriginKind.COMPONENT, "", "Pet"),
                ObjectType((Field("a/b", Use(STRING, default="")),), STRING, True),
                HERE,
            ),
            SchemaId("#/x"): Definition(
                SchemaId("#/x"), Origin(OriginKind.ITEM, "o", ""), STRING, HERE
            ),
        }
    ),
)


def classes_in(value: object) -> set[type]:
    found: set[type] = set()
    if isinstance(value, (tuple, list)):
        found.update(*map(classes_in, value))
    elif isinstance(value, Mapping):
        found.update(*map(classes_in, value.values()))
    elif is_dataclass(value):
        found.add(type(value))
        for field in fields(value):
            found |= classes_in(getattr(value, field.name))
    return found


def types_in(value: object) -> object:
    """The types of everything in a value: `1`, `1.0` and `True` are equal, but not the same."""
    if isinstance(value, tuple):
        return [types_in(entry) for entry in value]
    if isinstance(value, Mapping):
        return {key: types_in(entry) for key, entry in value.items()}
    if is_dataclass(value):
        return {field.name: types_in(getattr(value, field.name)) for field in fields(value)}
    return type(value)


def test_the_sample_has_every_class_of_the_model() -> None:
    every = {
        value for name in model.__all__ if dataclasses.is_dataclass(value := getattr(model, name))
    }
    assert classes_in(FULL) == every


def test_nothing_is_lost() -> None:
    restored = load_model(dump(FULL))
    assert restored == FULL
    assert types_in(restored) == types_in(FULL)
    assert dump(restored) == dump(FULL)


def test_the_order_of_definitions_does_not_show() -> None:
    turned = replace(FULL, definitions=Definitions(dict(reversed(list(FULL.definitions.items())))))
    assert dump(turned) == dump(FULL)


def test_defaults_are_left_out() -> None:
    value = json.loads(dump(Api("a", "1")))
    assert value["api"] == {"class": "Api", "title": "a", "version": "1"}


@pytest.mark.parametrize("number", [math.inf, -math.inf, math.nan])
def test_numbers_that_json_does_not_have(number: float) -> None:
    definition, *_ = FULL.definitions.values()
    api = replace(
        FULL, definitions=Definitions({PET: replace(definition, type=EnumType((number,)))})
    )
    text = dump(api)
    json.loads(text, parse_constant=pytest.fail)
    restored = load_model(text).definitions[PET].type
    assert isinstance(restored, EnumType)
    assert repr(restored.values) == repr((number,))


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ("{", "not valid JSON", "m.json:1:2"),
        ("[]", "not a dumped model", "m.json"),
        ("[" * 100_000, "not a model", "m.json"),
        ('{"openapi": "3.1.0"}', "not a dumped model", "m.json"),
        ('{"format": "sdkwright-model", "version": 9}', "version 9 is not supported", "/version"),
        ('{"format": "sdkwright-model", "version": 2, "api": 1}', "Expected Api.", "/api"),
    ],
)
def test_other_input_is_told_in_a_sentence(text: str, message: str, place: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        load_model(text, "m.json")
    assert place in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "message", "pointer"),
    [
        ('"title": ', '"titel": ', "`title` is missing", "/api"),
        ('"verb": "PUT"', '"verb": 5', "Expected str", "/api/operations/1/verb"),
        (
            '"location": "query"',
            '"location": "body"',
            "Expected one of path,",
            "parameters/0/location",
        ),
        ('"class": "MapType"', '"class": "Mop"', "Expected EnumType or", "contents/0/type"),
        ('"first": 0', '"firsd": 0', "no field `firsd`", "/api/page_schemes/0"),
        ('"required": true', '"required": 1', "Expected bool", "required"),
        ('"class": "Body"', '"class": "Bod"', "Expected Body", "/api/operations/0/body"),
        ('"operations": [', '"operations": 5, "x": [', "Expected an array", "/api/operations"),
        ('"kind": "form"', '"kind": "from"', "Expected one of json,", "contents/0/kind"),
        ('"default": false', '"default": []', "Expected str or int", "use/default"),
    ],
)
def test_a_model_that_was_tampered_with_is_refused(
    old: str, new: str, message: str, pointer: str
) -> None:
    text = dump(FULL)
    assert old in text
    with pytest.raises(InputError, match=message) as caught:
        load_model(text.replace(old, new, 1))
    assert caught.value.diagnostic.location is not None
    assert pointer in caught.value.diagnostic.location.pointer


@pytest.mark.parametrize(
    ("definitions", "message", "pointer"),
    [
        (5, "Expected an object.", "/api/definitions"),
        ({"a/b": 5}, "Expected Definition.", "/api/definitions/a~1b"),
    ],
)
def test_definitions_are_checked(definitions: object, message: str, pointer: str) -> None:
    value = json.loads(dump(FULL))
    value["api"]["definitions"] = definitions
    with pytest.raises(InputError, match=message) as caught:
        load_model(json.dumps(value))
    assert caught.value.diagnostic.location is not None
    assert caught.value.diagnostic.location.pointer == pointer


def test_a_limit_of_another_length_is_refused() -> None:
    text = dump(FULL)
    value = json.loads(text)
    value["api"]["operations"][0]["parameters"][0]["use"]["limits"][0].append(1)
    with pytest.raises(InputError, match="Expected an array of 2 values"):
        load_model(json.dumps(value))


def test_a_special_float_has_a_name() -> None:
    text = dump(FULL).replace('"default": false', '"default": {"class": "float", "value": "x"}')
    with pytest.raises(InputError, match="Expected nan, inf or -inf"):
        load_model(text)


def test_only_the_classes_of_the_model_are_dumped() -> None:
    with pytest.raises(TypeError, match="`object` is not a class of the model"):
        encode(object())
