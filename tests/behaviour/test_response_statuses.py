"""Several successful responses of one operation, and responses without a value."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.sdk import Sdk, document, generate

DONE = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
LATER = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "string"}, "eta": {"type": "integer"}},
}


def json(schema: Any) -> dict[str, Any]:
    return {"description": "d", "content": {"application/json": {"schema": schema}}}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def sdk_of(folder: Path, responses: dict[str, Any]) -> Sdk:
    paths = {"/jobs": {"post": {"operationId": "startJob", "responses": responses}}}
    schemas = {"Done": DONE, "Later": LATER}
    return generate(folder, document(paths, components={"schemas": schemas}))


def run(sdk: Sdk, status: int, value: Any = ..., **options: Any) -> Any:
    def respond(_: httpx.Request) -> httpx.Response:
        if value is ...:
            return httpx.Response(status)
        if value is None:
            return httpx.Response(
                status, content=b"null", headers={"content-type": "application/json"}
            )
        return httpx.Response(status, json=value)

    return sdk.client(respond, **options).jobs.create()


def returned(sdk: Sdk) -> str:
    text = sdk.output.files[f"{sdk.module.__name__}/resources/jobs.py"]
    return text.split(" -> ")[1].split(":\n")[0]


@pytest.mark.parametrize("statuses", [("200", "202"), ("2XX", "202"), ("2xx", "202")])
@pytest.mark.parametrize("strict", [False, True])
def test_the_status_tells_two_types_apart(
    tmp_path: Path, statuses: tuple[str, str], strict: bool
) -> None:
    sdk = sdk_of(tmp_path, {statuses[0]: json(ref("Done")), statuses[1]: json(ref("Later"))})
    options = {"_strict_response_validation": strict}
    # The body alone would be valid as both.
    assert type(run(sdk, 200, {"id": "1"}, **options)).__name__ == "Done"
    assert type(run(sdk, 202, {"id": "1"}, **options)).__name__ == "Later"
    assert returned(sdk) == "JobCreateResponse"
    alias = sdk.module.types.JobCreateResponse
    assert {variant.__name__ for variant in alias.__args__} == {"Done", "Later"}


def test_types_without_a_class_are_told_apart_too(tmp_path: Path) -> None:
    listed = {"type": "array", "items": ref("Done")}
    sdk = sdk_of(tmp_path, {"200": json(listed), "201": json(ref("Later"))})
    assert [type(entry).__name__ for entry in run(sdk, 200, [{"id": "1"}])] == ["Done"]
    assert type(run(sdk, 201, {"id": "1"})).__name__ == "Later"


def test_the_same_type_twice_is_one_type(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, {"200": json(ref("Done")), "201": json(ref("Done"))})
    assert returned(sdk) == "Done"
    assert type(run(sdk, 201, {"id": "1"})).__name__ == "Done"


def test_schemas_that_differ_in_words_only_are_one_type(tmp_path: Path) -> None:
    def described(text: str) -> dict[str, Any]:
        properties = {
            "id": {"type": "string", "description": text, "example": text},
            "description": {"type": "string"},
        }
        return json({"type": "object", "title": text, "properties": properties})

    sdk = sdk_of(tmp_path, {"200": described("a"), "201": described("b")})
    assert returned(sdk) == "JobCreateResponse"
    assert run(sdk, 201, {"id": "1"}).description is None


@pytest.mark.parametrize("strict", [False, True])
def test_no_content_beside_content_is_none(tmp_path: Path, strict: bool) -> None:
    sdk = sdk_of(tmp_path, {"200": json(ref("Done")), "204": {"description": "none"}})
    assert returned(sdk) == "Done | None"
    options = {"_strict_response_validation": strict}
    assert run(sdk, 204, **options) is None
    assert type(run(sdk, 200, {"id": "1"}, **options)).__name__ == "Done"


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    "schema",
    [
        {"anyOf": [ref("Done"), {"type": "null"}]},
        {"oneOf": [ref("Done"), ref("Later"), {"type": "null"}]},
        {**DONE, "type": ["object", "null"]},
        {"type": ["array", "null"], "items": ref("Done")},
        {"type": ["string", "null"]},
    ],
)
def test_a_nullable_response_that_is_null_is_none(
    tmp_path: Path, schema: Any, strict: bool
) -> None:
    sdk = sdk_of(tmp_path, {"200": json(schema)})
    assert run(sdk, 200, None, _strict_response_validation=strict) is None
    alias: Any = getattr(sdk.module.types, "JobCreateResponse", None)
    assert returned(sdk).endswith("| None") or type(None) in alias.__args__


def test_default_beside_errors_is_a_success(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, {"default": json(ref("Done")), "404": {"description": "no"}})
    assert returned(sdk) == "Done"
    assert type(run(sdk, 200, {"id": "1"})).__name__ == "Done"
    with pytest.raises(sdk.module.NotFoundError):
        run(sdk, 404, {})


def test_default_beside_a_success_is_an_error(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, {"default": json(ref("Later")), "200": json(ref("Done"))})
    assert returned(sdk) == "Done"


def test_asynchronous_calls_tell_them_apart_too(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path, {"200": json(ref("Done")), "202": json(ref("Later"))})

    async def both() -> list[str]:
        client = sdk.async_client(lambda _: httpx.Response(202, json={"id": "1"}))
        raw = await client.jobs.with_raw_response.create()
        return [type(each).__name__ for each in (await client.jobs.create(), await raw.parse())]

    assert asyncio.run(both()) == ["Later", "Later"]
