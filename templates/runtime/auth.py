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
        if not value.isprintable() or not (value.isascii() or scheme.kind == "basic"):
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
            if ":" not in value:
                raise RootError(
                    "HTTP Basic needs a user name and a password: pass them as `name:password`."
                )
            self.headers["authorization"] = f"Basic {base64.b64encode(value.encode()).decode()}"
        else:
            self.headers["authorization"] = f"{scheme.name or 'Bearer'} {value}"

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
        for name in by_scheme:
            if name not in service.schemes:
                known = ", ".join(f"`{scheme}`" for scheme in service.schemes)
                raise RootError(
                    f"`credentials` has a secret for `{name}`, which is not a security scheme of "
                    f"the API. Its schemes: {known or 'none'}."
                )

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
        """The first alternative that has all its secrets.

        Secrets of `credentials` are meant for their scheme, so they come before `api_key`, which is
        a key or a token first, and a user name and password if nothing takes a key.
        """
        required = [names for names in alternatives if names]
        for source_of in (self._by_scheme.get, self._key_for, self._key_or_password_for):
            for names in required:
                found = [(self._service.schemes[name], source_of(name)) for name in names]
                if all(source is not None for _, source in found):
                    return [(scheme, cast(Source, source)) for scheme, source in found]
        if len(required) < len(alternatives) or not alternatives:
            return []
        raise RootError(self._advice(required))

    def _key_for(self, name: str) -> Source | None:
        is_basic = self._service.schemes[name].kind == "basic"
        return self._by_scheme.get(name) if is_basic else self._key_or_password_for(name)

    def _key_or_password_for(self, name: str) -> Source | None:
        own = self._by_scheme.get(name)
        if own is not None:
            return cast(Source, own)
        kind = self._service.schemes[name].kind
        key = cast("Source | None", self._api_key)
        if kind == "oauth2":
            return self._tokens or key
        return key or self._tokens if kind == "bearer" else key

    def _advice(self, required: list[tuple[str, ...]]) -> str:
        prefix, schemes = self._service.environment, self._service.schemes
        is_basic = all(schemes[name].kind == "basic" for names in required for name in names)
        text = "No user name and password were given" if is_basic else "No API key was given"
        form = " as `name:password`" if is_basic else ""
        text += f": pass `api_key`{form} or set the environment variable {prefix}_API_KEY"
        if self._service.token_url or any(scheme.token_url for scheme in schemes.values()):
            text += f" (or `client_id` and `client_secret`, {prefix}_CLIENT_ID and {prefix}_CLIENT_SECRET)"
        return f"{text}."


def secret_of(source: AsyncKey) -> str:
    """The current value of a secret."""
    return source if isinstance(source, str) else cast(str, source())


async def secret_of_async(source: AsyncKey) -> str:
    """The current value of a secret; awaits coroutine functions."""
    value = source if isinstance(source, str) else source()
    return value if isinstance(value, str) else await value
