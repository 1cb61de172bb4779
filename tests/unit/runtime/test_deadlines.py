"""How long a call may take: the time-outs of an HTTP client, and a deadline for the whole call."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import anyio
import httpx
import pytest

from runtime import errors
from runtime.transport import DefaultAioHttpClient, DefaultAsyncHttpxClient, DefaultHttpxClient
from tests.support.echo_server import EchoServer, echo_server

from .conftest import Wire
from .sample._client import AsyncSample, Sample

pytestmark = pytest.mark.slow


@pytest.fixture
def server() -> Iterator[EchoServer]:
    with echo_server() as running:
        yield running


def sent_timeout(wire: Wire) -> dict[str, float]:
    return dict(wire.request.extensions["timeout"])


def test_the_timeout_of_a_given_http_client_is_used(wire: Wire) -> None:
    transport = httpx.MockTransport(wire.handler(()))
    seven = {"connect": 7, "read": 7, "write": 7, "pool": 7}
    for kind in (httpx.Client, DefaultHttpxClient):
        http = kind(transport=transport, timeout=7)
        client = Sample("k", http_client=http)
        client.things.open()
        assert sent_timeout(wire) == seven
        assert client.timeout == httpx.Timeout(7)
        Sample("k").with_options(http_client=http).things.open()
        assert sent_timeout(wire) == seven
        Sample("k", http_client=http, timeout=3).things.open()
        assert sent_timeout(wire)["read"] == 3
        client.things.open(timeout=2)
        assert sent_timeout(wire)["read"] == 2
        Sample("k", http_client=kind(transport=transport)).things.open()
        assert sent_timeout(wire)["read"] == 60
        Sample("k", http_client=kind(transport=transport, timeout=None)).things.open()
        assert sent_timeout(wire)["read"] is None
    for async_kind in (httpx.AsyncClient, DefaultAsyncHttpxClient, DefaultAioHttpClient):
        assert AsyncSample("k", http_client=async_kind(timeout=7)).timeout == httpx.Timeout(7)


CASES: dict[str, dict[str, Any]] = {
    "a slow response": {"query": {"wait": "3"}},
    "a slow body": {"query": {"drip": "6"}},
    "retries": {"query": {"status": "503"}, "max_retries": 50},
    "retries of slow responses": {"query": {"wait": "3"}, "timeout": 0.2, "max_retries": 50},
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
@pytest.mark.parametrize("on_the_client", [True, False])
def test_a_deadline_ends_the_whole_call(
    server: EchoServer, case: dict[str, Any], on_the_client: bool
) -> None:
    limit: dict[str, Any] = {"deadline": 1}
    options, per_call = (limit, {}) if on_the_client else ({}, limit)

    def check(began: float, error: Exception) -> None:
        assert time.monotonic() - began < 2.5
        if "status" in case["query"]:
            # The pause before the next attempt would miss the deadline: the error is the answer.
            assert isinstance(error, errors.InternalServerError)
        elif case.get("max_retries"):
            assert isinstance(error, errors.APITimeoutError)
        else:
            assert "GET /echo did not complete within its deadline of 1 seconds." in str(error)

    client = Sample("k", base_url=server.url, **options)
    began = time.monotonic()
    with pytest.raises(errors.APIError) as caught:
        client.get("/echo", **case, **per_call)
    check(began, caught.value)
    client.close()

    async def run(http: Callable[[], Any]) -> None:
        client = AsyncSample("k", base_url=server.url, http_client=http(), **options)
        began = time.monotonic()
        with pytest.raises(errors.APIError) as caught:
            await client.get("/echo", **case, **per_call)
        check(began, caught.value)
        assert (await client.get("/echo", deadline=None))["path"] == "/echo"
        await client.close()

    for http in (lambda: None, DefaultAioHttpClient):
        anyio.run(run, http)


def test_a_deadline_that_is_kept_changes_nothing(server: EchoServer) -> None:
    with Sample("k", base_url=server.url, deadline=10) as client:
        assert client.get("/echo", query={"id": "1"})["id"] == "1"
        assert client.with_options(deadline=None).deadline is None
        client.deadline = 20
        assert client.with_options(timeout=1).deadline == 20


def test_a_deadline_includes_fetching_a_token(server: EchoServer) -> None:
    client = Sample(client_id="i", client_secret="s", base_url=f"{server.url}/?wait=3"[:-8])
    tokens = client._settings.tokens
    assert tokens is not None
    tokens.token_url += "?wait=3"
    began = time.monotonic()
    with pytest.raises(errors.APITimeoutError):
        client.get("/echo", deadline=0.5, max_retries=0)
    assert time.monotonic() - began < 2.5
    client.close()


@pytest.mark.parametrize("wrong", ["5", timedelta(seconds=5), httpx.Timeout(5), -1, True])
def test_a_deadline_is_checked_where_it_is_passed(wire: Wire, wrong: Any) -> None:
    for attempt in (
        lambda: Sample("k", deadline=wrong),
        lambda: wire.client().with_options(deadline=wrong),
        lambda: wire.client().things.open(deadline=wrong),
    ):
        with pytest.raises((TypeError, ValueError), match="`deadline`"):
            attempt()
    assert wire.requests == []
