"""Streams of server-sent events."""

from __future__ import annotations

import time
from typing import Any

import anyio
import httpx
import pytest

from runtime import errors
from runtime.events import EventDecoder, ServerEvent
from runtime.transport import BrokenStream

from .conftest import Wire
from .sample.types import Chunk
from .test_responses import Counting

TEXT = (
    ": comment\r\n"
    'id: 1\r\nevent: part\r\ndata: {"text":\r\ndata:  "é"}\r\n\r\n'
    "retry: 5\rdata:x\r\r"
    "data\n\n"
    "event: ping\n\n"
    "data: last\n\n"
)
EVENTS = [
    ServerEvent("part", '{"text":\n "é"}', "1"),
    ServerEvent(None, "x", "1", 5),
    ServerEvent(None, "", "1"),
    ServerEvent("ping", "", "1"),
    ServerEvent(None, "last", "1"),
]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_events_are_the_same_however_the_body_is_cut(size: int) -> None:
    decoder, raw = EventDecoder(), TEXT.encode()
    found = [e for i in range(0, len(raw), size) for e in decoder.feed(raw[i : i + size])]
    assert [*found, *decoder.finish()] == EVENTS


def test_the_last_event_may_lack_its_blank_line() -> None:
    decoder = EventDecoder()
    assert list(decoder.feed(b"\xef\xbb\xbfdata: a")) == []
    assert list(decoder.finish()) == [ServerEvent(None, "a")]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_every_line_end_may_be_cut(size: int) -> None:
    decoder, raw = EventDecoder(), b"data: a\r\n\r\ndata: b\r\rdata: c\n\ndata: d\r\n\r\n"
    found = [e.data for i in range(0, len(raw), size) for e in decoder.feed(raw[i : i + size])]
    assert found == ["a", "b", "c", "d"]


def test_an_event_is_complete_when_its_blank_line_is_without_waiting_for_more() -> None:
    assert [event.data for event in EventDecoder().feed(b"data: a\r\r")] == ["a"]


def decoding_time(size: int, piece: int) -> float:
    raw = b'data: "' + b"x" * size + b'"\n\n'
    pieces = [raw[i : i + piece] for i in range(0, len(raw), piece)]

    def once() -> float:
        decoder, begun = EventDecoder(), time.process_time()
        assert sum(len(event.data) for part in pieces for event in decoder.feed(part)) == size + 2
        return time.process_time() - begun

    return min(once() for _ in range(3))


def test_the_work_for_an_event_grows_as_its_size_does() -> None:
    # Four times the size is four times the work. With the square of it, it would be sixteen.
    assert decoding_time(400_000, 1) / decoding_time(100_000, 1) < 10


def test_an_event_in_many_pieces_costs_about_as_much_as_in_one() -> None:
    # If the beginning was copied with each of the 4,000 pieces, this would be more than 100.
    assert decoding_time(4_000_000, 1_000) / decoding_time(4_000_000, 4_000_000) < 20


def stream(*pieces: bytes) -> tuple[Counting, Any]:
    body = Counting(*pieces)
    headers = {"content-type": "text/event-stream"}
    return body, lambda _: httpx.Response(200, stream=body, headers=headers)


def test_a_stream_gives_typed_events_until_its_end(wire: Wire) -> None:
    body, answer = stream(
        b'data: {"text": "a"}\n\n', b'data: {"text": 5}\n\ndata: [DONE]\n\n', b"x"
    )
    found = list(wire.client(answer).things.chat(prompt="p", stream=True))
    assert [(type(e), e.text) for e in found] == [(Chunk, "a"), (Chunk, 5)]
    assert body.closed
    assert wire.request.headers["accept"] == "text/event-stream"
    assert wire.request.content == b'{"prompt":"p","stream":true}'


def test_without_stream_the_answer_is_whole(wire: Wire) -> None:
    assert wire.client({"id": "x"}).things.chat(prompt="p", stream=False).id == "x"


def test_a_stream_that_is_left_early_is_closed(wire: Wire) -> None:
    body, answer = stream(*[b'data: {"text": "a"}\n\n'] * 9)
    with wire.client(answer).things.chat(stream=True) as found:
        assert next(found).text == "a"
    assert body.closed and body.read == 1


