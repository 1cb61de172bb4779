# Generated from the Telnyx API 2.0.0. Do not edit.

"""Credentials: which of them an operation needs, and how they are added to a request."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Union, cast
from urllib.parse import quote

from .config import Scheme, Service
from .errors import RootError
from .oauth import Tokens
from .typeguards import class_of

__all__ = ["AppliedAuth", "AsyncKey", "Credentials", "Key", "secret_of", "secret_of_async"]

Key = Union[str, Callable[[], str]]
"""A secret, or a function that returns the current one."""

AsyncKey = Union[str, Callable[[], Union[str, Awaitable[str]]]]
"""A secret, or a function or coroutine function that returns the current one."""

Source = Union[AsyncKey, Tokens]

Alternatives = tuple[tuple[str, ...], ...]


class AppliedAuth:
    """The credentials of a request, by location."""

    __slots__ = ("cookies", "headers", "query", "token")

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.query: list[tuple[str, str]] = []
        self.cookies: dict[str, str] = {}
        self.token: tuple[Tokens, str] | None = None
        """The OAuth token among them, and the object that fetched it."""

    def add(self, scheme: Scheme, value: str) -> None:
        """Add a secret at the location that its scheme defines."""
        if not issubclass(class_of(value), str):
            kind = class_of(value).__name__
            raise RootError(f"The function for the API key returned {kind}, not text.")
        value = value.strip()
        if not value:
            raise RootError("The function for the API key returned empty text.")
        if not value.isascii() or not value.isprintable():
            raise RootError("The API key contains characters that cannot be sent in a request.")
        if scheme.kind == "cookie" and ";" in value:
            raise RootError("The API key contains a semicolon, which a cookie cannot have.")
        name = scheme.name or ""
        if scheme.kind == "header":
            self.headers[name.lower()] = value
        elif scheme.kind == "query":
            self.query.append((name, quote(value, safe="")))
        elif scheme.kind == "cookie":
            self.cookies[name] = value
        elif scheme.kind == "basic":
            self.headers["authorization"] = f"Basic {base64.b64encode(value.encode()).decode()}"
        else:
            self.headers["authorization"] = f"Bearer {value}"

    def __repr__(self) -> str:
        return "AppliedAuth(...)"


class Credentials:
    """All secrets that were passed to a client."""

    def __init__(
        self,
        service: Service,
        api_key: Any,
        by_scheme: Mapping[str, Any],
        tokens: Tokens | None,
    ) -> None:
        self._service = service
        self._api_key = api_key
        self._by_scheme = by_scheme
        self._tokens = tokens
        self._resolved: dict[Alternatives, list[tuple[Scheme, Source]]] = {}
        self._static: dict[Alternatives, AppliedAuth] = {}

    def __repr__(self) -> str:
        return "Credentials(...)"

    def static(self, alternatives: Alternatives | None) -> AppliedAuth | None:
        """The secrets for an operation, if no token or function is needed for them."""
        wanted = self._service.security if alternatives is None else alternatives
        found = self._static.get(wanted)
        if found is None and all(isinstance(s, str) for _, s in self.resolve(wanted)):
            found = AppliedAuth()
            for scheme, source in self.resolve(wanted):
                found.add(scheme, cast(str, source))
            self._static[wanted] = found
        return found

    def resolve(self, alternatives: Alternatives | None) -> list[tuple[Scheme, Source]]:
        """The schemes to use, each with the source of its secret.

        Raises the client's root error when a secret is missing.
        """
        wanted = self._service.security if alternatives is None else alternatives
        found = self._resolved.get(wanted)
        if found is None:
            found = self._resolved[wanted] = self._choose(wanted)
        return found

    def _choose(self, alternatives: Alternatives) -> list[tuple[Scheme, Source]]:
        for names in alternatives:
            found = [(name, self._source(name)) for name in names]
            if all(source is not None for _, source in found):
                return [(self._scheme(n), source) for n, source in found if source is not None]
        if not alternatives or () in alternatives:
            return []
        raise RootError(self._advice())

    def _scheme(self, name: str) -> Scheme:
        return self._service.schemes.get(name) or Scheme("bearer")

    def _source(self, name: str) -> Source | None:
        own = self._by_scheme.get(name)
        if own is not None:
            return cast(Source, own)
        scheme = self._scheme(name)
        if scheme.kind in ("bearer", "oauth2"):
            key = self._api_key or self._tokens
            return (self._tokens or key) if scheme.kind == "oauth2" else key
        return cast("Source | None", self._api_key)

    def _advice(self) -> str:
        prefix = self._service.environment
        text = (
            f"No API key was given: pass `api_key` or set the environment variable {prefix}_API_KEY"
        )
        if self._service.token_url or any(s.token_url for s in self._service.schemes.values()):
            text += f" (or `client_id` and `client_secret`, {prefix}_CLIENT_ID and {prefix}_CLIENT_SECRET)"
        return f"{text}."


def secret_of(source: AsyncKey) -> str:
    """The current value of a secret."""
    return source if isinstance(source, str) else cast(str, source())


async def secret_of_async(source: AsyncKey) -> str:
    """The current value of a secret; awaits coroutine functions."""
    value = source if isinstance(source, str) else source()
    return value if isinstance(value, str) else await value
