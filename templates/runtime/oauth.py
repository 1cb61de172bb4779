"""OAuth 2 client credentials: one token for all callers, renewed before it expires."""

from __future__ import annotations

import threading
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any, cast
from weakref import WeakKeyDictionary

from .errors import APIResponseValidationError, APIStatusError, RootError
from .forks import renew_after_fork
from .lazy_http_client import running_loop
from .logs import REDACTED
from .typeguards import is_object
from .untrusted import printable

__all__ = ["Tokens"]

_MARGIN = 60.0
"""Seconds before its expiry at which a token is renewed, unless its lifetime is shorter."""


_MIN_LIFETIME = 1.0
"""Lifetimes are whole seconds; a shorter minimum would renew the token for each request."""


class Tokens:
    """The token of one pair of client id and secret.

    Callers that need a token while another caller fetches one wait for it. The same object is
    shared by a client and all its copies.
    """

    def __init__(self, client_id: str, client_secret: str, token_url: str) -> None:
        self.token_url = token_url
        self._form = {
            "grant_type": "client_credentials",
            "client_id": client_id,
            "client_secret": client_secret,
        }
        self._token: str | None = None
        self._renew_at = 0.0
        self._lock = threading.Lock()
        self._async_locks: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()
        renew_after_fork(self)

    def __repr__(self) -> str:
        return f"Tokens({self.token_url!r})"

    @property
    def form(self) -> Mapping[str, str]:
        """The form that is sent to the token URL."""
        return self._form

    def valid(self) -> str | None:
        """The token, or None if there is none or it has to be renewed."""
        return self._token if time.monotonic() < self._renew_at else None

    def discard(self, token: str) -> None:
        """Discard a token that the API refused, unless it was already replaced."""
        if self._token == token:
            self._token = None
            self._renew_at = 0.0

    def get(self, fetch: Callable[[], object]) -> str:
        """The token; if a new one is needed, `fetch` returns the response of the token URL."""
        with self._lock:
            return self.valid() or self._accept(fetch())

    async def get_async(self, fetch: Callable[[], Awaitable[object]]) -> str:
        """The token, for asynchronous callers."""
        token = self.valid()
        if token is not None:
            return token
        async with self._async_lock():
            return self.valid() or self._accept(await fetch())

    def _async_lock(self) -> Any:
        """The lock of the running event loop."""
        import anyio

        return self._async_locks.setdefault(running_loop(), anyio.Lock())

    def renew(self) -> None:
        """Fetch another token in a child process; the lock may be held by the parent."""
        self._lock = threading.Lock()
        self._async_locks = WeakKeyDictionary()
        self._token = None
        self._renew_at = 0.0

    @contextmanager
    def wrapping_errors(self) -> Generator[None]:
        """Raise errors of the token URL with messages that contain no secrets.

        The content of a response can be a token, or repeat the client secret.
        """
        try:
            yield
        except APIResponseValidationError as error:
            message = f"{self.token_url} returned {error.status_code} with content that is not JSON"
            raise APIResponseValidationError(error.response, message=f"{message}.") from None
        except APIStatusError as error:
            if is_object(error.body):
                reasons = [error.body.get(name) for name in ("error", "error_description")]
                text = ": ".join(reason for reason in reasons if isinstance(reason, str))
                hidden = printable(text.replace(self._form["client_secret"], REDACTED))
                error.message = f"{self.token_url} returned {error.status_code}: {hidden}"
            elif error.status_code >= 400:
                error.message = f"{self.token_url} returned {error.status_code}."
            error.args = (error.message,)
            raise

    def _accept(self, response: object) -> str:
        if not isinstance(response, Mapping):
            response = {}
        found = cast("Mapping[str, object]", response)
        token, lifetime = found.get("access_token"), found.get("expires_in")
        if not isinstance(token, str) or not token:
            raise RootError(f"{self.token_url} returned a response without an access token.")
        self._token = token
        self._renew_at = time.monotonic() + _usable(lifetime)
        return token


def _usable(lifetime: object) -> float:
    """Seconds until a token is renewed. Without a usable lifetime it is kept until it is refused."""
    try:
        seconds = float(str(lifetime))
    except ValueError:
        return float("inf")
    if not seconds >= _MIN_LIFETIME:  # also for NaN
        return float("inf")
    return seconds - min(_MARGIN, seconds / 2)