def test_an_event_that_reports_an_error_raises_it(wire: Wire) -> None:
    _, answer = stream(b'data: {"error": {"message": "overloaded"}}\n\n')
    with pytest.raises(errors.APIError, match="overloaded"):
        list(wire.client(answer).things.chat(stream=True))
    _, answer = stream(b"event: error\ndata: broken\n\n")
    with pytest.raises(errors.APIError, match="broken"):
        list(wire.client(answer).things.chat(stream=True))


ERRORS = [
    (b'{"error": {"message": "overloaded"}}', "overloaded"),
    (b'{"id": "1", "error": "overloaded"}', "overloaded"),
    (b' { "error" :{"code": "overloaded"}}', "overloaded"),
    (b'{"errors": [{"title": "overloaded"}]}', "overloaded"),
]
NO_ERRORS = [
    b'{"error": null, "text": "a"}',
    b'{"text": "a", "error": null}',
    b'{"text": "a", "error": {}, "errors": []}',
    b'{"text": "a", "inner": {"error": "of another thing"}}',
    b'{"text": "a", "note": "\\"error\\": 1"}',
    b'{"text": "a", "data": 1, "errors": [{"title": "a part of the result"}]}',
]


@pytest.mark.parametrize(("data", "reason"), ERRORS)
def test_an_error_is_found_by_the_value_of_the_event(wire: Wire, data: bytes, reason: str) -> None:
    _, answer = stream(b"data: " + data + b"\n\n")
    with pytest.raises(errors.APIError, match=reason) as caught:
        list(wire.client(answer).things.chat(stream=True))
    assert isinstance(caught.value.body, dict)


@pytest.mark.parametrize("data", NO_ERRORS)
def test_an_event_without_an_error_is_an_event(wire: Wire, data: bytes) -> None:
    _, answer = stream(b"data: " + data + b"\n\n")
    assert [e.text for e in wire.client(answer).things.chat(stream=True)] == ["a"]


def response(content: bytes, kind: str | None) -> Any:
    """A response whose body has not been read, as it comes from a connection."""
    headers = {} if kind is None else {"content-type": kind}
    return lambda _: httpx.Response(200, stream=Counting(content), headers=headers)


EVENT = b'data: {"text": "a"}\n\n'
KINDS = [
    (EVENT, "text/event-stream"),
    (EVENT, "Text/Event-Stream; charset=utf-8"),
    (EVENT, None),
    (b'{"id": "a"}', "application/json"),
    (b'{"id": "a"}', "application/vnd.api+json; charset=utf-8"),
]
ERROR_BODIES = [b'{"errors": [{"title": "no model"}]}', b'{"error": {"message": "no model"}}']
NO_STREAMS = [
    (b"<html>Sign in", "text/html"),
    (b"Sign in", "text/plain; charset=utf-8"),
    (b"Sign in", "application/octet-stream"),
    (b"<html>Sign in", "text/event-stream"),
    (b"<html>Sign in", None),
    (b"Sign in", "application/json"),
]


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize(("content", "kind"), KINDS)
def test_the_content_type_decides_what_a_stream_gives(
    wire: Wire, content: bytes, kind: str | None, is_async: bool
) -> None:
    found = streamed(wire, response(content, kind), is_async)
    assert [getattr(e, "text", None) or e.id for e in found] == ["a"]


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("content", ERROR_BODIES)
def test_an_error_of_a_good_status_is_raised(wire: Wire, content: bytes, is_async: bool) -> None:
    with pytest.raises(errors.APIError, match="no model"):
        streamed(wire, response(content, "application/json"), is_async)


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize(("content", "kind"), NO_STREAMS)
def test_any_other_content_is_invalid(
    wire: Wire, content: bytes, kind: str | None, is_async: bool
) -> None:
    with pytest.raises(errors.APIResponseValidationError, match="Sign in") as caught:
        streamed(wire, response(content, kind), is_async)
    assert str(kind or "none") in str(caught.value)


def streamed(wire: Wire, answer: Any, is_async: bool) -> list[Any]:
    if not is_async:
        return list(wire.client(answer).things.chat(stream=True))

    async def run() -> list[Any]:
        return [e async for e in await wire.async_client(answer).things.chat(stream=True)]

    return anyio.run(run)


