"""Who is calling, and that nobody else learns it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import anyio
import httpx
import pytest

from runtime import client as client_module
from runtime import errors
from runtime.service import SERVICE

from .conftest import Wire

TOKEN_PATH = "/v1/oauth/token"


def token(name: str, expires_in: Any = 3600) -> dict[str, Any]:
    return {"access_token": name, "expires_in": expires_in}


def oauth(wire: Wire, **more: Any) -> Any:
    return {"api_key": None, "client_id": "id", "client_secret": "client-secret", **more}


class Issuer:
    """Gives tokens `t1`, `t2`... and refuses the revoked ones."""

    def __init__(self, expires_in: Any = 3600) -> None:
        self.issued = 0
        self.revoked: set[str] = set()
        self.expires_in = expires_in

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == TOKEN_PATH:
            self.issued += 1
            return httpx.Response(200, json=token(f"t{self.issued}", self.expires_in))
        held = request.headers["authorization"].removeprefix("Bearer ")
        return httpx.Response(401 if held in self.revoked else 200, json={"id": "x"})


def test_the_key_is_sent_as_a_bearer_token(wire: Wire) -> None:
    wire.client().things.create(name="n")
    assert wire.request.headers["authorization"] == "Bearer secret-key"


def test_an_operation_without_security_sends_none(wire: Wire) -> None:
    wire.client(api_key=None).things.open()
    assert "authorization" not in wire.request.headers


def test_a_missing_key_is_one_sentence(wire: Wire) -> None:
    with pytest.raises(errors.RootError, match="SAMPLE_API_KEY"):
        wire.client(api_key=None).things.create(name="n")


def test_the_environment_gives_what_is_not_given(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAMPLE_API_KEY", "from-environment")
    monkeypatch.setenv("SAMPLE_BASE_URL", "http://localhost:1/v9/")
    wire.client(api_key=None).things.create(name="n")
    assert wire.request.headers["authorization"] == "Bearer from-environment"
    assert str(wire.request.url) == "http://localhost:1/v9/things"


def test_a_function_gives_the_key_of_each_request(wire: Wire, waits: list[float]) -> None:
    keys: Iterator[str] = iter(["k1", "k2"])
    wire.client(503, {}, api_key=lambda: next(keys)).things.create(name="n")
    assert [r.headers["authorization"] for r in wire.requests] == ["Bearer k1", "Bearer k2"]

    async def key() -> str:
        return "k3"

    async def run() -> None:
        await wire.async_client(api_key=key).things.create(name="n")

    anyio.run(run)
    assert wire.request.headers["authorization"] == "Bearer k3"


def test_an_authorization_header_of_the_caller_wins(wire: Wire) -> None:
    from runtime.types import omit

    client = wire.client(api_key=None, default_headers={"Authorization": "Own"})
    client.things.create(name="n")
    assert wire.request.headers["authorization"] == "Own"
    wire.client().things.create(name="n", extra_headers={"Authorization": omit})
    assert "authorization" not in wire.request.headers


def test_client_credentials_are_exchanged_once_and_shared_with_copies(wire: Wire) -> None:
    issuer = Issuer()
    client = wire.client(issuer, **oauth(wire))
    client.things.create(name="n")
    client.with_options(timeout=1).things.create(name="n")
    assert issuer.issued == 1
    assert wire.requests[0].content == (
        b"grant_type=client_credentials&client_id=id&client_secret=client-secret"
    )
    assert "authorization" not in wire.requests[0].headers
    assert [r.headers["authorization"] for r in wire.requests[1:]] == ["Bearer t1"] * 2


def test_a_token_is_renewed_before_it_expires(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr("runtime.oauth.time.monotonic", lambda: now[0])
    issuer = Issuer(expires_in="300")
    client = wire.client(issuer, **oauth(wire))
    for moment, issued in ((0, 1), (239, 1), (241, 2)):
        now[0] = 1000.0 + moment
        client.things.create(name="n")
        assert issuer.issued == issued


def test_a_refused_token_is_renewed_once(wire: Wire, waits: list[float]) -> None:
    issuer = Issuer()
    client = wire.client(issuer, **oauth(wire))
    client.things.create(name="n")
    issuer.revoked = {"t1"}
    assert client.things.create(name="n").id == "x"
    assert (issuer.issued, waits) == (2, [])
    issuer.revoked = {"t2", "t3", "t4"}
    with pytest.raises(errors.AuthenticationError):
        client.things.create(name="n")
    assert issuer.issued == 3


def test_threads_wait_for_one_exchange(wire: Wire) -> None:
    issuer = Issuer()
    client = wire.client(issuer, **oauth(wire))
    threads = [threading.Thread(target=lambda: client.things.create(name="n")) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (issuer.issued, len(wire.requests)) == (1, 9)


def test_tasks_wait_for_one_exchange(wire: Wire) -> None:
    issuer = Issuer()

    async def run() -> None:
        client = wire.async_client(issuer, **oauth(wire))
        async with anyio.create_task_group() as group:
            for _ in range(8):
                group.start_soon(lambda: client.things.create(name="n"))
        issuer.revoked = {"t1"}
        assert (await client.things.create(name="n")).id == "x"

    anyio.run(run)
    assert issuer.issued == 2


def test_refused_credentials_are_an_error_that_says_so(wire: Wire) -> None:
    body = {"error": "invalid_client", "error_description": "Unknown client"}
    client = wire.client(httpx.Response(401, json=body), **oauth(wire))
    with pytest.raises(errors.AuthenticationError, match="Unknown client"):
        client.things.create(name="n")
    with pytest.raises(errors.RootError, match="client_secret"):
        wire.client(api_key=None, client_id="id")


@pytest.mark.parametrize(
    ("scheme", "key", "place"),
    [
        ("basicAuth", "user:pass", ("header", "authorization", "Basic dXNlcjpwYXNz")),
        ("headerKey", "k&k", ("header", "x-api-key", "k&k")),
        ("queryKey", "k&k", ("query", "api_key", "k&k")),
        ("cookieKey", "kk", ("header", "cookie", "session=kk")),
    ],
)
def test_keys_stand_where_their_scheme_says(
    wire: Wire,
    monkeypatch: pytest.MonkeyPatch,
    scheme: str,
    key: str,
    place: tuple[str, str, str],
) -> None:
    service = replace(SERVICE, security=((scheme,),))
    monkeypatch.setattr(client_module, "SERVICE", service)
    wire.client(api_key=key).things.create(name="n")
    where, name, value = place
    found = wire.request.headers if where == "header" else wire.request.url.params
    assert found[name] == value


def test_several_schemes_have_secrets_of_their_own(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = replace(SERVICE, security=(("basicAuth", "queryKey"), ("headerKey",)))
    monkeypatch.setattr(client_module, "SERVICE", service)
    wire.client(api_key=None, credentials={"headerKey": "h"}).things.create(name="n")
    assert wire.request.headers["x-api-key"] == "h"
    both = {"basicAuth": "u:p", "queryKey": "q"}
    wire.client(api_key=None, credentials=both).things.create(name="n")
    assert wire.request.headers["authorization"].startswith("Basic ")
    assert wire.request.url.params["api_key"] == "q"


def test_a_redirect_elsewhere_takes_no_secret_along(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = replace(SERVICE, security=(("headerKey", "cookieKey", "bearerAuth"),))
    monkeypatch.setattr(client_module, "SERVICE", service)
    away = httpx.Response(307, headers={"location": "https://elsewhere.example.com/x"})
    wire.client(away, {}).things.create(name="n")
    assert wire.request.url.host == "elsewhere.example.com"
    assert not {"authorization", "cookie", "x-api-key"} & set(wire.request.headers)


def test_no_secret_is_shown_or_logged(
    wire: Wire, caplog: pytest.LogCaptureFixture, waits: list[float]
) -> None:
    logging.getLogger("sample").setLevel(logging.DEBUG)
    client = wire.client(Issuer(), **oauth(wire))
    client.things.create(name="n", extra_body={"password": "hidden", "api_key": "hidden"})
    with pytest.raises(errors.APIError) as caught:
        wire.client(500, api_key="secret-key").things.create(name="n")
    settings = client._settings
    shown = " ".join(
        [
            caplog.text,
            str(caught.value),
            *map(repr, (client, settings.credentials, settings.tokens, caught.value)),
            repr(client.webhooks),
        ]
    )
    assert "POST /v1/things 200" in shown
    for secret in ("secret-key", "client-secret", "hidden", "Bearer"):
        assert secret not in shown
    logging.getLogger("sample").setLevel(logging.NOTSET)


def test_a_key_that_cannot_be_a_header_is_not_shown(wire: Wire) -> None:
    with pytest.raises(errors.RootError) as caught:
        wire.client(api_key="secret\nkey").things.create(name="n")
    assert "secret" not in str(caught.value)
