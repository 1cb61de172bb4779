"""Every failure in one table: what the caller gets, how many requests went out, after what pauses."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import pickle
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any

import httpx
import pytest

from tests.support.sdk import Sdk, answer, document, generate

NOW = 1_800_000_000.0
SECRET = "a-key-nobody-sees"
THING = {"type": "object", "properties": {"id": {"type": "string"}}}
FIRST, SECOND = (0.375, 0.5), (0.75, 1.0)
"""The pauses before the first and the second repetition, unless the server asks for another."""

Answer = Callable[[httpx.Request], httpx.Response]


def status(code: int, body: object = None, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: httpx.Response(code, json=body if body is not None else {}, headers=named)


def text(content: bytes, kind: str = "application/json", code: int = 200, **more: str) -> Answer:
    headers = {"content-type": kind} | {k.replace("_", "-"): v for k, v in more.items()}
    return lambda _: httpx.Response(code, content=content, headers=headers)


def broken(kind: type[httpx.RequestError]) -> Answer:
    def fail(request: httpx.Request) -> httpx.Response:
        raise kind("the network's own words", request=request)

    return fail


class HalfBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off."""

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"id": '
        raise httpx.ReadError("reset by peer")

    async def __aiter__(self) -> Any:
        yield b'{"id": '
        raise httpx.ReadError("reset by peer")


def half(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, stream=HalfBody(), headers={"content-type": "application/json"})


def date(seconds: float) -> str:
    return formatdate(NOW + seconds, usegmt=True)


OK = status(200, {"id": "x"})


