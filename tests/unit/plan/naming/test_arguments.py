"""Arguments: collected from parameters and bodies, then named."""

from __future__ import annotations

from sdkwright.model import (
    Body,
    BodyKind,
    Definition,
    Example,
    ListType,
    Operation,
    OriginKind,
    ParameterLocation,
    UnionType,
)
from sdkwright.plan.arguments import Argument, ArgumentLocation, arguments_of
from sdkwright.plan.naming.arguments import (
    REQUEST_OPTIONS,
    RESERVED_ARGUMENTS,
    ChosenNames,
    name_arguments,
)
from tests.support.models import (
    BINARY,
    TEXT,
    body,
    component,
    definition,
    definitions,
    field,
    obj,
    operation,
    parameter,
    path_parameter,
    ref,
)

THING = component("Thing", obj(field("b"), field("z", required=True), field("a")))
NUMBER = component("Number", obj(field("b", required=True), field("a")))


def arguments(
    *parameters: object,
    json: Definition | None = None,
    chosen: ChosenNames | None = None,
    sent: Body | None = None,
    content: BodyKind | None = None,
    kind: BodyKind = BodyKind.JSON,
) -> tuple[Argument, ...]:
    sent = body((kind, ref(json))) if json else sent
    tested = operation("POST /a/{id}", *parameters, body=sent)  # type: ignore[arg-type]  # parameters
    found = arguments_of(tested, definitions([THING, NUMBER, *([json] if json else [])]), content)
    return name_arguments(found, chosen or ChosenNames())


def names(*parameters: object, **values: object) -> list[str]:
    return [argument.name for argument in arguments(*parameters, **values)]  # type: ignore[arg-type]  # as above


def properties(*wire_names: str) -> Definition:
    return component("Body", obj(*(field(name) for name in wire_names)))


def test_path_arguments_come_first_then_required_ones_then_by_name() -> None:
    given = [parameter("y"), path_parameter("p2"), path_parameter("p1")]
    assert names(*given, json=THING) == ["p2", "p1", "z", "a", "b", "y"]


def test_a_path_argument_is_required_and_not_nullable() -> None:
    loose = parameter("id", ParameterLocation.PATH)
    (found,) = arguments(loose)
    assert (found.use.required, found.use.nullable, found.location) == (
        True,
        False,
        ArgumentLocation.PATH,
    )
    assert not arguments(parameter("q"))[0].use.required


def test_a_parameter_with_the_name_of_a_property_is_named_after_its_location() -> None:
    for location in ("header", "query", "cookie"):
        given = parameter("trace", ParameterLocation(location))
        assert names(given, json=properties("trace")) == ["trace", f"trace_{location}"]


def test_of_spellings_of_one_name_the_one_that_python_has_keeps_it() -> None:
    assert names(json=properties("shoe-size", "shoe_size", "shoeSize")) == [
        "shoe_size",
        "shoe_size_body",
        "shoe_size_body_2",
    ]
    given = [parameter("shoe_size"), parameter("shoeSize", ParameterLocation.HEADER)]
    found = {a.wire_name: a.name for a in arguments(*given, json=properties("shoe-size"))}
    assert found == {
        "shoe_size": "shoe_size",
        "shoeSize": "shoe_size_header",
        "shoe-size": "shoe_size_body",
    }


def test_names_of_client_options_get_an_underscore() -> None:
    found = names(json=properties(*RESERVED_ARGUMENTS, *REQUEST_OPTIONS))
    assert found == sorted([*REQUEST_OPTIONS, *(f"{name}_" for name in RESERVED_ARGUMENTS)])


def test_options_are_those_of_the_runtime() -> None:
    from runtime.types import RequestOptions

    assert list(RequestOptions.__annotations__) == list(REQUEST_OPTIONS)


def test_an_override_names_an_argument() -> None:
    chosen = ChosenNames(overrides={"Timeout": "timeout_seconds"})
    assert names(json=properties("Timeout"), chosen=chosen) == ["timeout_seconds"]


def test_a_path_argument_takes_the_name_for_the_path() -> None:
    chosen = ChosenNames(path={"id": "lamp_id"}, overrides={"id": "other"})
    assert names(path_parameter("id"), json=properties("id"), chosen=chosen) == ["lamp_id", "other"]


def test_a_locked_name_stays_when_another_argument_wants_it() -> None:
    chosen = ChosenNames(locked={"query": {"shoe-size": "shoe_size"}})
    given = parameter("shoe-size")
    assert names(given, json=properties("shoe_size"), chosen=chosen) == [
        "shoe_size",
        "shoe_size_body",
    ]
    found = {a.location.value: a.name for a in arguments(given, chosen=chosen)}
    assert found == {"query": "shoe_size"}


