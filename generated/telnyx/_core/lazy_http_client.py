# Generated from the Telnyx API 2.0.0. Do not edit.

"""HTTP clients that are created on first use, one for each process and event loop."""

from __future__ import annotations

import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Generic, TypeVar
from weakref import finalize

from .connections import close_now, with_own_connections
from .errors import APIConnectionError
from .forks import renew_after_fork
from .transport import AsyncHttpClient, HttpClient

__all__ = ["AsyncLazyHttpClient", "LazyHttpClient", "running_loop"]

H = TypeVar("H", bound="HttpClient | AsyncHttpClient")

_inherited: list[object] = []
"""HTTP clients of the parent process. Collecting them would close its connections here."""


def running_loop() -> object:
    """The event loop that is running in this thread, or None."""
    # A library that is not imported runs no event loop.
    asyncio, trio = sys.modules.get("asyncio"), sys.modules.get("trio")
    if asyncio is not None:
        try:
            return asyncio.get_running_loop()
        except RuntimeError:
            pass
    if trio is not None:
        with suppress(RuntimeError):
            return trio.lowlevel.current_trio_token()
    return None


class _LazyHttpClient(ABC, Generic[H]):
    """Creates HTTP clients, and closes those that it created when it is garbage-collected.

    A client that the caller passed is used in the first process and event loop. In others, a copy
    with its own connections replaces it.
    """

    def __init__(self, create: Callable[[], H], given: H | None = None) -> None:
        self._create = create
        self._given = given
        self._template = given
        """The passed client until an event loop uses it, then a copy that was never closed."""
        self._clients: dict[Any, H] = {}
        self._own: dict[Any, H] = {}
        """The clients of `_clients` that were created here."""
        self._lock = threading.Lock()
        self._is_closed = False
        finalize(self, self._close_all, self._own)
        renew_after_fork(self)

    @staticmethod
    @abstractmethod
    def _context() -> object:
        """The event loop that the connections belong to, if any."""

    @staticmethod
    @abstractmethod
    def _close_all(clients: dict[Any, H]) -> None:
        """Close clients without waiting for anything."""

    def get(self) -> H:
        """The HTTP client of this process and event loop."""
        context = self._context()
        client = self._clients.get(context)
        return self._add(context) if client is None else client

    def peek(self) -> H:
        """Any HTTP client with the settings of all of them."""
        return self._given or self.get()

    def _add(self, context: object) -> H:
        with self._lock:
            if self._is_closed:
                raise APIConnectionError(
                    message="The client is closed: create another one to send requests."
                )
            client = self._clients.get(context)
            if client is None:
                self._forget_closed_loops()
                client = self._clients[context] = self._new(context)
        return client

    def _new(self, context: object) -> H:
        unused = self._own.pop(None, None)
        if unused is not None:
            self._clients.pop(None)
            self._own[context] = unused
            return unused
        if self._given is not None and self._template is self._given:
            self._template = with_own_connections(self._given)
            return self._given
        client = self._create() if self._template is None else with_own_connections(self._template)
        self._own[context] = client
        return client

    def _forget_closed_loops(self) -> None:
        for loop in [key for key in self._clients if hasattr(key, "is_closed") and key.is_closed()]:
            self._own.pop(loop, None)
            self._close_all({loop: self._clients.pop(loop)})

    def retire(self) -> list[H]:
        """Stop creating clients. Returns the clients that this object has to close."""
        with self._lock:
            self._is_closed = True
            clients = self._clients.copy()
            if self._given is not None and self._template is self._given:
                clients[None] = self._given
            self._clients.clear()
            self._own.clear()
        context = self._context()
        here = [client for key, client in clients.items() if key is None or key is context]
        self._close_all({k: c for k, c in clients.items() if c not in here})
        return here

    def renew(self) -> None:
        """Leave the HTTP clients to the parent process."""
        _inherited.append((*self._clients.values(), self._given))
        self._lock = threading.Lock()
        self._clients.clear()
        self._own.clear()
        if self._given is not None:
            self._given = self._template = with_own_connections(self._given)

    @property
    def given(self) -> H | None:
        """The client that the caller passed."""
        return self._given

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._is_closed


class LazyHttpClient(_LazyHttpClient[HttpClient]):
    """The synchronous HTTP client of each process."""

    @staticmethod
    def _context() -> object:
        return None

    @staticmethod
    def _close_all(clients: dict[Any, HttpClient]) -> None:
        for client in clients.values():
            with suppress(Exception):
                client.close()


class AsyncLazyHttpClient(_LazyHttpClient[AsyncHttpClient]):
    """The asynchronous HTTP client of each process and event loop."""

    _context = staticmethod(running_loop)

    @staticmethod
    def _close_all(clients: dict[Any, AsyncHttpClient]) -> None:
        here = running_loop()
        for loop, client in clients.items():
            is_elsewhere = loop is not here and hasattr(loop, "is_running") and loop.is_running()
            with suppress(Exception):
                if is_elsewhere:
                    loop.call_soon_threadsafe(close_now, client)
                else:
                    close_now(client)
