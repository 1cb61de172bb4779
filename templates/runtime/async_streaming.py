"""A response that is a stream of events."""

from __future__ import annotations

from collections.abc import AsyncIterator
from types import TracebackType
from typing import Generic, TypeVar

from .events import EventDecoder, ServerEvent
from .responses import reading
from .results import Decoder
from .streaming import decode_event, is_end
from .transport import HttpResponse

__all__ = ["AsyncStream"]

T = TypeVar("T")


class AsyncStream(Generic[T]):
    """Events as they come. Iterate over it; leave an `async with` block or `close` to stop early."""

    def __init__(self, response: HttpResponse, decode: Decoder, strict: bool = False) -> None:
        self.response = response
        self._decode = decode
        self._strict = strict
        self._events = self._typed()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._events

    async def __anext__(self) -> T:
        return await self._events.__anext__()

    async def __aenter__(self) -> AsyncStream[T]:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop, and give the connection back."""
        await self.response.aclose()

    async def events(self) -> AsyncIterator[ServerEvent]:
        """The events as they were sent: name, data, id."""
        decoder = EventDecoder()
        try:
            with reading(self.response):
                async for piece in self.response.aiter_bytes():
                    for event in decoder.feed(piece):
                        yield event
            for event in decoder.finish():
                yield event
        finally:
            await self.response.aclose()

    async def _typed(self) -> AsyncIterator[T]:
        try:
            async for event in self.events():
                if is_end(event):
                    return
                if event.data:
                    yield decode_event(event, self._decode, self.response, self._strict)
        finally:
            await self.response.aclose()
