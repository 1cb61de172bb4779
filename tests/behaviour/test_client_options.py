"""Options of clients and calls, and raw access, as programs of other SDKs use them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.sdk import Sdk, document, generate

ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
SECURITY: dict[str, Any] = {
    "security": [{"bearer": []}],
    "components": {"securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}},
}
NOTHING = {"204": {"description": "Deleted."}}


def sdk_of(folder: Path, operation: dict[str, Any] | None = None, verb: str = "delete") -> Sdk:
    given = operation or {"parameters": [ID], "responses": NOTHING}
    path = "/things/{id}" if operation is None else "/things"
    return generate(folder, document({path: {verb: given}}, **SECURITY))


def deleted(request: httpx.Request) -> httpx.Response:
    return httpx.Response(204, headers={"x-a": "1"}, request=request)


def test_raw_access_to_a_method_without_a_result_gives_the_response(tmp_path: Path) -> None:
    sdk = sdk_of(tmp_path)
    client = sdk.client(deleted)
    response = client.things.with_raw_response.delete("1")
    assert (response.status_code, response.headers["x-a"]) == (204, "1")
    assert response.parse() is None
    with client.things.with_streaming_response.delete("1") as streamed:
        assert (streamed.status_code, streamed.parse()) == (204, None)
    assert client.with_raw_response.things.delete("1").status_code == 204
    assert client.things.delete("1") is None

    async def run() -> None:
        client = sdk.async_client(deleted)
        response = await client.things.with_raw_response.delete("1")
        assert (response.status_code, await response.parse()) == (204, None)
        async with client.things.with_streaming_response.delete("1") as streamed:
            assert (streamed.status_code, await streamed.parse()) == (204, None)
        assert await client.things.delete("1") is None

    asyncio.run(run())


@pytest.mark.parametrize("maker", ["client", "async_client"])
def test_none_keeps_an_option_of_a_copy(tmp_path: Path, maker: str) -> None:
    client = getattr(sdk_of(tmp_path), maker)(
        api_key="own", base_url="https://staging.test", default_headers={"x-a": "1"}
    )
    options = ("base_url", "api_key", "client_id", "client_secret", "public_key", "credentials")
    more = ("default_headers", "set_default_headers", "default_query", "http_client")
    for name in (*options, *more, "websocket_base_url", "_strict_response_validation"):
        for copy in (client.copy(**{name: None}), client.with_options(**{name: None})):
            assert (copy.api_key, copy.base_url.host) == ("own", "staging.test")
            assert copy.default_headers == {"x-a": "1"}
            assert copy._engine.http_clients is client._engine.http_clients
    assert client.copy(timeout=None).timeout == httpx.Timeout(None)
