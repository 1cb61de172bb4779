"""Arguments are told apart by where they come from."""

from __future__ import annotations

from sdkwright.model import (
    Body,
    BodyContent,
    BodyKind,
    Definition,
    Definitions,
    Field,
    ObjectType,
    Operation,
    Origin,
    OriginKind,
    Parameter,
    ParameterLocation,
    Primitive,
    PrimitiveKind,
    Ref,
    SchemaId,
    Source,
    UnionType,
    Use,
)
from sdkwright.plan.arguments import arguments_of

TEXT = Primitive(PrimitiveKind.STRING)
HERE = Source("", "")


def parameter(name: str, place: ParameterLocation, *, required: bool = False) -> Parameter:
    return Parameter(name, place, Use(TEXT, required), "form", True)


def body_of(*fields: Field) -> tuple[Body, Definitions]:
    key = SchemaId("#body")
    definition = Definition(key, Origin(OriginKind.BODY, "k", ""), ObjectType(fields), HERE)
    body = Body(True, (BodyContent("application/json", BodyKind.JSON, Ref(key)),))
    return body, Definitions({key: definition})


def operation(*parameters: Parameter, body: Body | None = None) -> Operation:
    return Operation("POST /a/{id}", "POST", "/a/{id}", HERE, parameters=parameters, body=body)


def test_required_arguments_come_first_then_by_name() -> None:
    body, definitions = body_of(
        Field("b", Use(TEXT)), Field("z", Use(TEXT, required=True)), Field("a", Use(TEXT))
    )
    found = arguments_of(operation(body=body), definitions, {}, {})
    assert [argument.name for argument in found] == ["z", "a", "b"]


def test_a_header_of_the_same_name_as_a_property_says_so() -> None:
    body, definitions = body_of(Field("trace", Use(TEXT)))
    found = arguments_of(
        operation(parameter("trace", ParameterLocation.HEADER), body=body), definitions, {}, {}
    )
    assert sorted(argument.name for argument in found) == ["header_trace", "trace"]


def test_names_of_client_options_are_not_taken() -> None:
    body, definitions = body_of(Field("timeout", Use(TEXT)), Field("self", Use(TEXT)))
    found = arguments_of(operation(body=body), definitions, {}, {})
    assert sorted(argument.name for argument in found) == ["self_", "timeout_"]


def test_the_config_names_an_argument() -> None:
    body, definitions = body_of(Field("Timeout", Use(TEXT)))
    found = arguments_of(operation(body=body), definitions, {}, {"Timeout": "timeout_seconds"})
    assert [argument.name for argument in found] == ["timeout_seconds"]


def test_read_only_properties_are_no_arguments() -> None:
    body, definitions = body_of(Field("id", Use(TEXT), read_only=True), Field("name", Use(TEXT)))
    found = arguments_of(operation(body=body), definitions, {}, {})
    assert [argument.name for argument in found] == ["name"]


def test_the_variants_of_a_body_are_merged_and_required_only_by_all() -> None:
    one, two = SchemaId("#one"), SchemaId("#two")
    origin = Origin(OriginKind.VARIANT, "k", "")
    both = Field("kind", Use(TEXT, required=True))
    definitions = Definitions(
        {
            one: Definition(
                one, origin, ObjectType((both, Field("a", Use(TEXT, required=True)))), HERE
            ),
            two: Definition(two, origin, ObjectType((both, Field("b", Use(TEXT)))), HERE),
        }
    )
    union = UnionType((Ref(one), Ref(two)))
    body = Body(True, (BodyContent("application/json", BodyKind.JSON, union),))
    found = arguments_of(operation(body=body), definitions, {}, {})
    assert {a.name: a.use.required for a in found} == {"kind": True, "a": False, "b": False}
