"""Streams of server-sent events."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
import pytest

from runtime import errors
from runtime.events import EventDecoder, ServerEvent
from runtime.transport import BrokenStream

from .conftest import Wire
from .sample.types import Chunk
from .test_answers import Counting

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
