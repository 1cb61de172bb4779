"""WebSocket operations: connections over which both sides send when they like."""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import urlsplit

from .bodies import encode_json
from .errors import APIConnectionError, APITimeoutError, RootError, status_error
from .results import decoder_of, type_of
from .transport import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from collections.abc import Generator

    from .operation import Operation
    from .settings import Settings

__all__ = [
    "Frames",
    "Handshake",
    "explaining",
    "receive_frame",
    "receive_frame_async",
    "websockets_module",
]

T = TypeVar("T")

_NOT_FOR_HANDSHAKES = ("accept", "accept-encoding", "connection", "host", "content-length")


def websockets_module(module: str) -> Any:
    """A module of the optional library `websockets`."""
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
def explaining(request: HttpRequest) -> Generator[None]:
    """Turns the library's errors into this client's."""
    exceptions = websockets_module("websockets.exceptions")
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


def receive_frame(socket: Any, timeout: float | None) -> Any:
    """The next frame. Raises `TimeoutError` if none is received in time."""
    return socket.recv(timeout)


async def receive_frame_async(socket: Any, timeout: float | None) -> Any:
    """The next frame. Raises `TimeoutError` if none is received in time."""
    from anyio import fail_after

    with fail_after(timeout):
        return await socket.recv()
