"""What a client was told: its options, completed from the environment."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin, urlsplit

from .arguments import checked_deadline
from .auth import Credentials
from .config import Service
from .errors import RootError
from .oauth import Tokens
from .query import Pairs, pairs_of
from .transport import (
    AsyncHttpClient,
    HttpClient,
    HttpUrl,
    Timeout,
    as_timeout,
    inherited_headers,
    inherited_query,
    library,
    origin_of,
    timeout_extension,
)
from .types import NotGiven, Omit, not_given

__all__ = ["Defaults", "Settings"]


class Defaults:
    """Headers and query of every request, before the operation adds its own."""

    __slots__ = ("headers", "query")

    def __init__(self, settings: Settings, client: HttpClient | AsyncHttpClient) -> None:
        self.headers = inherited_headers(client)
        self.headers.setdefault("user-agent", _user_agent(settings.service))
        for name, value in settings.default_headers.items():
            if isinstance(value, Omit):
                self.headers.pop(name.lower(), None)
            else:
                self.headers[name.lower()] = value
        given = {**dict(inherited_query(client)), **settings.default_query}
        self.query: Pairs = [
            pair
            for name, value in given.items()
            for pair in pairs_of(name, value, None, settings.service.array_format)
        ]


class Settings:
    """The options of a client. Copies with other options share its tokens."""

    def __init__(
        self,
        service: Service,
        *,
        api_key: Any = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        public_key: str | None = None,
        credentials: Mapping[str, Any] | None = None,
        base_url: str | HttpUrl | None = None,
        websocket_base_url: str | HttpUrl | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        deadline: float | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        strict: bool = False,
        tokens: Tokens | None = None,
    ) -> None:
        self.service = service
        self.api_key = api_key if api_key is not None else self._variable("API_KEY")
        self.client_id = client_id or self._variable("CLIENT_ID")
        self.client_secret = client_secret or self._variable("CLIENT_SECRET")
        self.public_key = public_key or self._variable("PUBLIC_KEY")
        self.by_scheme = dict(credentials or {})
        given = str(base_url or "") or self._variable("BASE_URL")
        self.base_url = _checked_url(given or service.base_url)
        sockets = str(websocket_base_url or "")
        self.websocket_base_url = _checked_url(_as_http(sockets)) if sockets else None
        self.has_own_base_url = bool(given) and self.base_url != service.base_url.rstrip("/")
        self.origin = origin_of(self.base_url)
        given_timeout = service.timeout if isinstance(timeout, NotGiven) else timeout
        self.timeout = as_timeout(given_timeout, service)
        self.extensions = timeout_extension(self.timeout)
        self.deadline = checked_deadline(deadline)
        self.max_retries = service.max_retries if max_retries is None else max_retries
        if self.max_retries < 0:
            raise ValueError("`max_retries` cannot be negative; 0 repeats nothing.")
        self.default_headers = dict(default_headers or {})
        self.default_query = dict(default_query or {})
        self.strict = strict
        self.tokens = tokens or self._tokens()
        self.credentials = Credentials(service, self.api_key, self.by_scheme, self.tokens)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self.service, self._options())

    def _options(self) -> dict[str, Any]:
        options: dict[str, Any] = {
            "api_key": self.api_key,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "public_key": self.public_key,
            "credentials": self.by_scheme,
            "base_url": self.base_url,
            "websocket_base_url": self.websocket_base_url,
            "timeout": self.timeout,
            "deadline": self.deadline,
            "max_retries": self.max_retries,
            "default_headers": self.default_headers,
            "default_query": self.default_query,
            "strict": self.strict,
        }
        return options

    def changed(self, **changes: Any) -> Settings:
        """The settings with some options replaced."""
        same = {"client_id", "client_secret", "base_url"}.isdisjoint(changes)
        options = self._options()
        options["tokens"] = self.tokens if same else None
        return Settings(self.service, **{**options, **changes})

    def base_of(self, server: str | None) -> str:
        """The base URL for an operation that may have a server of its own.

        A base URL that the caller gave holds for all operations: of an operation's server only
        the path is kept, so that a test server or a proxy gets every request.
        """
        if server is None:
            return self.base_url
        url = urljoin(f"{self.base_url}/", server).rstrip("/")
        if not self.has_own_base_url:
            return _as_http(url)
        own = urlsplit(self.base_url)
        return f"{own.scheme}://{own.netloc}{urlsplit(url).path}"

    def _variable(self, name: str) -> str | None:
        return os.environ.get(f"{self.service.environment}_{name}", "").strip() or None

    def _tokens(self) -> Tokens | None:
        if bool(self.client_id) != bool(self.client_secret):
            raise RootError("`client_id` and `client_secret` only work together: pass both.")
        if not self.client_id or not self.client_secret:
            return None
        token_url = self.service.token_url or next(
            (scheme.token_url for scheme in self.service.schemes.values() if scheme.token_url), None
        )
        if token_url is None:
            return None
        address = _token_address(self.base_url, token_url)
        return Tokens(self.client_id, self.client_secret, address)


def _restore(service: Service, options: dict[str, Any]) -> Settings:
    return Settings(service, **options)


def _token_address(base_url: str, token_url: str) -> str:
    return f"{base_url}{token_url}" if token_url.startswith("/") else urljoin(base_url, token_url)


def _as_http(url: str) -> str:
    """The address under which a web socket begins as a request."""
    return f"http{url[2:]}" if url.startswith(("ws://", "wss://")) else url


def _checked_url(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise RootError(
            f"The base URL {url!r} must begin with https:// or http://: pass base_url=, or set it in"
            " the environment."
        )
    try:
        host = origin_of(url)[1]
    except ValueError as error:
        raise RootError(f"The base URL {url!r} cannot be used: {error}.") from None
    if not host:
        raise RootError(f"The base URL {url!r} names no host.")
    return url.rstrip("/")


def _user_agent(service: Service) -> str:
    return f"{service.name}-python/{service.version} python/{platform.python_version()} {library()}"