@dataclass(frozen=True)
class Row:
    """A call, what the server does, and what comes of it."""

    call: str
    answers: tuple[Answer, ...]
    outcome: str
    """`ok`, or the class of the error."""
    waits: tuple[tuple[float, float] | float, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    says: str = ""
    """What the error's message must contain."""

    @property
    def requests(self) -> int:
        return len(self.waits) + 1


def always(call: str, code: int, error: str) -> Row:
    """A status that is not worth a repetition."""
    return Row(call, (status(code),), error)


def repeated(call: str, code: int, error: str) -> Row:
    """A status that is repeated until there are no attempts left."""
    return Row(call, (status(code),), error, (FIRST, SECOND))


TABLE: dict[str, Row] = {
    **{
        f"{code} to a {call}": always(call, code, error)
        for call in ("read", "write")
        for code, error in {
            400: "BadRequestError",
            401: "AuthenticationError",
            402: "APIStatusError",
            403: "PermissionDeniedError",
            404: "NotFoundError",
            418: "APIStatusError",
            422: "UnprocessableEntityError",
            501: "InternalServerError",
            300: "APIStatusError",
            304: "APIStatusError",
        }.items()
    },
    **{
        f"{code} to a read": repeated("read", code, error)
        for code, error in {
            408: "APIStatusError",
            409: "ConflictError",
            429: "RateLimitError",
            500: "InternalServerError",
            502: "InternalServerError",
            503: "InternalServerError",
            504: "InternalServerError",
            599: "InternalServerError",
        }.items()
    },
    **{
        f"{code} to a write, which was not carried out": repeated("write", code, error)
        for code, error in {
            408: "APIStatusError",
            429: "RateLimitError",
            503: "InternalServerError",
        }.items()
    },
    **{
        f"{code} to a write, which may have been carried out": always("write", code, error)
        for code, error in {
            409: "ConflictError",
            500: "InternalServerError",
            502: "InternalServerError",
            504: "InternalServerError",
        }.items()
    },
    **{
        f"{code} to a write under a key": repeated("keyed", code, error)
        for code, error in {409: "ConflictError", 500: "InternalServerError"}.items()
    },
    "409 with a time to try again": Row("write", (status(409, retry_after="2"), OK), "ok", (2.0,)),
    "a second attempt works": Row("read", (status(500), OK), "ok", (FIRST,)),
    "a third attempt works": Row("read", (status(500), status(502), OK), "ok", (FIRST, SECOND)),
    # --- how long the pause is
    "Retry-After in seconds": Row("read", (status(429, retry_after="3"), OK), "ok", (3.0,)),
    "Retry-After as a date": Row("read", (status(503, retry_after=date(30)), OK), "ok", (30.0,)),
    "Retry-After in the past": Row("read", (status(503, retry_after=date(-9)), OK), "ok", (FIRST,)),
    "Retry-After below zero": Row("read", (status(503, retry_after="-1"), OK), "ok", (FIRST,)),
    "Retry-After absurdly large": Row("read", (status(429, retry_after="1e9"),), "RateLimitError"),
    "Retry-After far away": Row("read", (status(429, retry_after=date(9e6)),), "RateLimitError"),
    "Retry-After of garbage": Row("read", (status(429, retry_after="soon"), OK), "ok", (FIRST,)),
    "retry-after-ms": Row(
        "read", (status(429, retry_after_ms="1500", retry_after="9"), OK), "ok", (1.5,)
    ),
    # --- the network
    "no connection": Row(
        "write", (broken(httpx.ConnectError),), "APIConnectionError", (FIRST, SECOND)
    ),
    "no connection in time": Row(
        "write", (broken(httpx.ConnectTimeout),), "APITimeoutError", (FIRST, SECOND)
    ),
    "no connection free": Row(
        "write", (broken(httpx.PoolTimeout),), "APITimeoutError", (FIRST, SECOND)
    ),
    "a proxy that refuses": Row("write", (broken(httpx.ProxyError), OK), "ok", (FIRST,)),
    "no answer in time to a write": Row(
        "write", (broken(httpx.ReadTimeout),), "APITimeoutError", says="may have processed it"
    ),
    "no answer in time to a read": Row("read", (broken(httpx.ReadTimeout), OK), "ok", (FIRST,)),
    "not sent in time": Row("write", (broken(httpx.WriteTimeout),), "APITimeoutError"),
    "a reset after sending": Row("write", (broken(httpx.ReadError),), "APIConnectionError"),
    "a reset after sending under a key": Row(
        "keyed", (broken(httpx.ReadError), OK), "ok", (FIRST,)
    ),
    "a reset in the middle of a write's answer": Row("write", (half,), "APIConnectionError"),
    "a reset in the middle of a read's answer": Row("read", (half, OK), "ok", (FIRST,)),
    "no HTTP": Row("write", (broken(httpx.RemoteProtocolError),), "APIConnectionError"),
    # --- answers that cannot be read
    "truncated JSON": Row("read", (text(b'{"id": "x'),), "APIResponseValidationError"),
    "HTML instead of JSON": Row(
        "read",
        (text(b"<html>Hello</html>"),),
        "APIResponseValidationError",
        says="GET /v1/things returned 200",
    ),
    "HTML with an error": Row(
        "read",
        (text(b"<html><h1>Lost</h1></html>", "text/html", 404),),
        "NotFoundError",
        says="404",
    ),
    "no body with a content type of JSON": Row("read", (text(b""),), "ok"),
    "JSON in a charset that is none": Row(
        "read", (text(b'{"id": "x"}', "application/json; charset=klingon"),), "ok"
    ),
    "JSON in the wrong charset": Row(
        "read", (text(b'{"id": "x"}', "application/json; charset=utf-16"),), "ok"
    ),
    "gzip that breaks off": Row(
        "read",
        (text(gzip.compress(b'{"id": "x"}' * 99)[:30], content_encoding="gzip"),),
        "APIResponseValidationError",
    ),
    # --- what is sent again
    "bytes": Row("bytes", (status(503), OK), "ok", (FIRST,)),
    "a file": Row("file", (status(503), OK), "ok", (FIRST,)),
    "an iterator": Row("iterator", (status(503),), "InternalServerError"),
    # --- options
    "max_retries 0 of a client": Row("read", (status(500),), "InternalServerError"),
    "max_retries 1 of a call": Row(
        "read", (status(500),), "InternalServerError", (FIRST,), {"max_retries": 1}
    ),
    "retry_unsafe of a call": Row(
        "write", (status(500), OK), "ok", (FIRST,), {"retry_unsafe": True}
    ),
    "a time-out of a call": Row("read", (OK,), "ok", options={"timeout": 1.5}),
    "an error that says what is wrong": Row(
        "write",
        (status(422, {"errors": [{"code": "10027", "title": "Bad", "detail": "No such pet"}]}),),
        "UnprocessableEntityError",
        says="No such pet",
    ),
}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    json_body = {"content": {"application/json": {"schema": THING}}}
    raw_body = {"required": True, "content": {"application/octet-stream": {"schema": {}}}}
    keyed = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}
    paths = {
        "/things": {
            "get": {"responses": answer(THING)},
            "post": {"requestBody": json_body, "responses": answer(THING)},
        },
        "/payments": {
            "post": {
                "parameters": [keyed],
                "requestBody": json_body,
                "responses": answer(THING),
            }
        },
        "/blobs": {"put": {"requestBody": raw_body, "responses": answer(THING)}},
    }
    return generate(tmp_path_factory.mktemp("failures"), document(paths))


