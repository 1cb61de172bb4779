# Generated from the Telnyx API 2.0.0. Do not edit.

"""The HTTP client behind a client and its copies: given, or made when it is first needed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

__all__ = ["LazyHttpClient"]

H = TypeVar("H")


class LazyHttpClient(Generic[H]):
    """Holds an HTTP client. Making one reads certificates, which is why it waits."""

    def __init__(self, make: Callable[[], H], given: H | None = None) -> None:
        self._make = make
        self._client = given
        self._lock = threading.Lock()
        self._is_closed = False

    def get(self) -> H:
        """The HTTP client."""
        client = self._client
        if client is None:
            with self._lock:
                client = self._client
                if client is None:
                    if self._is_closed:
                        raise RuntimeError("The client was closed; requests need a new one.")
                    client = self._client = self._make()
        return client

    def close(self) -> H | None:
        """Make no HTTP client from now on; the one that has to be closed, if there is one."""
        with self._lock:
            self._is_closed = True
        return self._client

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._is_closed
