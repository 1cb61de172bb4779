"""Keys of paths with a query or a fragment, which tell operations at one path apart."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.sdk import Sdk, answer, document, generate, parameter

OK = answer({"type": "object"})
ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
TEXT = {"type": "string"}


def operation(verb: str, *parameters: Any) -> dict[str, Any]:
    return {verb: {"parameters": list(parameters), "responses": OK}}


def methods(sdk: Sdk) -> dict[str, str]:
    """The dotted method of each operation."""
    return {
        method.operation.key: ".".join([*resource.path, method.name])
        for resource in sdk.output.plan.walk()
        for method in resource.methods
    }


def test_a_fragment_names_the_method_and_is_not_sent(tmp_path: Path) -> None:
    paths = {
        "/files/{id}": operation("get", ID),
        "/files/{id}#get_shared_link": operation("get", ID, parameter("fields", TEXT)),
        "/files/{id}#add_shared_link": operation("put", ID),
        "/files/{id}#labels": operation("get", ID),
    }
    sdk = generate(tmp_path, document(paths))
    assert methods(sdk) == {
        "GET /files/{id}": "files.retrieve",
        "GET /files/{id}#get_shared_link": "files.get_shared_link",
        "PUT /files/{id}#add_shared_link": "files.add_shared_link",
        "GET /files/{id}#labels": "files.retrieve_labels",
    }
    sdk.client().files.get_shared_link("1", fields="a")
    assert sdk.request.url.raw_path == b"/v1/files/1?fields=a"
    sdk.client().files.add_shared_link("1")
    assert (sdk.request.method, sdk.request.url.raw_path) == ("PUT", b"/v1/files/1")


def test_a_query_in_the_key_is_sent_with_the_other_parameters(tmp_path: Path) -> None:
    paths = {
        "/answers": operation("post"),
        "/answers?beta=true": operation("post", parameter("x", TEXT), parameter("beta", TEXT)),
    }
    sdk = generate(tmp_path, document(paths))
    assert methods(sdk) == {
        "POST /answers": "answers.create",
        "POST /answers?beta=true": "answers.create_beta",
    }
    client = sdk.client()
    client.answers.create()
    assert sdk.request.url.raw_path == b"/v1/answers"
    client.answers.create_beta(x="a b")
    assert sdk.request.url.query == b"beta=true&x=a%20b"
    client.answers.create_beta(beta="no")
    assert sdk.request.url.query == b"beta=no"


def test_a_template_in_the_query_of_a_key_is_filled(tmp_path: Path) -> None:
    paths = {
        "/find?name={name}": operation("get", parameter("name", TEXT, required=True)),
        "/find?id={id}": operation("get", ID),
    }
    sdk = generate(tmp_path, document(paths))
    client = sdk.client()
    client.find.retrieve_by_name(name="a&b")
    assert sdk.request.url.raw_path == b"/v1/find?name=a%26b"
    client.find.retrieve_by_id("a&b")
    assert sdk.request.url.raw_path == b"/v1/find?id=a%26b"


PLAIN = {
    "/files": operation("get"),
    "/files/{id}": {**operation("get", ID), **operation("delete", ID)},
}


@pytest.mark.parametrize(
    "key", ["/files/{id}#x", "/files#x", "/files?x=1", "/files/{id}?delete=1#get"]
)
@pytest.mark.parametrize("verb", ["get", "post", "delete"])
def test_a_variant_renames_no_other_method(tmp_path: Path, key: str, verb: str) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    before = methods(generate(tmp_path / "a", document(PLAIN)))
    parameters = [ID] if "{id}" in key else []
    after = methods(
        generate(tmp_path / "b", document({**PLAIN, key: operation(verb, *parameters)}))
    )
    assert {name: after[name] for name in before} == before
    assert len(set(after.values())) == len(before) + 1


def test_variants_whose_names_would_be_equal_have_names_of_their_own(tmp_path: Path) -> None:
    paths = {key: operation("get") for key in ("/a#b-c", "/a#b_c", "/a?b=c", "/a?B=c", "/a")}
    sdk = generate(tmp_path, document(paths))
    assert len(set(methods(sdk).values())) == 5
