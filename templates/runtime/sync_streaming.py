"""Responses that are streams of server-sent events, or of JSON lines."""

# Made from async_streaming.py by `make runtime`: edit that file instead.

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Any, Generic, TypeVar

from .events import ServerEvent
from .limits import event_too_large
from .release import drain
from .responses import reading
from .results import Decoder, Reader
from .streaming import check_decoded, decode_event, decoder_for, has_events, is_end, whole_result
from .sync_responses import read_body
from .transport import HttpResponse

__all__ = ["Stream"]

T = TypeVar("T")


class Stream(Generic[T]):
    """An iterator of typed events.

    The connection is released when the stream ends, when `close` is called, when a `with`
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
        for event in _received(self.response, self._max_bytes, stops_at_end=False):
            yield event


def _typed(
    response: HttpResponse, decode: Decoder, read: Reader, strict: bool, max_bytes: int | None
) -> Iterator[Any]:
    try:
        if not has_events(response):
            with reading(response):
                read_body(response, max_bytes)
            yield whole_result(response, read, strict)
            return
        for event in _received(response, max_bytes, stops_at_end=True):
            if event.data:
                yield decode_event(event, decode, response, strict)
    finally:
        response.close()


def _received(
    response: HttpResponse, max_bytes: int | None, *, stops_at_end: bool
) -> Iterator[ServerEvent]:
    decoder = decoder_for(response)
    try:
        with reading(response):
            pieces = response.iter_bytes()
            for piece in pieces:
                for event in decoder.feed(piece):
                    if stops_at_end and is_end(event):
                        drain(response, pieces)
                        return
                    yield event
                if max_bytes is not None and decoder.pending_bytes > max_bytes:
                    raise event_too_large(response, max_bytes)
        for event in decoder.finish():
            if not (stops_at_end and is_end(event)):
                yield event
        check_decoded(decoder, response)
    finally:
        response.close()
