"""Failures: which error, which repetition, after which pause."""

from __future__ import annotations

import gzip
import io
import pickle
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from runtime import errors
from runtime.retries import delay_before
from runtime.service import SERVICE
from runtime.transport import BrokenStream

from .conftest import Wire
from .test_responses import Counting

NOW = 1_800_000_000
CLASSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.APIStatusError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    408: errors.APIStatusError,
    409: errors.ConflictError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    500: errors.InternalServerError,
    501: errors.InternalServerError,
    503: errors.InternalServerError,
    304: errors.APIStatusError,
}


@pytest.mark.parametrize(("status", "kind"), CLASSES.items())
def test_each_status_has_its_error(wire: Wire, status: int, kind: type[Exception]) -> None:
    with pytest.raises(kind) as caught:
        wire.client(status, max_retries=0).things.create(name="n")
    assert type(caught.value) is kind


# Method, what the server does, and how many requests a client with two retries sends.
TABLE: list[tuple[str, Any, int]] = [
    *[("read", status, 3) for status in (408, 409, 429, 500, 502, 503, 504, 599)],
    *[("read", status, 1) for status in (400, 401, 403, 404, 422, 501)],
    *[("write", status, 3) for status in (408, 429, 503)],
    *[("write", status, 1) for status in (400, 409, 500, 502, 504)],
    *[("keyed", status, 3) for status in (409, 429, 500, 502, 503, 504)],
    *[("command", status, 3) for status in (500, 503)],
    *[("retry_unsafe", status, 3) for status in (409, 500, 502, 504)],
    ("read", httpx.ConnectError("refused"), 3),
    ("read", httpx.ReadTimeout("slow"), 3),
    ("read", httpx.ReadError("reset"), 3),
    ("write", httpx.ConnectError("refused"), 3),
    ("write", httpx.ConnectTimeout("slow"), 3),
    ("write", httpx.PoolTimeout("full"), 3),
    ("write", httpx.ReadTimeout("slow"), 1),
    ("write", httpx.WriteTimeout("slow"), 1),
    ("write", httpx.ReadError("reset"), 1),
    ("write", httpx.RemoteProtocolError("closed"), 1),
    ("keyed", httpx.ReadTimeout("slow"), 3),
    ("retry_unsafe", httpx.ReadTimeout("slow"), 3),
    ("read", httpx.UnsupportedProtocol("ftp"), 1),
]


def call(client: Any, how: str) -> Any:
    if how == "read":
        return client.things.retrieve("t", owner_id="o")
    if how == "keyed":
        return client.things.pay(amount=1)
    if how == "command":
        return client.things.command()
    return client.things.create(name="n", retry_unsafe=how == "retry_unsafe")


@pytest.mark.parametrize(("how", "answer", "requests"), TABLE)
def test_nothing_is_done_twice(
    wire: Wire, waits: list[float], how: str, answer: Any, requests: int
) -> None:
    with pytest.raises(errors.APIError):
        call(wire.client(answer), how)
    assert (len(wire.requests), len(waits)) == (requests, requests - 1)


def test_the_asynchronous_client_follows_the_same_rules(wire: Wire, waits: list[float]) -> None:
    async def run() -> None:
        with pytest.raises(errors.InternalServerError):
            await wire.async_client(503).things.create(name="n")
        assert len(wire.requests) == 3
        with pytest.raises(errors.APITimeoutError):
            await wire.async_client(httpx.ReadTimeout("slow")).things.create(name="n")
        assert len(wire.requests) == 4
        assert (await wire.async_client(429, {"id": "x"}).things.create(name="n")).id == "x"

    anyio.run(run)
    assert len(waits) == 3