def test_a_locked_name_applies_to_its_location_only_and_yields_to_an_override() -> None:
    locked = {"query": {"colour": "color"}}
    assert names(json=properties("colour"), chosen=ChosenNames(locked=locked)) == ["colour"]
    assert names(parameter("colour"), chosen=ChosenNames(locked=locked)) == ["color"]
    both = ChosenNames(overrides={"colour": "hue"}, locked=locked)
    assert names(parameter("colour"), chosen=both) == ["hue"]


def test_a_reserved_name_in_the_lock_stays() -> None:
    chosen = ChosenNames(locked={"query": {"timeout": "timeout"}})
    assert names(parameter("timeout"), chosen=chosen) == ["timeout"]
    for name in ("self", "locals", "request_options"):
        chosen = ChosenNames(locked={"query": {name: name}})
        assert names(parameter(name), chosen=chosen) == [f"{name}_"]


def test_read_only_properties_are_not_arguments() -> None:
    given = component("Body", obj(field("id", read_only=True), field("name", write_only=True)))
    assert names(json=given) == ["name"]


def test_variants_of_a_body_are_merged_and_required_only_if_all_require_them() -> None:
    one = component("One", obj(field("kind", required=True), field("a", required=True)))
    two = component("Two", obj(field("kind", required=True), field("b")))
    union = component("Body", UnionType((ref(one), ref(two))))
    tested = operation("POST /a", body=body((BodyKind.JSON, ref(union))))
    found = arguments_of(tested, definitions([one, two, union]))
    assert {a.name: a.use.required for a in found} == {"kind": True, "a": False, "b": False}


def test_contents_with_properties_of_different_types_are_merged_into_a_union() -> None:
    one = component("One", obj(field("a", TEXT)))
    two = component("Two", obj(field("a", UnionType((TEXT, BINARY)))))
    tested = operation(
        "POST /a", body=body((BodyKind.JSON, ref(one)), (BodyKind.MULTIPART, ref(two)))
    )
    (found,) = arguments_of(tested, definitions([one, two]))
    assert found.use.type == UnionType((TEXT, BINARY))
    assert found.is_file


def test_a_method_for_one_content_type_takes_the_properties_of_that_one() -> None:
    sent = body((BodyKind.JSON, ref(THING)), (BodyKind.MULTIPART, ref(NUMBER)))
    assert names(sent=sent, content=BodyKind.MULTIPART) == ["b", "a"]
    assert names(sent=sent) == ["a", "b", "z"]


def whole(sent: Body, *inner: Definition) -> Argument:
    tested: Operation = operation("POST /a", body=sent)
    (found,) = arguments_of(tested, definitions(inner))
    return found


def test_a_body_that_is_not_an_object_is_one_argument() -> None:
    sent = Body(True, body((BodyKind.JSON, ListType(TEXT))).contents, "The lamps.")
    found = whole(sent)
    assert (found.name, found.wire_name, found.location) == (
        "body",
        "",
        ArgumentLocation.WHOLE_BODY,
    )
    assert (found.use.type, found.use.required, found.use.doc) == (
        ListType(TEXT),
        True,
        "The lamps.",
    )
    assert not found.is_file
    assert not whole(body((BodyKind.JSON, TEXT), required=False)).use.required


def test_a_union_with_a_variant_that_is_not_an_object_is_one_argument() -> None:
    inline = definition("#b", OriginKind.BODY, "POST /a", "", UnionType((ref(THING), TEXT)))
    assert whole(body((BodyKind.JSON, ref(inline))), inline, THING).name == "body"


def test_a_content_that_is_not_an_object_makes_the_body_one_argument() -> None:
    sent = body((BodyKind.BINARY, BINARY), (BodyKind.JSON, ref(THING)))
    found = whole(sent, THING)
    assert found.use.type == UnionType((BINARY, ref(THING)))


def test_the_example_of_a_content_belongs_to_the_argument() -> None:
    content = body((BodyKind.JSON, TEXT)).contents[0]
    example = Example('"on"')
    sent = Body(True, (type(content)(content.media_type, content.kind, TEXT, example),))
    assert whole(sent).use.example == example


def test_a_list_of_files_is_a_file() -> None:
    target = component("Body", obj(field("f", ListType(BINARY)), field("g")))
    found = arguments(json=target, kind=BodyKind.MULTIPART)
    assert {a.name: a.is_file for a in found} == {"f": True, "g": False}
    found = arguments(json=target)
    assert {a.name: a.is_file for a in found} == {"f": False, "g": False}


def test_arguments_know_whether_they_are_in_the_body() -> None:
    found = arguments(parameter("q"), path_parameter("id"), json=properties("p"))
    assert {a.name: a.in_body for a in found} == {"id": False, "p": True, "q": False}
    assert whole(body((BodyKind.JSON, TEXT))).in_body
