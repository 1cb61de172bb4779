"""Answers that come as a stream of events."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import Any, Generic, TypeVar, cast

from .error_details import summary_of
from .errors import APIError
from .events import EventDecoder, ServerEvent
from .responses import reading
from .results import Decoder
from .transport import HttpResponse

__all__ = ["AsyncStream", "Stream"]

T = TypeVar("T")

_END = "[DONE]"


def _is_end(event: ServerEvent) -> bool:
    return event.data.startswith(_END)


def _decode(event: ServerEvent, decode: Decoder, response: HttpResponse, strict: bool) -> Any:
    """The typed event. Raises `APIError` for an event that reports an error."""
    data = event.data.encode()
    if event.event == "error" or data.startswith(b'{"error"'):
        body = _json_or_text(event.data)
        said = summary_of(body) or "no reason was given"
        message = f"The stream of {response.request.url.path} reports an error: {said}"
        raise APIError(message, response.request, body=body)
    return decode(data, response, strict)


def _json_or_text(data: str) -> object:
    try:
        return cast(object, json.loads(data))
    except ValueError:
        return data


class Stream(Generic[T]):
    """Events as they come. Iterate over it; leave a `with` block or call `close` to stop early."""

    def __init__(self, response: HttpResponse, decode: Decoder, strict: bool = False) -> None:
        self.response = response
        self._decode = decode
        self._strict = strict
        self._events = self._typed()

    def __iter__(self) -> Iterator[T]:
        return self._events

    def __next__(self) -> T:
        return next(self._events)

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
                    yield from decoder.feed(piece)
            yield from decoder.finish()
        finally:
            self.response.close()

    def _typed(self) -> Iterator[T]:
        events = self.events()
        try:
            for event in events:
                if _is_end(event):
                    return
                if event.data:
                    yield _decode(event, self._decode, self.response, self._strict)
        finally:
            self.response.close()


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
                if _is_end(event):
                    return
                if event.data:
                    yield _decode(event, self._decode, self.response, self._strict)
        finally:
            await self.response.aclose()
