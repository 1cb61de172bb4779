# Generated from the Telnyx API 2.0.0. Do not edit.

"""Responses that are streams of server-sent events, or of JSON lines."""

from __future__ import annotations

from collections.abc import AsyncIterator
from types import TracebackType
from typing import Any, Generic, TypeVar

from .async_responses import read_body
from .events import ServerEvent
from .limits import event_too_large
from .release import close_later, drain_async
from .responses import reading
from .results import Decoder, Reader
from .streaming import check_decoded, decode_event, decoder_for, has_events, is_end, whole_result
from .transport import HttpResponse

__all__ = ["AsyncStream"]

T = TypeVar("T")


class AsyncStream(Generic[T]):
    """An asynchronous iterator of typed events.

    The connection is released when the stream ends, when `close` is called, when an `async with`
    block is left, and when the stream is garbage-collected.
    """

    def __init__(
        self,
        response: HttpResponse,
        decode: Decoder,
        read: Reader,
        strict: bool = False,
        max_bytes: int | None = None,
    ) -> None:
        self.response = response
        self._max_bytes = max_bytes
        # Not a method: an iterator that refers to this object would keep it alive.
        self._events = _typed(response, decode, read, strict, max_bytes)

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
        async for event in _received(self.response, self._max_bytes, stops_at_end=False):
            yield event


async def _typed(
    response: HttpResponse, decode: Decoder, read: Reader, strict: bool, max_bytes: int | None
) -> AsyncIterator[Any]:
    try:
        if not has_events(response):
            with reading(response):
                await read_body(response, max_bytes)
            yield whole_result(response, read, strict)
            return
        async for event in _received(response, max_bytes, stops_at_end=True):
            if event.data:
                yield decode_event(event, decode, response, strict)
    finally:
        await response.aclose()


async def _received(
    response: HttpResponse, max_bytes: int | None, *, stops_at_end: bool
) -> AsyncIterator[ServerEvent]:
    decoder = decoder_for(response)
    try:
        with reading(response):
            pieces = response.aiter_bytes()
            async for piece in pieces:
                for event in decoder.feed(piece):
                    if stops_at_end and is_end(event):
                        await drain_async(response, pieces)
                        return
                    yield event
                if max_bytes is not None and decoder.pending_bytes > max_bytes:
                    raise event_too_large(response, max_bytes)
        for event in decoder.finish():
            if not (stops_at_end and is_end(event)):
                yield event
        check_decoded(decoder, response)
    finally:
        await response.aclose()
