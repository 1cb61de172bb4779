"""WebSocket operations: the parts that sync and async connections share."""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .encoding import encode_json
from .errors import APIConnectionError, APITimeoutError, RootError, status_error
from .results import decoder_of, type_of
from .transport import HttpRequest, HttpResponse
from .untrusted import printable

if TYPE_CHECKING:
    from collections.abc import Generator

    from .operation import Operation
    from .settings import Settings

__all__ = [
    "Frames",
    "Handshake",
    "wrapping_errors",
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
            "WebSocket operations need `websockets`. Install this package with the extra `realtime`."
        ) from None


class Frames(Generic[T]):
    """Encodes and decodes the messages of a connection."""

    def __init__(self, operation: Operation, request: HttpRequest, strict: bool) -> None:
        self._decode = decoder_of(type_of(operation.result or "object"))
        self._response = HttpResponse(101, request=request)
        self._strict = strict

    def outgoing(self, frame: object) -> str | bytes:
        """Encode a message: text and bytes unchanged, any other value as JSON."""
        if isinstance(frame, (str, bytes)):
            return frame
        if isinstance(frame, bytearray):
            return bytes(frame)
        return encode_json(frame).decode()

    def incoming(self, frame: str | bytes) -> Any:
        """Decode a message: bytes unchanged, text as the type that the document describes."""
        if isinstance(frame, bytes):
            return frame
        return self._decode(frame.encode(), self._response, self._strict)


def _moved(address: str, base_url: str, to: str) -> str:
    """The URL relative to another base URL, unless it is relative to that one already."""
    return to + address.removeprefix(base_url) if address.startswith(base_url) else address


class Handshake:
    """URL, headers and options of the opening handshake."""

    def __init__(self, request: HttpRequest, settings: Settings) -> None:
        self.request = request
        address = str(request.url)
        if settings.websocket_base_url is not None:
            address = _moved(address, settings.base_url, settings.websocket_base_url)
        # `http` becomes `ws`, and `https` becomes `wss`.
        self.url = "ws" + address.removeprefix("http")
        self.options: dict[str, Any] = {
            "additional_headers": [
                (name, value)
                for name, value in request.headers.items()
                if name not in (*_NOT_FOR_HANDSHAKES, "user-agent")
            ],
            "user_agent_header": request.headers.get("user-agent"),
            "open_timeout": settings.timeout.connect,
            "max_size": settings.max_response_bytes,
        }


@contextmanager
def wrapping_errors(request: HttpRequest) -> Generator[None]:
    """Raise errors of `websockets` as errors of this client."""
    exceptions = websockets_module("websockets.exceptions")
    path = printable(request.url.path, 200)
    try:
        yield
    except exceptions.InvalidStatus as error:
        rejected = error.response
        headers = list(rejected.headers.raw_items())
        content = bytes(rejected.body or b"")
        status = int(rejected.status_code)
        raise status_error(
            HttpResponse(status, headers=headers, content=content, request=request)
        ) from error
    except exceptions.ConnectionClosed as error:
        message = f"The WebSocket connection to {path} was closed: {printable(str(error))}"
        raise APIConnectionError(message=message, request=request) from error
    except TimeoutError as error:
        message = f"The WebSocket connection to {path} timed out."
        raise APITimeoutError(request, message=message) from error
    except (OSError, exceptions.InvalidHandshake) as error:
        message = f"The WebSocket connection to {path} failed: {printable(str(error))}"
        raise APIConnectionError(message=message, request=request) from error


def receive_frame(socket: Any, timeout: float | None) -> Any:
    """Receive a message. Raises `TimeoutError` if none is received in time."""
    return socket.recv(timeout)


async def receive_frame_async(socket: Any, timeout: float | None) -> Any:
    """Receive a message. Raises `TimeoutError` if none is received in time."""
    from anyio import fail_after

    with fail_after(timeout):
        return await socket.recv()
