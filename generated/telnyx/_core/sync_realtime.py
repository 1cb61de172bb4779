# Generated from the Telnyx API 2.0.0. Do not edit.

"""WebSocket connections."""

# Made from async_realtime.py by `make runtime`: edit that file instead.

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .call import call_of
from .errors import APITimeoutError
from .exchange import Exchange
from .realtime import (
    Frames,
    Handshake,
    receive_frame,
    websockets_module,
    wrapping_errors,
)
from .transport import HttpRequest

if TYPE_CHECKING:
    from .operation import Operation
    from .sync_engine import SyncEngine

__all__ = ["Connection", "ConnectionManager"]

T = TypeVar("T")


class Connection(Generic[T]):
    """An open connection. Iterating over it yields messages until the server closes it."""

    def __init__(self, socket: Any, frames: Frames[T], request: HttpRequest) -> None:
        self.socket = socket
        """The connection of the library `websockets`."""
        self._frames = frames
        self._request = request

    def send(self, frame: object) -> None:
        """Send text, bytes (such as audio), or any other value as JSON."""
        with wrapping_errors(self._request):
            self.socket.send(self._frames.outgoing(frame))

    def receive(self, timeout: float | None = None) -> T:
        """Receive a message. Raises `TimeoutError` if none is received in `timeout` seconds."""
        try:
            with wrapping_errors(self._request):
                frame = receive_frame(self.socket, timeout)
        except APITimeoutError as error:
            raise TimeoutError("No message was received in time.") from error
        message: T = self._frames.incoming(frame)
        return message

    def __iter__(self) -> Iterator[T]:
        with wrapping_errors(self._request):
            for frame in self.socket:
                yield self._frames.incoming(frame)

    def close(self) -> None:
        """Close the connection."""
        self.socket.close()


def _without_redirects(connection: Any, request: HttpRequest) -> Any:
    """A class of connections whose handshakes are not redirected.

    The library would send the headers, which contain credentials, to the other host.
    """

    def handshake(self: Any, *headers: Any) -> None:
        with wrapping_errors(request):
            connection.handshake(self, *headers)

    return type(connection.__name__, (connection,), {"handshake": handshake})


class ConnectionManager(Generic[T]):
    """A context manager that opens a connection and closes it."""

    def __init__(
        self, engine: SyncEngine, operation: Operation, arguments: Mapping[str, Any]
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._call = call_of(engine.settings, engine.defaults, operation, arguments)
        self._opened: Any = None

    def __enter__(self) -> Connection[T]:
        engine, settings = self._engine, self._engine.settings
        exchange = Exchange(settings, self._call)
        request = exchange.request(engine.authenticate(self._call))
        handshake = Handshake(request, settings)
        module = websockets_module("websockets.sync.client")
        kind = _without_redirects(module.ClientConnection, request)
        with wrapping_errors(request):
            opened = module.connect(handshake.url, create_connection=kind, **handshake.options)
            socket = opened.__enter__()
        self._opened = opened
        frames = Frames[T](self._operation, request, settings.strict)
        return Connection(socket, frames, request)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._opened is not None:
            self._opened.__exit__(kind, error, trace)