@pytest.fixture
def waits(small: Sdk, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses, which take no time."""
    found: list[float] = []

    async def pause(seconds: float) -> None:
        found.append(seconds)

    monkeypatch.setattr(small.part("_core.sync_engine"), "sleep", found.append)
    monkeypatch.setattr(small.part("_core.async_engine"), "pause", pause)
    monkeypatch.setattr("time.time", lambda: NOW)
    small.requests.clear()
    return found


def start(client: Any, row: Row) -> Any:
    """The call of a row; of an asynchronous client, what has to be awaited."""
    options = dict(row.options)
    match row.call:
        case "read":
            return client.things.list(**options)
        case "write":
            return client.things.create(id="a", **options)
        case "keyed":
            return client.payments.create(id="a", **options)
        case "bytes":
            return client.blobs.update(b"abc", **options)
        case "file":
            return client.blobs.update(io.BytesIO(b"abc"), **options)
    return client.blobs.update(iter([b"a", b"bc"]), **options)


def judge(small: Sdk, row: Row, waits: list[float], outcome: Any) -> None:
    if row.outcome == "ok":
        assert not isinstance(outcome, Exception), outcome
    else:
        assert type(outcome) is getattr(small.module, row.outcome), repr(outcome)
        assert row.says in str(outcome)
        assert SECRET not in str(outcome) + repr(outcome)
        assert str(pickle.loads(pickle.dumps(outcome))) == str(outcome)
    assert len(small.requests) == row.requests
    assert len(waits) == len(row.waits)
    for wait, expected in zip(waits, row.waits, strict=True):
        least, most = expected if isinstance(expected, tuple) else (expected, expected)
        assert least <= wait <= most
    if row.call in ("bytes", "file", "iterator"):
        assert {request.content for request in small.requests} == {b"abc"}
    if row.call == "keyed":
        assert len({request.headers["idempotency-key"] for request in small.requests}) == 1
    if "timeout" in row.options:
        assert small.request.extensions["timeout"]["read"] == row.options["timeout"]
    if row.call == "write":
        assert json.loads(small.request.content) == {"id": "a"}


def options_of(name: str) -> dict[str, Any]:
    return {"max_retries": 0} if name.endswith("0 of a client") else {}


@pytest.mark.parametrize("name", TABLE)
def test_a_failure(small: Sdk, waits: list[float], name: str) -> None:
    row = TABLE[name]
    client = small.client(*row.answers, api_key=SECRET, **options_of(name))
    try:
        outcome = start(client, row)
    except small.module.SmallError as error:
        outcome = error
    judge(small, row, waits, outcome)


@pytest.mark.parametrize("name", [name for name in TABLE if TABLE[name].call != "iterator"])
def test_a_failure_asynchronously(small: Sdk, waits: list[float], name: str) -> None:
    row = TABLE[name]

    async def run() -> Any:
        client = small.async_client(*row.answers, api_key=SECRET, **options_of(name))
        try:
            return await start(client, row)
        except small.module.SmallError as error:
            return error

    judge(small, row, waits, asyncio.run(run()))