def test_a_conflict_with_a_time_to_try_again_is_repeated(wire: Wire, waits: list[float]) -> None:
    answer = httpx.Response(409, headers={"retry-after": "2"})
    assert wire.client(answer, {"id": "x"}).things.create(name="n").id == "x"
    assert waits == [2.0]


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ({}, 0.375, 0.5),
        ({"retry-after": "3"}, 3, 3),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5, 1.5),
        ({"retry-after": formatdate(NOW + 30, usegmt=True)}, 30, 30),
        ({"retry-after": formatdate(NOW - 30, usegmt=True)}, 0.375, 0.5),
        ({"retry-after": "-5"}, 0.375, 0.5),
        ({"retry-after": "soon"}, 0.375, 0.5),
        ({"retry-after": "nan"}, 0.375, 0.5),
        ({"retry-after": "60"}, 60, 60),
    ],
)
def test_the_pause_is_what_the_server_asks_for(
    monkeypatch: pytest.MonkeyPatch, headers: dict[str, str], least: float, most: float
) -> None:
    monkeypatch.setattr("runtime.retries.time.time", lambda: float(NOW))
    delay = delay_before(1, headers, SERVICE)
    assert delay is not None and least <= delay <= most


@pytest.mark.parametrize(
    "asked",
    ["61", "1e9", "inf", pytest.param(formatdate(time.time() + 99_999), id="a date")],
)
def test_a_server_that_asks_for_a_very_long_pause_is_not_asked_again(
    wire: Wire, waits: list[float], asked: str
) -> None:
    with pytest.raises(errors.RateLimitError):
        wire.client(httpx.Response(429, headers={"retry-after": asked})).things.open()
    assert (len(wire.requests), waits) == (1, [])


def test_pauses_grow_up_to_a_limit() -> None:
    delays = [delay_before(attempt, None, SERVICE) or 0 for attempt in range(1, 12)]
    assert all(0.75 * 0.5 * 2**i <= delay for i, delay in enumerate(delays[:4]))
    assert max(delays) <= 8


def test_a_key_is_made_once_per_call_and_kept(wire: Wire, waits: list[float]) -> None:
    client = wire.client(500, 500, {"id": "x"})
    client.things.pay(amount=1)
    keys = {r.headers["idempotency-key"] for r in wire.requests}
    client.things.pay(amount=1)
    assert len(keys) == 1 and wire.request.headers["idempotency-key"] not in keys
    bodies = len(wire.requests)
    client.things.command()
    assert b'"command_id":"' in wire.requests[bodies].content


def test_a_key_can_be_given_or_turned_off(wire: Wire, waits: list[float]) -> None:
    client = wire.client(500)
    with pytest.raises(errors.InternalServerError):
        client.things.pay(amount=1, idempotency_key=None)
    assert len(wire.requests) == 1 and "idempotency-key" not in wire.request.headers
    with pytest.raises(errors.InternalServerError):
        client.things.command(command_id="mine")
    assert len(wire.requests) == 4 and wire.request.content == b'{"command_id":"mine"}'
    with pytest.raises(errors.InternalServerError):
        client.things.create(name="n", idempotency_key="k")
    assert len(wire.requests) == 7 and wire.request.headers["idempotency-key"] == "k"


def test_retries_can_be_changed_for_a_client_or_a_call(wire: Wire, waits: list[float]) -> None:
    with pytest.raises(errors.InternalServerError):
        wire.client(503, max_retries=4).things.open()
    assert len(wire.requests) == 5
    with pytest.raises(errors.InternalServerError):
        wire.client(503).things.open(max_retries=0)
    assert len(wire.requests) == 6
    with pytest.raises(ValueError, match="max_retries"):
        wire.client(max_retries=-1)


def test_bytes_and_files_are_sent_again_from_their_beginning(
    wire: Wire, waits: list[float], tmp_path: Path
) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"--abc")
    file = io.BytesIO(b"--abc")
    file.seek(2)
    for body, sent in ((b"abc", b"abc"), (path, b"--abc"), (file, b"abc")):
        wire.client(503, {}).things.put_bytes(body=body)
        assert [r.content for r in wire.requests[-2:]] == [sent, sent]
    wire.client(503, {}).things.upload(file=path)
    assert all(b"--abc" in r.content for r in wire.requests[-2:])


