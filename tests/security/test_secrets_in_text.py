"""No message, representation, traceback or log line contains a secret."""

from __future__ import annotations

import asyncio
import json
import logging
import traceback
from collections.abc import Callable
from typing import Any
from urllib.parse import quote_plus

import httpx
import pytest

from tests.support.sdk import Sdk, document, generate
from tests.support.sdk import answer as described

SECRET = "s3cr3t value"
SCHEMES = {
    "token": {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": "/token", "scopes": {}}},
    },
    "query": {"type": "apiKey", "in": "query", "name": "own_key"},
}
OBJECT = {"type": "object", "properties": {"a": {"type": "integer"}}}
DOCUMENT = document(
    {
        "/things": {
            "get": {"responses": described(OBJECT)},
            "post": {
                "requestBody": {"content": {"application/json": {"schema": OBJECT}}},
                "responses": described(OBJECT),
            },
        },
        "/keyed": {"get": {"responses": described(OBJECT), "security": [{"query": []}]}},
    },
    components={"securitySchemes": SCHEMES},
    security=[{"token": []}],
)
METHODS = {"GET /things": "things.get", "POST /things": "things.add", "GET /keyed": "keyed.get"}
OAUTH = {"api_key": None, "client_id": "id", "client_secret": SECRET, "max_retries": 0}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return generate(tmp_path_factory.mktemp("sdk"), DOCUMENT, {"names": {"methods": METHODS}})


@pytest.fixture(autouse=True)
def log(sdk: Sdk, caplog: pytest.LogCaptureFixture) -> Any:
    sdk.requests.clear()
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, logger="small")
    return caplog


def shown(error: BaseException) -> str:
    """Everything that is printed of an error and of what it refers to."""
    parts = ["".join(traceback.format_exception(error)), repr(error), str(error)]
    for name in ("request", "response"):
        found = getattr(error, name, None)
        parts.append(repr(found))
        parts.append(repr(getattr(found, "request", None)))
    return "\n".join(parts)


TOKEN = "s3cr3t-token"
ECHO = f"grant_type=client_credentials&client_secret={quote_plus(SECRET)}"


def answer(*values: Any, **options: Any) -> Callable[[], httpx.Response]:
    return lambda: httpx.Response(*values, **options)


ANSWERS: dict[str, Callable[[], httpx.Response]] = {
    "form": answer(200, content=f"access_token={TOKEN}&expires_in=5"),
    "form as JSON": answer(
        200, content=f"access_token={TOKEN}", headers={"content-type": "application/json"}
    ),
    "text": answer(200, text=f"access_token={TOKEN} {SECRET}"),
    "page": answer(200, html=f"<p>{TOKEN}</p>"),
    "cut off": answer(200, content=f'{{"access_token": "{TOKEN}", '),
    "too deep": answer(200, content=f'{{"access_token": "{TOKEN}", "a":' + "[" * 100_000),
    "other name": answer(200, json={"accessToken": TOKEN}),
    "array": answer(200, json=[TOKEN]),
    "unusable": answer(200, json={"access_token": f"{TOKEN}\r\nx: y"}),
    "echo in JSON": answer(400, json={"error": f"bad secret {SECRET}"}),
    "echo in detail": answer(
        400, json={"error": "invalid_client", "error_description": "x" * 490 + SECRET}
    ),
    "echo in another field": answer(401, json={"detail": ECHO, "message": SECRET}),
    "echo in text": answer(400, text=ECHO),
    "echo in a list": answer(500, json=[SECRET]),
    "echo in a redirect": answer(307, headers={"location": f"//x.y/?{ECHO}"}),
}


@pytest.mark.parametrize("case", ANSWERS)
@pytest.mark.parametrize("kind", ["client", "async_client"])
def test_responses_of_the_token_url(sdk: Sdk, log: Any, case: str, kind: str) -> None:
    client = getattr(sdk, kind)(ANSWERS[case](), **OAUTH)
    with pytest.raises(sdk.module.SmallError) as caught:
        found = client.things.get()
        if kind == "async_client":
            asyncio.run(found)
    text = shown(caught.value) + log.text
    assert "/token" in text
    assert "s3cr3t" not in text
    # Another attempt must not make it known either.
    assert "s3cr3t" not in repr(client)


