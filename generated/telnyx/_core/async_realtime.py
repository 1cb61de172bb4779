# Generated from the Telnyx API 2.0.0. Do not edit.

"""WebSocket connections."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .call import call_of
from .errors import APITimeoutError
from .exchange import AsyncExchange
from .realtime import (
    Frames,
    Handshake,
    receive_frame_async,
    websockets_module,
    wrapping_errors,
)
from .transport import HttpRequest

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .operation import Operation

__all__ = ["AsyncConnection", "AsyncConnectionManager"]

T = TypeVar("T")


class AsyncConnection(Generic[T]):
    """An open connection. Iterating over it yields messages until the server closes it."""

    def __init__(self, socket: Any, frames: Frames[T], request: HttpRequest) -> None:
        self.socket = socket
        """The connection of the library `websockets`."""
        self._frames = frames
        self._request = request

    async def send(self, frame: object) -> None:
        """Send text, bytes (such as audio), or any other value as JSON."""
        with wrapping_errors(self._request):
            await self.socket.send(self._frames.outgoing(frame))

    async def receive(self, timeout: float | None = None) -> T:
        """Receive a message. Raises `TimeoutError` if none is received in `timeout` seconds."""
        try:
            with wrapping_errors(self._request):
                frame = await receive_frame_async(self.socket, timeout)
        except APITimeoutError as error:
            raise TimeoutError("No message was received in time.") from error
        message: T = self._frames.incoming(frame)
        return message

    async def __aiter__(self) -> AsyncIterator[T]:
        with wrapping_errors(self._request):
            async for frame in self.socket:
                yield self._frames.incoming(frame)

    async def close(self) -> None:
        """Close the connection."""
        await self.socket.close()


def _without_redirects(connection: Any, request: HttpRequest) -> Any:
    """A class of connections whose handshakes are not redirected.

    The library would send the headers, which contain credentials, to the other host.
    """

    async def handshake(self: Any, *headers: Any) -> None:
        with wrapping_errors(request):
            await connection.handshake(self, *headers)

    return type(connection.__name__, (connection,), {"handshake": handshake})


class AsyncConnectionManager(Generic[T]):
    """A context manager that opens a connection and closes it."""

    def __init__(
        self, engine: AsyncEngine, operation: Operation, arguments: Mapping[str, Any]
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._call = call_of(engine.settings, engine.defaults, operation, arguments)
        self._opened: Any = None

    async def __aenter__(self) -> AsyncConnection[T]:
        engine, settings = self._engine, self._engine.settings
        exchange = AsyncExchange(settings, self._call)
        request = exchange.request(await engine.authenticate(self._call))
        handshake = Handshake(request, settings)
        module = websockets_module("websockets.asyncio.client")
        kind = _without_redirects(module.ClientConnection, request)
        with wrapping_errors(request):
            opened = module.connect(handshake.url, create_connection=kind, **handshake.options)
            socket = await opened.__aenter__()
        self._opened = opened
        frames = Frames[T](self._operation, request, settings.strict)
        return AsyncConnection(socket, frames, request)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._opened is not None:
            await self._opened.__aexit__(kind, error, trace)
