"""The body of an error is the model that the document gives to its status."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from tests.support.sdk import Sdk, answer, document, generate

TEXT = {"type": "string"}
JSON = "application/json"


def body(schema: Any) -> dict[str, Any]:
    return {"description": "wrong", "content": {JSON: {"schema": schema}}}


def thing(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


RESPONSES = {
    **answer(thing(id=TEXT)),
    "404": body({"$ref": "#/components/schemas/Missing"}),
    "409": body({"type": "array", "items": thing(field=TEXT)}),
    "4XX": body(thing(code={"type": "integer"}, hint=TEXT)),
    "500": {"description": "broken"},
    "default": body(thing(reason=TEXT)),
}
SPEC = document(
    {
        "/things": {"get": {"responses": RESPONSES}},
        "/plain": {"get": {"responses": answer(thing(id=TEXT))}},
    },
    components={"schemas": {"Missing": thing(message=TEXT, resource=TEXT)}},
)


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return generate(tmp_path_factory.mktemp("errors"), SPEC)


def failure(sdk: Sdk, status: int, content: Any, method: str = "things", **options: Any) -> Any:
    """The error of a call that fails."""
    client = sdk.module.Small(
        api_key="k",
        max_retries=0,
        http_client=httpx.Client(
            transport=httpx.MockTransport(lambda _: httpx.Response(status, json=content))
        ),
        **options,
    )
    with pytest.raises(sdk.module.APIStatusError) as caught, client:
        getattr(client, method).retrieve()
    return caught.value


@pytest.mark.parametrize("strict", [False, True])
def test_each_status_has_its_model(sdk: Sdk, strict: bool) -> None:
    options: dict[str, Any] = {"_strict_response_validation": True} if strict else {}
    missing = failure(sdk, 404, {"message": "No.", "resource": "x", "more": 1}, **options)
    assert (missing.body.message, missing.body.resource) == ("No.", "x")
    assert missing.body.model_dump(exclude_unset=True) == {
        "message": "No.",
        "resource": "x",
        "more": 1,
    }
    assert type(missing.body).__name__ == "Missing"
    assert failure(sdk, 422, {"code": 7}, **options).body.code == 7
    assert failure(sdk, 503, {"reason": "busy"}, **options).body.reason == "busy"
    listed = failure(sdk, 409, [{"field": "a"}], **options)
    assert listed.body == [{"field": "a"}], "only objects have classes"


def test_the_message_and_the_status_stay(sdk: Sdk) -> None:
    error = failure(sdk, 404, {"message": "No."})
    assert (error.status_code, type(error).__name__) == (404, "NotFoundError")
    assert "No." in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert again.body.message == "No."


@pytest.mark.parametrize("content", [{"proxy": "down"}, "text", 7, None, [1]])
def test_a_body_of_another_form_is_json_as_before(sdk: Sdk, content: Any) -> None:
    assert failure(sdk, 404, content).body == content


def test_a_status_without_a_schema_and_an_operation_without_errors_have_json(sdk: Sdk) -> None:
    assert failure(sdk, 404, {"message": "No."}, "plain").body == {"message": "No."}


def test_the_config_can_leave_bodies_as_they_are(tmp_path: Path) -> None:
    plain = generate(tmp_path, SPEC, {"error_bodies": "json"})
    assert failure(plain, 404, {"message": "No."}).body == {"message": "No."}


def test_async_errors_have_models_too(sdk: Sdk) -> None:
    async def run() -> Any:
        mock = httpx.MockTransport(lambda _: httpx.Response(404, json={"message": "No."}))
        http = httpx.AsyncClient(transport=mock)
        async with sdk.module.AsyncSmall(api_key="k", http_client=http, max_retries=0) as client:
            with pytest.raises(sdk.module.NotFoundError) as caught:
                await client.things.retrieve()
        return caught.value.body.message

    assert anyio.run(run) == "No."