def test_events_that_were_not_asked_for_are_a_stream_too(wire: Wire) -> None:
    body, answer = stream(EVENT, EVENT)
    found = wire.client(answer).things.create(name="n")
    assert body.read == 0 and [e["text"] for e in found] == ["a", "a"]
    raw = wire.client(answer).things.with_raw_response.create(name="n")
    assert [e["text"] for e in raw.parse()] == ["a", "a"]
    with wire.client(answer).things.with_streaming_response.create(name="n") as streaming:
        assert [e["text"] for e in streaming.parse()] == ["a", "a"]

    async def run() -> None:
        found = await wire.async_client(answer).things.create(name="n")
        assert [e["text"] async for e in found] == ["a", "a"]
        raw = await wire.async_client(answer).things.with_raw_response.create(name="n")
        assert [e["text"] async for e in await raw.parse()] == ["a", "a"]

    anyio.run(run)


def test_a_call_without_a_method_gives_events(wire: Wire) -> None:
    _, answer = stream(EVENT, b"data: [DONE]\n\n")
    client = wire.client(answer)
    for extra in ({"stream": True}, {}):
        assert list(client.post("/chat", body={"a": 1}, **extra)) == [{"text": "a"}]
        found = client.post("/chat", cast_to=Chunk, **extra)
        assert [(type(e), e.text) for e in found] == [(Chunk, "a")]
    assert list(client.post("/chat", cast_to=str, stream=True)) == ['{"text": "a"}']
    assert list(client.post("/chat", cast_to=bytes, stream=True)) == [b'{"text": "a"}']
    assert wire.request.headers["accept"] == "text/event-stream"
    assert client.post("/chat", cast_to=str).startswith("data: ")
    assert client.post("/chat", cast_to=httpx.Response).text.startswith("data: ")
    raw = client.with_raw_response.post("/chat", cast_to=Chunk, stream=True)
    assert [e.text for e in raw.parse()] == ["a"]
    whole = wire.client({"text": "w"}).post("/chat", cast_to=Chunk, stream=True)
    assert [(type(e), e.text) for e in whole] == [(Chunk, "w")]

    async def run() -> None:
        client = wire.async_client(answer)
        found = await client.post("/chat", cast_to=Chunk, stream=True)
        assert [e.text async for e in found] == ["a"]

    anyio.run(run)


def test_a_download_of_events_is_a_download(wire: Wire) -> None:
    _, answer = stream(EVENT)
    assert wire.client(answer).things.download().content == EVENT


def test_a_response_that_breaks_off_before_it_is_whole_is_closed(wire: Wire) -> None:
    class Breaking(Counting):
        def __iter__(self) -> Any:
            yield b'{"id"'
            raise httpx.ReadError("reset")

    body = Breaking()
    with pytest.raises(errors.APIConnectionError, match="reset"):
        wire.client(lambda _: httpx.Response(200, stream=body), max_retries=0).things.open()
    assert body.closed


def test_a_stream_that_breaks_off_is_a_connection_error(wire: Wire) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=BrokenStream(b'data: {"text": "a"}\n\n', request))

    found = wire.client(answer).things.chat(stream=True)
    assert next(found).text == "a"
    with pytest.raises(errors.APIConnectionError):
        next(found)


def test_an_error_instead_of_a_stream_has_its_body(wire: Wire) -> None:
    with pytest.raises(errors.BadRequestError, match="no model"):
        wire.client(httpx.Response(400, json={"message": "no model"})).things.chat(stream=True)


def test_raw_and_streaming_access_give_the_stream(wire: Wire) -> None:
    _, answer = stream(b'data: {"text": "a"}\n\n')
    raw = wire.client(answer).things.with_raw_response.chat(stream=True)
    assert [e.text for e in raw.parse()] == ["a"]
    with wire.client(answer).things.with_streaming_response.chat(stream=True) as response:
        assert [e.text for e in response.parse()] == ["a"]


def test_the_asynchronous_client_streams(wire: Wire) -> None:
    body, answer = stream(b'data: {"text": "a"}\n\n', b'data: {"text": "b"}\n\n')

    async def run() -> None:
        client = wire.async_client(answer)
        found = await client.things.chat(stream=True)
        assert [e.text async for e in found] == ["a", "b"]
        async with await client.things.chat(stream=True) as found:
            assert (await found.__anext__()).text == "a"
        assert body.closed
        async with client.things.with_streaming_response.chat(stream=True) as response:
            assert [e.text async for e in await response.parse()] == ["a", "b"]

    anyio.run(run)
