# Generated from the Telnyx API 2.0.0. Do not edit.

"""Copies and closes HTTP clients in ways that the library has no method for."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from copy import copy
from typing import Any, TypeVar, cast

from .transport import AsyncHttpClient, AsyncHttpTransport, HttpClient, HttpTransport

__all__ = ["close_now", "with_own_connections"]

C = TypeVar("C", bound="HttpClient | AsyncHttpClient")

_LIBRARIES = ("aiohttp", "anyio", "httpcore", "httpx", "httpx_aiohttp")
_POOLED = ("_connections", "_pool", "_requests")
"""Attributes of a connection pool: its connections and the requests that wait for one."""
_MAX_STEPS = 1000


def with_own_connections(client: C) -> C:
    """A copy of an HTTP client with the same settings and without its connections.

    A transport of the caller's own is shared, unless it contains a transport with connections.
    """
    other = copy(client)
    for name, value in vars(client).items():
        if isinstance(value, dict):
            vars(other)[name] = {key: _separate(part) for key, part in _items(value)}
        else:
            vars(other)[name] = _separate(value)
    # Assigning makes a new cookie jar, whose lock no other thread holds.
    other.cookies = client.cookies
    return other


def _items(mapping: Any) -> Any:
    return mapping.items()


def _separate(value: Any) -> Any:
    library = _library(value)
    if library == "httpcore" and any(name in vars(value) for name in _POOLED):
        return _empty_pool(value)
    if library == "aiohttp":
        return None  # the transport creates another session when it sends a request
    if isinstance(value, (HttpTransport, AsyncHttpTransport)):
        attributes = {name: _separate(part) for name, part in _attributes(value).items()}
        differs = any(part is not getattr(value, name) for name, part in attributes.items())
        if differs or _creates_sessions(value):
            return _copied(value, attributes)
    return value


def _creates_sessions(transport: object) -> bool:
    """Whether a transport that has no connections yet will hold them itself."""
    return any(kind.__module__.startswith("httpx_aiohttp") for kind in type(transport).__mro__)


def _empty_pool(pool: object) -> object:
    changed: dict[str, Any] = {}
    for name, value in _attributes(pool).items():
        if name in _POOLED:
            changed[name] = []
        elif type(value).__name__.endswith("Lock"):
            changed[name] = type(value)()
    return _copied(pool, changed)


def _copied(value: object, attributes: dict[str, Any]) -> object:
    other = copy(value)
    for name, part in attributes.items():
        setattr(other, name, part)
    return other


def close_now(client: AsyncHttpClient) -> None:
    """Close an asynchronous HTTP client where nothing can be awaited.

    Most of `aclose` needs no event loop. The remaining sockets are closed directly.
    """
    transports = list(_socket_transports(client))
    closing = client.aclose()
    with suppress(Exception):
        for _ in range(_MAX_STEPS):
            closing.send(None)
    with suppress(Exception):
        closing.close()
    for transport in transports:
        with suppress(Exception):
            transport.abort()
        with suppress(Exception):
            _close_socket(transport)


def _close_socket(transport: Any) -> None:
    """Close the sockets of an event loop that is already closed."""
    tls = getattr(transport, "_ssl_protocol", None)
    plain = transport if tls is None else tls._transport
    if plain._loop.is_closed():
        plain._call_connection_lost(None)


def _socket_transports(root: object) -> Iterator[Any]:
    """The event loop's transports that an HTTP client refers to, directly or indirectly."""
    waiting: list[Any] = list(_attributes(root).values())
    seen: set[int] = set()
    while waiting:
        value = waiting.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if hasattr(value, "abort") and hasattr(value, "get_extra_info"):
            yield value
        elif isinstance(value, dict):
            waiting.extend(part for _, part in _items(value))
        elif isinstance(value, (list, tuple, set, deque)):
            waiting.extend(cast("Iterable[Any]", value))
        elif _library(value) in _LIBRARIES:
            waiting.extend(_attributes(value).values())


def _library(value: object) -> str:
    return type(value).__module__.partition(".")[0]


def _attributes(value: object) -> dict[str, Any]:
    found = dict(getattr(value, "__dict__", {}))
    for kind in type(value).__mro__:
        slots: Any = vars(kind).get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            with suppress(AttributeError):
                found[name] = getattr(value, name)
    return found
