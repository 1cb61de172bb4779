"""Releases the connections of streams that have ended or were garbage-collected."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager, suppress
from socket import SHUT_RDWR
from threading import Timer

from .transport import TRANSPORT_ERRORS, HttpResponse

__all__ = ["close_later", "drain", "drain_async", "time_limit"]

_MAX_BYTES = 65_536
_MAX_SECONDS = 0.5
_closing: set[asyncio.Task[None]] = set()
"""The event loop has only weak references to its tasks."""


def _can_drain(response: HttpResponse) -> bool:
    # Closing a stream of HTTP/2 leaves its connection open.
    return not response.http_version.startswith("HTTP/2")


def drain(response: HttpResponse, pieces: Iterator[bytes]) -> None:
    """Read what follows the last event, so that the connection can be used again.

    If the response does not end soon, reading stops; closing it closes its connection.
    """
    if _can_drain(response):
        limit = response.num_bytes_downloaded + _MAX_BYTES
        with suppress(*TRANSPORT_ERRORS), time_limit(response, _MAX_SECONDS):
            for _ in pieces:
                if response.num_bytes_downloaded > limit:
                    return


async def drain_async(response: HttpResponse, pieces: AsyncIterator[bytes]) -> None:
    """Read what follows the last event, so that the connection can be used again.

    If the response does not end soon, reading stops; closing it closes its connection.
    """
    from anyio import move_on_after

    if _can_drain(response):
        limit = response.num_bytes_downloaded + _MAX_BYTES
        with suppress(*TRANSPORT_ERRORS), move_on_after(_MAX_SECONDS):
            async for _ in pieces:
                if response.num_bytes_downloaded > limit:
                    return


@contextmanager
def time_limit(response: HttpResponse, seconds: float) -> Generator[None]:
    """Shut the connection down if the block takes longer."""
    network = response.extensions.get("network_stream")
    socket = None if network is None else network.get_extra_info("socket")
    if socket is None:
        yield
        return
    timer = Timer(seconds, _shut_down, (socket,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _shut_down(socket: object) -> None:
    with suppress(OSError):
        socket.shutdown(SHUT_RDWR)  # type: ignore[attr-defined]


def close_later(response: HttpResponse) -> None:
    """Close a response in the running event loop, from a function that cannot await."""
    if response.is_closed:
        return
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:  # no loop, or not one of asyncio
        return
    task = loop.create_task(_close(response))
    _closing.add(task)
    task.add_done_callback(_closing.discard)


async def _close(response: HttpResponse) -> None:
    with suppress(*TRANSPORT_ERRORS):
        await response.aclose()