def test_an_iterator_cannot_be_sent_twice(wire: Wire, waits: list[float]) -> None:
    with pytest.raises(errors.InternalServerError):
        wire.client(503).things.put_bytes(body=iter([b"a"]))
    assert len(wire.requests) == 1


def test_an_error_says_what_the_api_says(wire: Wire) -> None:
    body = {
        "errors": [
            {
                "code": 10015,
                "title": "Bad Request",
                "detail": "No such number",
                "source": {"pointer": "/to"},
                "meta": {"url": "https://docs.example.com/10015"},
            }
        ]
    }
    response = httpx.Response(400, json=body, headers={"x-request-id": "r1"})
    with pytest.raises(errors.BadRequestError) as caught:
        wire.client(response).things.create(name="n")
    error = caught.value
    detail = error.errors[0]
    assert (detail.code, detail.title, detail.detail) == ("10015", "Bad Request", "No such number")
    assert (detail.pointer, detail.url) == ("/to", "https://docs.example.com/10015")
    assert (error.body, error.request_id, error.status_code) == (body, "r1", 400)
    assert str(error) == (
        "POST /v1/things returned 400: [10015] Bad Request: No such number (at /to) (request r1)"
    )


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"detail": [{"loc": ["body", "to"], "msg": "missing", "type": "x"}]}, "/body/to"),
        ({"error": "invalid_client", "error_description": "Unknown"}, "[invalid_client] Unknown"),
        ({"message": "Nope"}, "Nope"),
        ({"detail": "Not here"}, "Not here"),
        ({"errors": ["plain"]}, "plain"),
    ],
)
def test_other_shapes_of_error_bodies_are_understood(
    wire: Wire, body: dict[str, Any], said: str
) -> None:
    with pytest.raises(errors.BadRequestError) as caught:
        wire.client(httpx.Response(400, json=body)).things.open()
    assert said in str(caught.value)


def test_an_error_that_is_html_or_nothing_has_a_message_too(wire: Wire) -> None:
    page = httpx.Response(502, html="<html>\n<b>Bad gateway</b></html>")
    with pytest.raises(errors.InternalServerError, match="<b>Bad gateway</b>") as caught:
        wire.client(page, max_retries=0).things.open()
    assert isinstance(caught.value.body, str)
    with pytest.raises(errors.NotFoundError, match="Not Found"):
        wire.client(httpx.Response(404)).things.open()


def test_a_timeout_says_that_the_request_may_have_been_carried_out(wire: Wire) -> None:
    with pytest.raises(errors.APITimeoutError, match="may have processed it"):
        wire.client(httpx.ReadTimeout("slow")).things.create(name="n")
    with pytest.raises(errors.APIConnectionError, match="refused") as caught:
        wire.client(httpx.ConnectError("refused"), max_retries=0).things.create(name="n")
    assert "carried" not in str(caught.value)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


def broken(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, stream=BrokenStream(b'{"id"', request))


def test_an_answer_that_breaks_off_is_a_connection_error(wire: Wire, waits: list[float]) -> None:
    with pytest.raises(errors.APIConnectionError):
        wire.client(broken).things.create(name="n")
    assert len(wire.requests) == 1
    assert wire.client(broken, {"id": "x"}).things.retrieve("t", owner_id="o").id == "x"


