"""WebSocket operations: connections over which both sides send when they like."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import urlsplit

from .bodies import encode_json
from .call import call_of
from .errors import APIConnectionError, APITimeoutError, RootError, status_error
from .exchange import Exchange
from .results import decoder_of, type_of
from .transport import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from collections.abc import Generator

    from .async_engine import AsyncEngine
    from .operation import Operation
    from .settings import Settings
    from .sync_engine import SyncEngine

__all__ = ["AsyncConnection", "AsyncConnectionManager", "Connection", "ConnectionManager"]

T = TypeVar("T")

_NOT_FOR_HANDSHAKES = ("accept", "accept-encoding", "connection", "host", "content-length")


def _library(module: str) -> Any:
    try:
        return import_module(module)
    except ImportError:
        raise RootError(
            "WebSocket operations need `websockets`: install this package's extra `realtime`."
        ) from None


class Frames(Generic[T]):
    """What goes over a connection, for the sync and the async one alike."""

    def __init__(self, operation: Operation, request: HttpRequest, strict: bool) -> None:
        self._decode = decoder_of(type_of(operation.result or "object"))
        self._answer = HttpResponse(101, request=request)
        self._strict = strict

    def outgoing(self, frame: object) -> str | bytes:
        """A frame as it is sent: text and bytes as they are, all else as JSON."""
        if isinstance(frame, (str, bytes)):
            return frame
        if isinstance(frame, bytearray):
            return bytes(frame)
        return encode_json(frame).decode()

    def incoming(self, frame: str | bytes) -> Any:
        """A frame as it is received: bytes as they are, text as the documented type."""
        if isinstance(frame, bytes):
            return frame
        return self._decode(frame.encode(), self._answer, self._strict)


def _moved(address: str, base_url: str, to: str) -> str:
    """An address below another base; of one that was elsewhere, path and query stay."""
    if address.startswith(base_url):
        return to + address.removeprefix(base_url)
    own = urlsplit(address)
    return urlsplit(to)._replace(path=own.path, query=own.query).geturl()


class Handshake:
    """Where to connect, and with which headers."""

    def __init__(self, request: HttpRequest, settings: Settings) -> None:
        self.request = request
        address = str(request.url)
        if settings.websocket_base_url is not None:
            address = _moved(address, settings.base_url, settings.websocket_base_url)
        # The scheme of the web socket follows that of the address: http, ws; https, wss.
        self.url = "ws" + address.removeprefix("http")
        self.options: dict[str, Any] = {
            "additional_headers": [
                (name, value)
                for name, value in request.headers.items()
                if name not in (*_NOT_FOR_HANDSHAKES, "user-agent")
            ],
            "user_agent_header": request.headers.get("user-agent"),
            "open_timeout": settings.timeout.connect,
            "max_size": None,
        }


@contextmanager
def _explaining(request: HttpRequest) -> Generator[None]:
    """Turns the library's errors into this client's."""
    exceptions = _library("websockets.exceptions")
    path = request.url.path
    try:
        yield
    except exceptions.InvalidStatus as error:
        found = error.response
        headers = list(found.headers.raw_items())
        content = bytes(found.body or b"")
        status = int(found.status_code)
        raise status_error(
            HttpResponse(status, headers=headers, content=content, request=request)
        ) from error
    except exceptions.ConnectionClosed as error:
        message = f"The connection of {path} was closed: {error}"
        raise APIConnectionError(message=message, request=request) from error
    except TimeoutError as error:
        message = f"The connection of {path} was not made in time."
        raise APITimeoutError(request, message=message) from error
    except (OSError, exceptions.InvalidHandshake) as error:
        message = f"The connection of {path} failed: {error}"
        raise APIConnectionError(message=message, request=request) from error


class Connection(Generic[T]):
    """An open connection. Iterating over it yields frames until the other side closes it."""

    def __init__(self, socket: Any, frames: Frames[T], request: HttpRequest) -> None:
        self.socket = socket
        """The connection as the library `websockets` gives it."""
        self._frames = frames
        self._request = request

    def send(self, frame: object) -> None:
        """Send text, bytes (such as audio), or anything else as JSON."""
        with _explaining(self._request):
            self.socket.send(self._frames.outgoing(frame))

    def receive(self, timeout: float | None = None) -> T:
        """The next frame. Raises `TimeoutError` when none comes in time."""
        try:
            with _explaining(self._request):
                frame = self.socket.recv(timeout)
        except APITimeoutError as error:
            raise TimeoutError("No frame came in time.") from error
        found: T = self._frames.incoming(frame)
        return found

    def __iter__(self) -> Iterator[T]:
        with _explaining(self._request):
            for frame in self.socket:
                yield self._frames.incoming(frame)

    def close(self) -> None:
        """Close the connection."""
        self.socket.close()


class ConnectionManager(Generic[T]):
    """Connects when it is entered, and closes the connection when it is left."""

    def __init__(
        self, engine: SyncEngine, operation: Operation, arguments: Mapping[str, Any]
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._call = call_of(engine.settings, engine.defaults, operation, arguments)
        self._opened: Any = None

    def __enter__(self) -> Connection[T]:
        engine, settings = self._engine, self._engine.settings
        exchange = Exchange(settings, self._call, is_async=False)
        request = exchange.request(engine.authenticate(self._call))
        handshake = Handshake(request, settings)
        connect = _library("websockets.sync.client").connect
        with _explaining(request):
            opened = connect(handshake.url, **handshake.options)
            socket = opened.__enter__()
        self._opened = opened
        return Connection(socket, Frames[T](self._operation, request, settings.strict), request)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._opened is not None:
            self._opened.__exit__(kind, error, trace)


class AsyncConnection(Generic[T]):
    """An open connection. Iterating over it yields frames until the other side closes it."""

    def __init__(self, socket: Any, frames: Frames[T], request: HttpRequest) -> None:
        self.socket = socket
        """The connection as the library `websockets` gives it."""
        self._frames = frames
        self._request = request

    async def send(self, frame: object) -> None:
        """Send text, bytes (such as audio), or anything else as JSON."""
        with _explaining(self._request):
            await self.socket.send(self._frames.outgoing(frame))

    async def receive(self) -> T:
        """The next frame."""
        with _explaining(self._request):
            frame = await self.socket.recv()
        found: T = self._frames.incoming(frame)
        return found

    async def __aiter__(self) -> AsyncIterator[T]:
        with _explaining(self._request):
            async for frame in self.socket:
                yield self._frames.incoming(frame)

    async def close(self) -> None:
        """Close the connection."""
        await self.socket.close()


class AsyncConnectionManager(Generic[T]):
    """Connects when it is entered, and closes the connection when it is left."""

    def __init__(
        self, engine: AsyncEngine, operation: Operation, arguments: Mapping[str, Any]
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._call = call_of(engine.settings, engine.defaults, operation, arguments)
        self._opened: Any = None

    async def __aenter__(self) -> AsyncConnection[T]:
        engine, settings = self._engine, self._engine.settings
        exchange = Exchange(settings, self._call, is_async=True)
        request = exchange.request(await engine.authenticate(self._call))
        handshake = Handshake(request, settings)
        connect = _library("websockets.asyncio.client").connect
        with _explaining(request):
            opened = connect(handshake.url, **handshake.options)
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