def test_the_reason_of_a_refused_token_is_shown(sdk: Sdk) -> None:
    refused = {"error": "invalid_client", "error_description": "Unknown client."}
    client = sdk.client(httpx.Response(401, json=refused), **OAUTH)
    with pytest.raises(sdk.module.AuthenticationError, match="invalid_client: Unknown client"):
        client.things.get()


@pytest.mark.parametrize("status", [200, 302, 404, 500])
def test_a_key_in_the_query(sdk: Sdk, log: Any, status: int) -> None:
    to = {"location": "https://api.example.com/v1/again?own_key=s3cr3t"}
    answers = [httpx.Response(status, text="<", headers=to), httpx.Response(404, json={})]
    client = sdk.client(*answers, api_key="s3cr3t-key", max_retries=0)
    with pytest.raises(sdk.module.APIError) as caught:
        client.keyed.get()
    assert sdk.requests[0].url.params["own_key"]
    assert "/v1/" in repr(caught.value.request) and "redacted" in repr(caught.value.request)
    assert "s3cr3t" not in shown(caught.value) + log.text


def test_a_key_in_the_query_of_a_request_that_fails(sdk: Sdk, log: Any) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused\x1b[31m\r\nby all", request=request)

    client = sdk.client(fail, api_key="s3cr3t-key", max_retries=0)
    with pytest.raises(sdk.module.APIConnectionError) as caught:
        client.keyed.get()
    assert "s3cr3t" not in shown(caught.value) + log.text
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "url",
    [
        *("https://user:s3cr3t@h.example/v2", "https://s3cr3t@h.example"),
        *("https://u:s3cr3t/s3cr3t@h.example", "user:s3cr3t@h.example", "//u:s3cr3t@h.example"),
        *("ftp://u:s3cr3t@h.example", "https:u:s3cr3t@h.example", "https:/u:s3cr3t@h"),
        *("https://u:s3cr3t@h.example:port/", "https://u:s3cr3t@[", "https://u:s3cr3t@"),
        *("https://u:s3cr3t@h.example?a=s3cr3t", "https://h.example?key=s3cr3t"),
        *("https://u:s3cr3t@h.example#s3cr3t", "https://u:p@s3cr3t@h.example", "u:s3cr3t\n@h"),
    ],
)
@pytest.mark.parametrize("option", ["base_url", "websocket_base_url", "environment"])
def test_the_user_of_a_base_url(
    sdk: Sdk, log: Any, url: str, option: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if option == "environment":
        monkeypatch.setenv("SMALL_BASE_URL", url)
    given = {} if option == "environment" else {option: url}
    try:
        client = sdk.client(httpx.Response(500, text="no"), max_retries=0, **given)
        text = repr(client) + str(client.base_url) + str(client.websocket_base_url)
        client.get("/x")
    except sdk.module.APIStatusError as error:
        text += shown(error)
    except sdk.module.SmallError as error:
        text = shown(error)
        assert "***" in text or "?***" in text
    assert "s3cr3t" not in text.replace(f'setenv("SMALL_BASE_URL", {url!r})', "") + log.text


def test_the_user_of_an_absolute_url(sdk: Sdk, log: Any) -> None:
    client = sdk.client(httpx.Response(500, text="no"), max_retries=0)
    with pytest.raises(sdk.module.APIError) as caught:
        client.get("https://user:s3cr3t@h.example/x?key=s3cr3t")
    own = shown(caught.value).replace(
        'client.get("https://user:s3cr3t@h.example/x?key=s3cr3t")', ""
    )
    assert "s3cr3t" not in own


def test_the_user_in_a_redirect_that_is_not_followed(sdk: Sdk) -> None:
    to = {"location": "https://user:s3cr3t@h.example/x?key=s3cr3t"}
    with pytest.raises(sdk.module.APIStatusError, match=r"h\.example/x") as caught:
        sdk.client(httpx.Response(301, headers=to)).things.add(a=1)
    assert "s3cr3t" not in str(caught.value)


BODIES: dict[str, tuple[str, Any]] = {
    "named list": ("application/json", {"client_secrets": ["s3cr3t"], "api_keys": ["s3cr3t"]}),
    "list of lists": ("application/json", {"h": [["Authorization", "s3cr3t"]]}),
    "pin": ("application/json", {"pin": "s3cr3t", "otp": ["s3cr3t"], "JWT": "s3cr3t"}),
    "no JSON": ("application/json", 'password=s3cr3t&a={"'),
    "two values": ("application/json", '{"a": 1}{"password": "s3cr3t"}'),
    "cut off": ("application/vnd.api+json", '{"password": "s3cr3t'),
    "JSON as text": ("text/plain", {"password": "s3cr3t"}),
    "JSON as text, cut off": ("text/html", '{"password": "s3cr3t'),
    "text": ("text/plain; charset=utf-8", "your password is s3cr3t"),
    "form": ("application/x-www-form-urlencoded", "password=s3cr3t"),
    "no type": ("", "s3cr3t"),
}


@pytest.mark.parametrize("case", BODIES)
def test_bodies_in_the_debug_log(sdk: Sdk, log: Any, case: str) -> None:
    kind, body = BODIES[case]
    content = body if isinstance(body, str) else json.dumps(body)
    client = sdk.client(
        httpx.Response(200, content=content, headers={"content-type": kind}), api_key="k"
    )
    client.get("/x", cast_to=bytes)
    client.post("/x", body=content.encode(), extra_headers={"content-type": kind}, cast_to=bytes)
    assert "response=" in log.text and "body=" in log.text
    assert "s3cr3t" not in log.text


def test_harmless_bodies_are_logged(sdk: Sdk, log: Any) -> None:
    client = sdk.client(httpx.Response(200, text="bad gateway"), api_key="k")
    client.post("/x", body={"name": ["a", "b"], "tags": ["x"]}, cast_to=str)
    assert "bad gateway" in log.text and '"name": ["a", "b"]' in log.text


@pytest.mark.parametrize("name", ["X-Auth", "X-Key", "X-Credential", "X-Signature", "X-Api-Token"])
def test_headers_in_the_debug_log(sdk: Sdk, log: Any, name: str) -> None:
    sdk.client(api_key="s3cr3t").get("/x", extra_headers={name: "s3cr3t"})
    assert name.lower() in log.text and "s3cr3t" not in log.text


def test_secret_names_of_the_default_query_in_the_log(sdk: Sdk, log: Any) -> None:
    sdk.client(api_key="k", default_query={"api_key": "s3cr3t"}).get("/x")
    assert sdk.request.url.params["api_key"] == "s3cr3t"
    assert "s3cr3t" not in log.text


LIFETIMES = ["NaN", "nan", 0, -1, "0", -0.0, 1e-300, 0.01, None, "", "soon", [], {}, True, 1e400]


@pytest.mark.parametrize("lifetime", LIFETIMES, ids=repr)
@pytest.mark.parametrize("kind", ["client", "async_client"])
def test_a_lifetime_that_is_none_does_not_fetch_a_token_for_each_call(
    sdk: Sdk, lifetime: Any, kind: str
) -> None:
    content = json.dumps({"access_token": "t", "expires_in": lifetime})

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=content if "token" in request.url.path else b"{}")

    sdk.requests.clear()
    client = getattr(sdk, kind)(respond, **OAUTH)

    async def run() -> None:
        for _ in range(5):
            await client.things.get()

    if kind == "client":
        for _ in range(5):
            client.things.get()
    else:
        asyncio.run(run())
    assert [request.url.path for request in sdk.requests].count("/v1/token") == 1