def test_a_compressed_answer_that_cannot_be_read_is_a_connection_error(
    wire: Wire, waits: list[float]
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        content = httpx.ByteStream(gzip.compress(b'{"id": "x"}')[4:])
        return httpx.Response(200, headers={"content-encoding": "gzip"}, stream=content)

    with pytest.raises(errors.APIConnectionError):
        wire.client(answer).things.create(name="n")


@pytest.mark.parametrize("content", [b'{"id": "x', b"<html></html>", b"\xff\xfe\x00"])
def test_an_answer_that_is_not_json_names_the_call_and_shows_it(wire: Wire, content: bytes) -> None:
    response = httpx.Response(200, content=content, headers={"content-type": "application/json"})
    with pytest.raises(errors.APIResponseValidationError, match="POST /v1/things returned 200"):
        wire.client(response).things.create(name="n")


def test_an_empty_answer_is_a_model_without_fields(wire: Wire) -> None:
    response = httpx.Response(200, headers={"content-type": "application/json"})
    thing = wire.client(response).things.create(name="n")
    assert thing.id is None and thing.model_fields_set == set()


def test_errors_survive_pickling_without_secrets(wire: Wire) -> None:
    for answer in (
        httpx.Response(429, json={"errors": [{"detail": "slow"}]}),
        httpx.ReadTimeout(""),
    ):
        with pytest.raises(errors.APIError) as caught:
            wire.client(answer, max_retries=0).things.create(name="n")
        data = pickle.dumps(caught.value)
        assert b"secret-key" not in data
        copy = pickle.loads(data)
        assert (type(copy), str(copy)) == (type(caught.value), str(caught.value))
        assert getattr(copy, "errors", None) == getattr(caught.value, "errors", None)
    for error in (errors.WebhookVerificationError("m", "r"),):
        assert pickle.loads(pickle.dumps(error)).reason == "r"


def test_the_response_of_a_pickled_error_has_no_request(wire: Wire) -> None:
    headers = {"content-encoding": "gzip", "content-type": "application/json", "x-request-id": "r"}
    response = httpx.Response(409, content=gzip.compress(b'{"errors": []}'), headers=headers)
    with pytest.raises(errors.ConflictError) as caught:
        wire.client(response).things.create(name="n")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.response.status_code, copy.response.json()) == (409, {"errors": []})
    assert (copy.response.headers["X-Request-Id"], copy.request) == ("r", None)
    with pytest.raises(RuntimeError, match="request"):
        _ = copy.response.request


def test_an_error_of_a_response_that_was_not_read_is_pickled(wire: Wire) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        headers = {"content-type": "text/event-stream"}
        return httpx.Response(200, stream=Counting(b"data: hello\n\n"), headers=headers)

    with pytest.raises(errors.APIResponseValidationError, match="hello") as caught:
        list(wire.client(answer).things.chat(stream=True))
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.status_code, copy.response.content, copy.body) == (200, b"", "hello")


def test_a_cancelled_task_does_not_go_on_after_its_pause(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        with anyio.move_on_after(0.01) as scope:
            await wire.async_client(503).things.create(name="n")
        assert scope.cancelled_caught

    anyio.run(run)
    assert len(wire.requests) == 1


def test_an_interrupt_is_not_swallowed(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("runtime.sync_engine.sleep", interrupt)
    with pytest.raises(KeyboardInterrupt):
        wire.client(503).things.open()
    assert len(wire.requests) == 1


def redirect(status: int, to: str) -> httpx.Response:
    return httpx.Response(status, headers={"location": to})


def test_redirects_are_followed_where_nothing_gets_lost(wire: Wire) -> None:
    client = wire.client(redirect(302, "/v1/new"), {"a": 1})
    assert client.things.open() == {"a": 1}
    assert wire.request.url.path == "/v1/new"
    wire.client(redirect(307, "/v1/new"), {}).things.put_bytes(body=io.BytesIO(b"abc"))
    assert (wire.request.method, wire.request.content) == ("PUT", b"abc")
    with pytest.raises(errors.APIStatusError, match="redirects to /v1/new"):
        wire.client(redirect(302, "/v1/new")).things.create(name="n")
    with pytest.raises(errors.APIStatusError):
        wire.client(redirect(302, "/v1/loop")).things.open()
    with pytest.raises(errors.APIStatusError):
        wire.client(redirect(302, "/v1/new"), redirects=False).things.open()
