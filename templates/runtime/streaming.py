"""Responses that are streams of server-sent events."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import Any, Generic, TypeVar

from .error_details import summary_of
from .errors import APIError
from .events import EventDecoder, ServerEvent
from .release import close_later, drain, drain_async
from .responses import reading
from .results import Decoder, Reader, content_type, decoder_of, invalid_content, load_json
from .transport import HttpResponse
from .typeguards import is_object

__all__ = ["AsyncStream", "Stream", "event_decoder"]

T = TypeVar("T")

_END = "[DONE]"


def event_decoder(hint: Any) -> Decoder:
    """Decodes the data of events as a type; `str` and `bytes` are the data as it was received."""
    if hint is str:
        return lambda data, _response, _strict: data.decode()
    if hint is bytes:
        return lambda data, _response, _strict: data
    return decoder_of(hint)


def _is_end(event: ServerEvent) -> bool:
    return event.data.startswith(_END)


def _has_events(response: HttpResponse) -> bool:
    """Whether the body has to be read as events. Some servers send no content type."""
    return content_type(response) in ("text/event-stream", "")


def _decode(event: ServerEvent, decode: Decoder, response: HttpResponse, strict: bool) -> Any:
    """The typed event. Raises `APIError` for an event that reports an error."""
    is_error = event.event == "error"
    # The search is a cheap test that spares most events from being parsed twice.
    if is_error or '"error' in event.data:
        try:
            body: object = json.loads(event.data)
        except ValueError:
            body = event.data
        if is_error or _is_error(body):
            raise _reported_error(body, response)
    return decode(event.data.encode(), response, strict)


def _is_error(body: object) -> bool:
    """Whether a JSON value reports an error instead of being an event or a result."""
    if not is_object(body):
        return False
    return bool(body.get("error")) or (bool(body.get("errors")) and "data" not in body)


def _reported_error(body: object, response: HttpResponse) -> APIError:
    request = response.request
    reason = summary_of(body) or "no reason was given"
    message = f"The stream of {request.method} {request.url.path} reports an error: {reason}"
    return APIError(message, request, body=body)


def _whole(response: HttpResponse, read: Reader, strict: bool) -> Any:
    """The result in a response that has been read and that is no stream of events."""
    if "json" not in content_type(response):
        raise invalid_content(response, "an event stream (text/event-stream)")
    body = load_json(response.content, response)
    if _is_error(body):
        raise _reported_error(body, response)
    return read(response, strict)


def _check_decoded(decoder: EventDecoder, response: HttpResponse) -> None:
    """Raise if the body had lines but no event: it is not what its content type says."""
    line = decoder.unknown_line
    if line is not None and decoder.count == 0:
        wanted = "an event stream (text/event-stream)"
        raise invalid_content(response, wanted, line)


class Stream(Generic[T]):
    """An iterator of typed events.

    The connection is released when the stream ends, when `close` is called or a `with` block is
    left, and when nothing refers to the stream any more.
    """

    def __init__(
        self, response: HttpResponse, decode: Decoder, read: Reader, strict: bool = False
    ) -> None:
        self.response = response
        # A function and no method: an iterator that refers to this object would keep it alive.
        self._events = _typed(response, decode, read, strict)

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        event: T = self._events.__next__()
        return event

    def __enter__(self) -> Stream[T]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        self.response.close()

    def close(self) -> None:
        """Stop iterating, and release the connection."""
        self.response.close()

    def events(self) -> Iterator[ServerEvent]:
        """Iterate over the events as they were received, with their name, data and id."""
        yield from _received(self.response, stops_at_end=False)


def _typed(response: HttpResponse, decode: Decoder, read: Reader, strict: bool) -> Iterator[Any]:
    try:
        if not _has_events(response):
            with reading(response):
                response.read()
            yield _whole(response, read, strict)
            return
        for event in _received(response, stops_at_end=True):
            if event.data:
                yield _decode(event, decode, response, strict)
    finally:
        response.close()


def _received(response: HttpResponse, *, stops_at_end: bool) -> Iterator[ServerEvent]:
    decoder = EventDecoder()
    try:
        with reading(response):
            pieces = response.iter_bytes()
            for piece in pieces:
                for event in decoder.feed(piece):
                    if stops_at_end and _is_end(event):
                        drain(response, pieces)
                        return
                    yield event
        for event in decoder.finish():
            if not (stops_at_end and _is_end(event)):
                yield event
        _check_decoded(decoder, response)
    finally:
        response.close()


class AsyncStream(Generic[T]):
    """An asynchronous iterator of typed events.

    The connection is released when the stream ends, when `close` is called or an `async with`
    block is left, and when nothing refers to the stream any more.
    """

    def __init__(
        self, response: HttpResponse, decode: Decoder, read: Reader, strict: bool = False
    ) -> None:
        self.response = response
        # A function and no method: an iterator that refers to this object would keep it alive.
        self._events = _typed_async(response, decode, read, strict)

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        event: T = await self._events.__anext__()
        return event

    async def __aenter__(self) -> AsyncStream[T]:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        close_later(self.response)

    async def close(self) -> None:
        """Stop iterating, and release the connection."""
        await self.response.aclose()

    async def events(self) -> AsyncIterator[ServerEvent]:
        """Iterate over the events as they were received, with their name, data and id."""
        async for event in _received_async(self.response, stops_at_end=False):
            yield event


async def _typed_async(
    response: HttpResponse, decode: Decoder, read: Reader, strict: bool
) -> AsyncIterator[Any]:
    try:
        if not _has_events(response):
            with reading(response):
                await response.aread()
            yield _whole(response, read, strict)
            return
        async for event in _received_async(response, stops_at_end=True):
            if event.data:
                yield _decode(event, decode, response, strict)
    finally:
        await response.aclose()


async def _received_async(
    response: HttpResponse, *, stops_at_end: bool
) -> AsyncIterator[ServerEvent]:
    decoder = EventDecoder()
    try:
        with reading(response):
            pieces = response.aiter_bytes()
            async for piece in pieces:
                for event in decoder.feed(piece):
                    if stops_at_end and _is_end(event):
                        await drain_async(response, pieces)
                        return
                    yield event
        for event in decoder.finish():
            if not (stops_at_end and _is_end(event)):
                yield event
        _check_decoded(decoder, response)
    finally:
        await response.aclose()
