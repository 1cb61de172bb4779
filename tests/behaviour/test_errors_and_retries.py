"""Failures as a caller of a generated client sees them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.sdk import Sdk, answer, document, generate

THING = {"type": "object", "properties": {"id": {"type": "string"}}}
CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
}


@pytest.fixture
def sdk(tmp_path: Path) -> Sdk:
    content = {"content": {"application/json": {"schema": THING}}}
    keyed = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}
    paths = {
        "/things": {
            "get": {"responses": answer(THING)},
            "post": {"requestBody": content, "responses": answer(THING)},
        },
        "/payments": {
            "post": {"parameters": [keyed], "requestBody": content, "responses": answer(THING)},
            "get": {"responses": answer(THING)},
        },
    }
    schemes = {"securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}}
    return generate(tmp_path, document(paths, components=schemes, security=[{"bearer": []}]))


@pytest.mark.parametrize(("status", "name"), CLASSES.items())
def test_each_status_has_its_error(sdk: Sdk, status: int, name: str) -> None:
    errors = [{"code": "10015", "title": "Bad", "detail": "No such thing"}]
    response = httpx.Response(
        status, json={"errors": errors}, headers={"x-request-id": "r1", "retry-after-ms": "1"}
    )
    client = sdk.client(response, max_retries=0)
    with pytest.raises(getattr(sdk.module, name)) as caught:
        client.things.list()
    error = caught.value
    assert isinstance(error, sdk.module.APIStatusError)
    assert isinstance(error, sdk.module.SmallError)
    assert (error.status_code, error.request_id) == (status, "r1")
    assert error.body == {"errors": errors}
    assert error.errors[0].detail == "No such thing"
    assert "No such thing" in str(error)


def again(*statuses: int) -> list[Any]:
    headers = {"retry-after-ms": "1"}
    failures = [httpx.Response(status, json={}, headers=headers) for status in statuses]
    return [*failures, {"id": "x"}]


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_reads_are_repeated(sdk: Sdk, status: int) -> None:
    assert sdk.client(*again(status, status)).things.list().id == "x"
    assert len(sdk.requests) == 3


@pytest.mark.parametrize("status", [429, 503])
def test_a_post_that_was_refused_is_repeated(sdk: Sdk, status: int) -> None:
    assert sdk.client(*again(status)).things.create(id="a").id == "x"
    assert len(sdk.requests) == 2


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_post_that_may_have_been_carried_out_is_not(sdk: Sdk, status: int) -> None:
    with pytest.raises(sdk.module.InternalServerError):
        sdk.client(*again(status)).things.create(id="a")
    assert len(sdk.requests) == 1


def test_a_post_under_a_key_is_repeated_under_the_same_key(sdk: Sdk) -> None:
    assert sdk.client(*again(500, 502)).payments.create(id="a").id == "x"
    keys = {request.headers["idempotency-key"] for request in sdk.requests}
    assert len(sdk.requests) == 3 and len(keys) == 1 and keys != {""}


def test_a_connection_that_fails_is_an_error_of_its_own(sdk: Sdk) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    with pytest.raises(sdk.module.APIConnectionError):
        sdk.client(refuse, max_retries=0).things.list()

    def wait(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow", request=request)

    with pytest.raises(sdk.module.APITimeoutError):
        sdk.client(wait, max_retries=0).things.list()


def test_a_missing_key_is_one_sentence(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SMALL_API_KEY", raising=False)
    with pytest.raises(sdk.module.SmallError, match="SMALL_API_KEY"):
        client = sdk.module.Small()
        client.things.list()


def test_the_environment_gives_key_and_address(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMALL_API_KEY", "from-environment")
    monkeypatch.setenv("SMALL_BASE_URL", "https://staging.example.com")
    client = sdk.client({"id": "x"}, api_key=None)
    client.things.list()
    assert sdk.request.headers["authorization"] == "Bearer from-environment"
    assert str(sdk.request.url) == "https://staging.example.com/things"


def test_with_options_changes_a_copy(sdk: Sdk) -> None:
    client = sdk.client(*again(500, 500))
    with pytest.raises(sdk.module.InternalServerError):
        client.with_options(max_retries=0).things.list()
    assert len(sdk.requests) == 1
    client.things.list()
