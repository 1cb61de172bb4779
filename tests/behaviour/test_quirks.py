"""What real documents contain, one small test each: names, types, unions, parameters, answers."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from tests.support.quirks import CONFIG, DOCUMENT, SCHEMAS
from tests.support.sdk import Sdk, generate

pytestmark = pytest.mark.xdist_group("quirks")


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return generate(tmp_path_factory.mktemp("quirks"), DOCUMENT, CONFIG)


def query(sdk: Sdk) -> dict[str, list[str]]:
    return parse_qs(sdk.request.url.query.decode())


def parsed(sdk: Sdk, resource: str, value: Any) -> Any:
    method = next(m for r in sdk.output.plan.walk() if r.path == (resource,) for m in r.methods)
    return getattr(getattr(sdk.client(value), resource), method.name)()


# --- Names ---------------------------------------------------------------------------------------


def test_property_names_that_python_or_pydantic_have_go_round(sdk: Sdk) -> None:
    (method,) = next(r for r in sdk.output.plan.walk() if r.path == ("fields",)).methods
    wire = {argument.wire_name: argument.name for argument in method.arguments}
    assert wire["from"] == "from_"
    assert wire["camelCase"] == "camel_case"
    assert wire["voice.connection_name"] == "voice_connection_name"
    assert wire["model_id"] == "model_id"
    values = {name: f"value of {name}" for name in wire}
    client = sdk.client(values)
    result = client.fields.create(**{wire[name]: value for name, value in values.items()})
    assert sdk.body == values
    assert result.to_dict() == values
    assert result.from_ == "value of from"
    assert result.model_config_ == "value of model_config"
    assert result.model_id == "value of model_id"


def test_component_names_of_all_spellings_are_classes_of_their_own(sdk: Sdk) -> None:
    names = {
        definition.origin.name: symbol.symbol.name
        for key, definition in sdk.output.api.definitions.items()
        for (id_, role), symbol in sdk.output.plan.symbols.items()
        if id_ == key and role.value == "model" and definition.origin.kind.value == "component"
    }
    assert names["CountryCode"] == "CountryCode"
    assert names["country_code"] != "CountryCode"
    assert names["10dlc_Error"].isidentifier()
    assert names["Rule-Input"] == "RuleInput"
    assert names["module-name_Thing"] != names["other-module_Thing"]
    assert names["ErrorSource"] == "ErrorSource"
    assert {names["Titled"], names["Titled2"]} == {"Titled", "Titled2"}
    assert len(set(names.values())) == len(names)


def test_no_class_is_numbered_or_longer_than_sixty(sdk: Sdk) -> None:
    given = {str(planned.symbol.name) for planned in sdk.output.plan.symbols.values()}
    document = set(SCHEMAS) | {"Titled2Param"}
    assert [name for name in given if name[-1].isdigit() and name not in document] == []
    assert [name for name in given if len(name) > 60] == []


def test_two_operations_with_one_operation_id(sdk: Sdk) -> None:
    assert call(sdk, "/same_id", {"id": "1"}).id == "1"
    assert call(sdk, "/same_id_too", {"id": "2"}).id == "2"


def test_parameters_whose_names_are_no_identifiers(sdk: Sdk) -> None:
    resource = next(r for r in sdk.output.plan.walk() if r.path == ("odd_parameters",))
    (method,) = resource.methods
    given = {a.name: a.wire_name for a in method.arguments if a.location.value != "path"}
    assert "authorization" not in given
    assert {"from_", "or_", "start_time_gt", "payment_signature"} <= given.keys()
    getattr(sdk.client({}).odd_parameters, method.name)("7", **given)
    assert sdk.request.url.path.endswith("/odd_parameters/7")
    assert query(sdk) == {
        "from": ["from"],
        "or": ["or"],
        "metadata->assistant_id": ["metadata->assistant_id"],
        "metadata.assistant_id": ["metadata.assistant_id"],
        "StartTime_gt": ["StartTime_gt"],
    }
    assert sdk.request.headers["PAYMENT-SIGNATURE"] == "PAYMENT-SIGNATURE"
    assert sdk.request.headers["Authorization"] == "Bearer key"


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/10dlc/2faEmail", "/v2/10dlc/2faEmail"),
        ("/import", "/v2/import"),
        ("/.well-known/jwks.json", "/v2/.well-known/jwks.json"),
        ("/v2/things", "/v2/v2/things"),
        ("/elsewhere", "/elsewhere"),
    ],
)
def test_path_segments_that_are_no_identifiers(sdk: Sdk, path: str, address: str) -> None:
    target: Any = sdk.client({"id": "1"})
    found = [
        (resource.path, method.name)
        for resource in sdk.output.plan.walk()
        for method in resource.methods
        if method.operation.path == path
    ]
    ((names, method),) = found
    for name in names:
        target = getattr(target, name)
    assert getattr(target, method)().id == "1"
    assert sdk.request.url.path == address


def test_a_parameter_with_an_ending_in_its_segment(sdk: Sdk) -> None:
    sdk.client({}).accounts.retrieve("a/b")
    assert sdk.request.url.raw_path.endswith(b"/accounts/a%2Fb.json")


def test_segments_that_differ_in_spelling_share_a_resource(sdk: Sdk) -> None:
    client = sdk.client({})
    client.mcp_servers.delete("1")
    assert sdk.request.url.path == "/v2/mcp_servers/1"


# --- Types ---------------------------------------------------------------------------------------


def test_a_reference_keeps_what_stands_beside_it(sdk: Sdk) -> None:
    result = parsed(sdk, "siblings", {"nullable": None, "typed": {"id": "1", "more": 2}})
    fields = type(result).model_fields
    assert result.nullable is None
    assert result.typed.more == 2
    assert fields["alias"].annotation == fields["described"].annotation
    source = Path(sdk.folder / sdk.module.__name__ / "types").rglob("*.py")
    assert any("Its own words." in file.read_text() for file in source)


def test_enums_of_every_kind_keep_their_values_and_take_others(sdk: Sdk) -> None:
    sent = {
        "numbers": 2,
        "yes": True,
        "untyped": 1,
        "nullish": None,
        "unsaid": None,
        "old": None,
        "empty": "",
        "sort": "-created_at",
        "operator": "%",
        "word": "import",
        "case": "telnyx",
        "flag": True,
    }
    sdk.client({}).enums.create(**sent)
    assert sdk.body == sent
    sdk.client({}).enums.create(sort="unheard_of")
    assert sdk.body == {"sort": "unheard_of"}


def test_defaults_are_shown_and_never_sent(sdk: Sdk) -> None:
    sdk.client({}).types.create(kept="y", missing=1)
    assert sdk.body == {"kept": "y", "Missing": 1}


def test_types_that_are_written_in_odd_ways(sdk: Sdk) -> None:
    client = sdk.client({"page": 3, "kept": None, "nothing": None, "free": [1]})
    result = client.types.create(
        kept="k", missing=1, tags=["a"], both=1, free={"x": [1]}, either=None
    )
    assert sdk.body["tags"] == ["a"]
    assert sdk.body["either"] is None
    assert (result.page, result.kept, result.nothing, result.free) == (3, None, None, [1])
    assert isinstance(result.page, int)


def test_a_body_and_an_answer_of_any_type(sdk: Sdk) -> None:
    assert sdk.client([1, {"a": None}]).anything.update(body={"x": 1}) == [1, {"a": None}]
    assert sdk.body == {"x": 1}


def test_schemas_that_contain_themselves(sdk: Sdk) -> None:
    value = {
        "expression": {"parts": [{"value": 1.5}, {"parts": []}]},
        "cluster": {"name": "a", "inner": [{"name": "b", "inner": []}]},
    }
    result = parsed(sdk, "recursive", value)
    assert result.expression.parts[0].value == 1.5
    assert result.cluster.inner[0].name == "b"
    assert result.to_dict() == value


# --- Compositions --------------------------------------------------------------------------------


def test_a_part_that_only_requires_makes_an_argument_required(sdk: Sdk) -> None:
    with pytest.raises(TypeError, match="name"):
        sdk.client({}).networks.create()
    result = sdk.client({"id": "1", "record_type": "network"}).networks.create(name="n")
    assert (result.id, result.record_type) == ("1", "network")


def test_a_body_property_named_as_the_path_argument(sdk: Sdk) -> None:
    sdk.client({}).networks.update("p", id="b", name="n")
    assert sdk.request.url.path.endswith("/networks/p")
    assert sdk.body == {"id": "b", "name": "n"}


def test_alternatives_beside_properties_are_one_set_of_arguments(sdk: Sdk) -> None:
    sdk.client({}).modes.create(to="+1", url="https://example.com")
    assert sdk.body == {"To": "+1", "Url": "https://example.com"}
    sdk.client({}).modes.create(to="+1", texml="<Response/>")
    assert sdk.body == {"To": "+1", "Texml": "<Response/>"}
    sdk.client({}).either.create(b="1")
    assert sdk.body == {"b": "1"}


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("by_enum", {"kind": "dog", "tricks": 1}, "Dog"),
        ("by_name", {"kind": "OpenDog", "tricks": 1}, "OpenDog"),
        ("by_mapping", {"kind": "b", "second": "s"}, "SameEnumB"),
        ("by_mapping", {"kind": "c", "second": "s"}, "SameEnumB"),
        ("by_mapping", {"kind": "a", "first": "f"}, "SameEnumA"),
        ("untold", {"kind": "cat", "lives": 9}, "Cat"),
    ],
)
def test_variants_are_told_apart(sdk: Sdk, field: str, value: Any, expected: str) -> None:
    result = getattr(parsed(sdk, "unions", {field: value}), field)
    assert type(result).__name__ == expected
    assert result.to_dict() == value


def test_variants_without_a_mark_are_told_by_what_they_require(sdk: Sdk) -> None:
    assert parsed(sdk, "unions", {"by_required": {"y": 2}}).by_required.y == 2
    assert parsed(sdk, "unions", {"lists": [{"v": 2}]}).lists[0].v == 2


@pytest.mark.parametrize("field", ["by_enum", "by_mapping", "untold", "by_required"])
def test_an_unknown_variant_survives_as_it_is(sdk: Sdk, field: str) -> None:
    value = {"kind": "unheard of", "colour": "red"}
    result = parsed(sdk, "unions", {field: value})
    assert result.to_dict() == {field: value}
    assert getattr(result, field).colour == "red"


def test_a_text_or_a_list_and_a_union_of_one(sdk: Sdk) -> None:
    assert parsed(sdk, "unions", {"text_or_list": "a"}).text_or_list == "a"
    assert parsed(sdk, "unions", {"text_or_list": ["a"]}).text_or_list == ["a"]
    assert parsed(sdk, "unions", {"single": "a"}).single == "a"


def test_maps_open_and_closed(sdk: Sdk) -> None:
    value = {
        "any": {"x": 1},
        "closed": {"a": "1", "more": 2},
        "known": {"a": "1", "more": 2},
        "typed": {"n": 1},
        "things": {"t": {"id": "1"}},
        "hollow": {"x": 1},
    }
    result = parsed(sdk, "maps", value)
    assert result.known.more == 2
    assert result.typed["n"] == 1
    assert result.things["t"].id == "1"
    assert result.to_dict() == value


# --- Parameters ----------------------------------------------------------------------------------


def test_objects_in_queries_are_written_in_brackets_without_a_style_too(sdk: Sdk) -> None:
    (method,) = next(r for r in sdk.output.plan.walk() if r.path == ("queries",)).methods
    getattr(sdk.client({}).queries, method.name)(
        page_number=2,
        filter={
            "status": ["a", "b"],
            "voice.connection_name": {"contains": "x"},
            "reference": {"eq": "r"},
        },
        filter_name="n",
        force=True,
    )
    assert query(sdk) == {
        "page[number]": ["2"],
        "filter[status]": ["a,b"],
        "filter[voice.connection_name][contains]": ["x"],
        "filter[reference][eq]": ["r"],
        "filter[name]": ["n"],
        "force": ["true"],
    }


def test_a_query_and_a_header_beside_a_body(sdk: Sdk) -> None:
    sdk.client({}).searches.create(id="b", filter="f", payment_signature="s")
    assert query(sdk) == {"filter": ["f"]}
    assert sdk.request.headers["payment_signature"] == "s"
    assert sdk.body == {"id": "b"}


# --- Bodies --------------------------------------------------------------------------------------


def test_any_media_type_means_json(sdk: Sdk) -> None:
    sdk.client({}).star.create(a="1")
    assert sdk.body == {"a": "1"}


def test_bodies_without_properties(sdk: Sdk) -> None:
    sdk.client({}).rows.create(body=["a", "b"])
    assert sdk.body == ["a", "b"]
    sdk.client({}).free.create(body={"x": 1})
    assert sdk.body == {"x": 1}


def test_a_delete_may_have_a_body(sdk: Sdk) -> None:
    sdk.client({}).emptied.delete("1", numbers=["+1"])
    assert sdk.request.method == "DELETE"
    assert sdk.body == {"numbers": ["+1"]}


def test_what_is_given_chooses_between_json_and_multipart(sdk: Sdk) -> None:
    sdk.client({}).documents.create(url="https://example.com/a")
    assert sdk.body == {"url": "https://example.com/a"}
    sdk.client({}).documents.create(file=io.BytesIO(b"abc"), size=3)
    assert sdk.request.headers["content-type"].startswith("multipart/form-data")
    assert b'name="size"\r\n\r\n3' in sdk.request.content


def test_two_files_in_one_body(sdk: Sdk) -> None:
    sdk.client({}).certificates.update(cert=b"CERT", key=("k.pem", b"KEY"))
    assert b"CERT" in sdk.request.content
    assert b'filename="k.pem"' in sdk.request.content


def test_a_form_with_an_array_of_objects(sdk: Sdk) -> None:
    sdk.client({}).forms.create(to="+1", custom_headers=[{"name": "a"}, {"name": "b"}])
    sent = parse_qs(sdk.request.content.decode())
    assert sent["To"] == ["+1"]
    assert sum(len(values) for name, values in sent.items() if "CustomHeaders" in name) == 2


# --- Answers -------------------------------------------------------------------------------------


def call(sdk: Sdk, path: str, given: Any) -> Any:
    target: Any = sdk.client(given)
    ((names, method),) = [
        (r.path, m.name)
        for r in sdk.output.plan.walk()
        for m in r.methods
        if m.operation.path == path
    ]
    for name in names:
        target = getattr(target, name)
    return getattr(target, method)()


def test_one_schema_under_several_codes(sdk: Sdk) -> None:
    assert call(sdk, "/answers/several", httpx.Response(201, json={"id": "1"})).id == "1"


def test_responses_without_content(sdk: Sdk) -> None:
    assert call(sdk, "/answers/none", httpx.Response(200)) is None


def test_responses_that_are_no_objects(sdk: Sdk) -> None:
    assert call(sdk, "/answers/rows", [{"id": "1"}])[0].id == "1"
    assert call(sdk, "/answers/map", {"a": "b"}) == {"a": "b"}
    assert call(sdk, "/answers/text", "t") == "t"
    assert call(sdk, "/answers/pdf", httpx.Response(200, content=b"%PDF")).content == b"%PDF"


def test_an_answer_that_may_be_csv(sdk: Sdk) -> None:
    assert call(sdk, "/answers/csv", {"id": "1"}).id == "1"
    plain = httpx.Response(200, text="a,b", headers={"content-type": "text/csv"})
    assert "a,b" in str(call(sdk, "/answers/csv", plain))


def test_an_operation_without_security(sdk: Sdk) -> None:
    assert call(sdk, "/open", {"id": "1"}).id == "1"
    assert "authorization" not in sdk.request.headers


def test_a_path_with_a_server_of_its_own(sdk: Sdk) -> None:
    call(sdk, "/elsewhere", {"id": "1"})
    assert sdk.request.url.host == "other.example.com"
