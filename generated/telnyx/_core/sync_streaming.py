"""A response that is a stream of events."""

# Made from async_streaming.py by `make runtime`: edit that file instead.

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Generic, TypeVar

from .events import EventDecoder, ServerEvent
from .responses import reading
from .results import Decoder
from .streaming import decode_event, is_end
from .transport import HttpResponse

__all__ = ["Stream"]

T = TypeVar("T")


class Stream(Generic[T]):
    """Events as they come. Iterate over it; leave a `with` block or `close` to stop early."""

    def __init__(self, response: HttpResponse, decode: Decoder, strict: bool = False) -> None:
        self.response = response
        self._decode = decode
        self._strict = strict
        self._events = self._typed()

    def __iter__(self) -> Iterator[T]:
        return self._events

    def __next__(self) -> T:
        return self._events.__next__()

    def __enter__(self) -> Stream[T]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop, and give the connection back."""
        self.response.close()

    def events(self) -> Iterator[ServerEvent]:
        """The events as they were sent: name, data, id."""
        decoder = EventDecoder()
        try:
            with reading(self.response):
                for piece in self.response.iter_bytes():
                    for event in decoder.feed(piece):
                        yield event
            for event in decoder.finish():
                yield event
        finally:
            self.response.close()

    def _typed(self) -> Iterator[T]:
        try:
            for event in self.events():
                if is_end(event):
                    return
                if event.data:
                    yield decode_event(event, self._decode, self.response, self._strict)
        finally:
            self.response.close()
