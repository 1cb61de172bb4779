# Generated from the Telnyx API 2.0.0. Do not edit.

"""Options of a client, with defaults from the environment."""

from __future__ import annotations

import base64
import os
import platform
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urljoin

from .arguments import (
    checked_deadline,
    checked_header,
    checked_headers,
    checked_mapping,
    checked_retries,
    checked_secret,
    checked_size,
    checked_text_option,
    checked_timeout,
)
from .auth import Credentials
from .config import Service
from .errors import RootError
from .logs import is_secret_key, logger
from .oauth import Tokens
from .query import Pairs, pairs_of
from .scalars import public_errors
from .transport import (
    AsyncHttpClient,
    HttpClient,
    HttpUrl,
    Timeout,
    as_timeout,
    inherited_headers,
    inherited_query,
    keep_out_of_log,
    library,
    origin_of,
    timeout_extension,
)
from .types import NotGiven, Omit, not_given

__all__ = ["MAX_RESPONSE_BYTES", "Defaults", "Settings"]


class Defaults:
    """Headers and query parameters of every request, without those of the operation."""

    __slots__ = ("headers", "query")

    def __init__(self, settings: Settings, client: HttpClient | AsyncHttpClient) -> None:
        self.headers = {n: checked_header(n, v) for n, v in inherited_headers(client).items()}
        if settings.basic_auth is not None:
            self.headers.setdefault("authorization", settings.basic_auth)
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


MAX_RESPONSE_BYTES = 512 * 1024 * 1024
"""Default size limit of a response that is read into memory."""


class Settings:
    """The options of a client. Copies with other options share the tokens."""

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
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        strict: bool = False,
        tokens: Tokens | None = None,
    ) -> None:
        self.service = service
        self.api_key = checked_secret(api_key, "api_key")
        if api_key is None:
            self.api_key = self._variable("API_KEY")
        self.client_id = checked_text_option(client_id, "client_id") or self._variable("CLIENT_ID")
        secret = checked_text_option(client_secret, "client_secret")
        self.client_secret = secret or self._variable("CLIENT_SECRET")
        self.public_key = public_key or self._variable(_key_variable(service))
        self.by_scheme = {
            name: checked_secret(value, f"credentials[{name!r}]")
            for name, value in checked_mapping(credentials, "credentials").items()
        }
        given = str(base_url or "").strip()
        variable = self._variable("BASE_URL")
        self.given_base_url = given or variable or service.base_url
        if not self.given_base_url.startswith(("http://", "https://")) and not (given or variable):
            raise RootError(
                "The API description has no absolute server URL: pass `base_url`, or set the "
                f"environment variable `{self._name('BASE_URL')}`."
            )
        source = "`base_url`" if given else f"the environment variable `{self._name('BASE_URL')}`"
        self.base_url, self.basic_auth = checked_url(self.given_base_url, source)
        sockets = str(websocket_base_url or "").strip()
        self.websocket_base_url = (
            checked_url(_as_http(sockets), "`websocket_base_url`")[0] if sockets else None
        )
        has_given = bool(given or variable)
        self.has_own_base_url = has_given and self.base_url != service.base_url.rstrip("/")
        self.origin = origin_of(self.base_url)
        given_timeout = (
            service.timeout if isinstance(timeout, NotGiven) else checked_timeout(timeout)
        )
        self.timeout = as_timeout(given_timeout, service)
        self.extensions = timeout_extension(self.timeout)
        self.deadline = checked_deadline(deadline)
        self.max_retries = service.max_retries
        if max_retries is not None:
            self.max_retries = checked_retries(max_retries)
        self.default_headers = checked_headers(default_headers, "default_headers")
        self.default_query = dict(checked_mapping(default_query, "default_query"))
        self.max_response_bytes = checked_size(max_response_bytes, "max_response_bytes")
        with public_errors():
            for name, value in self.default_query.items():
                pairs_of(name, value, None, service.array_format)
        keep_out_of_log(name for name in self.default_query if is_secret_key(name, None))
        self.strict = strict
        self.tokens = tokens or self._tokens()
        self.credentials = Credentials(service, self.api_key, self.by_scheme, self.tokens)
        secrets = self.api_key or self.tokens or self.by_scheme
        if self.basic_auth is not None and secrets and service.schemes:
            self.basic_auth = None
            logger.warning(
                "The user name in %s is ignored, because the client has an API key.", source
            )

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self.service, self._options())

    def _options(self) -> dict[str, Any]:
        options: dict[str, Any] = {
            "api_key": self.api_key,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "public_key": self.public_key,
            "credentials": self.by_scheme,
            "base_url": self.given_base_url,
            "websocket_base_url": self.websocket_base_url,
            "timeout": self.timeout,
            "deadline": self.deadline,
            "max_retries": self.max_retries,
            "default_headers": self.default_headers,
            "default_query": self.default_query,
            "max_response_bytes": self.max_response_bytes,
            "strict": self.strict,
        }
        return options

    def changed(self, **changes: Any) -> Settings:
        """The settings with some options replaced."""
        if "max_retries" in changes:
            checked_retries(changes["max_retries"])
        same = {"client_id", "client_secret", "base_url"}.isdisjoint(changes)
        options = self._options()
        options["tokens"] = self.tokens if same else None
        return Settings(self.service, **{**options, **changes})

    def base_of(self, server: str | None) -> str:
        """The base URL for an operation that can have a server of its own.

        A base URL of the caller replaces it, so that a test server or a proxy receives every
        request at the same place.
        """
        if server is None or self.has_own_base_url:
            return self.base_url
        if self.websocket_base_url is not None and server.startswith(("ws://", "wss://")):
            return self.websocket_base_url
        return _as_http(urljoin(f"{self.base_url}/", server).rstrip("/"))

    def _variable(self, name: str) -> str | None:
        return os.environ.get(self._name(name), "").strip() or None

    def _name(self, variable: str) -> str:
        return f"{self.service.environment}_{variable}"

    def _tokens(self) -> Tokens | None:
        if bool(self.client_id) != bool(self.client_secret):
            raise RootError("`client_id` and `client_secret` are used together; pass both.")
        if not self.client_id or not self.client_secret:
            return None
        token_url = self.service.token_url or next(
            (scheme.token_url for scheme in self.service.schemes.values() if scheme.token_url), None
        )
        if token_url is None:
            return None
        address = _token_address(self.base_url, token_url)
        return Tokens(self.client_id, self.client_secret, address)


def _key_variable(service: Service) -> str:
    is_public = service.signature is None or service.signature.kind == "ed25519"
    return "PUBLIC_KEY" if is_public else "WEBHOOK_SECRET"


def _restore(service: Service, options: dict[str, Any]) -> Settings:
    return Settings(service, **options)


def _token_address(base_url: str, token_url: str) -> str:
    return f"{base_url}{token_url}" if token_url.startswith("/") else urljoin(base_url, token_url)


def _as_http(url: str) -> str:
    """The URL of the request that opens a WebSocket."""
    return f"http{url[2:]}" if url.startswith(("ws://", "wss://")) else url


def checked_url(url: str, source: str) -> tuple[str, str | None]:
    """A base URL without its user name, and the `Authorization` header for the user name.

    Raises the root error, which names the source of the URL and does not contain the password.
    """
    shown = f"The base URL {_shown(url)} in {source}"
    if not url.startswith(("http://", "https://")):
        raise RootError(f"{shown} must start with https:// or http://.")
    if "?" in url:
        raise RootError(f"{shown} has a query; pass `default_query` instead.")
    if "#" in url:
        raise RootError(f"{shown} has a fragment; remove it.")
    try:
        host = origin_of(url)[1]
    except ValueError as error:
        reason = "" if "@" in url else f": {error}"
        raise RootError(f"{shown} is not a valid URL{reason}.") from None
    if not host:
        raise RootError(f"{shown} has no host.")
    scheme, _, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    user, has_user, address = authority.rpartition("@")
    plain = f"{scheme}://{address}{slash}{path}".rstrip("/")
    if not has_user:
        return plain, None
    name, _, password = user.partition(":")
    pair = f"{unquote(name)}:{unquote(password)}"
    return plain, f"Basic {base64.b64encode(pair.encode()).decode()}"


def _shown(url: str) -> str:
    """A URL for messages: without user name, password, query and fragment."""
    user, at, rest = url.rpartition("@")
    address, mark, _ = rest.replace("#", "?").partition("?")
    scheme = re.match(r"\w+://", user)
    shown = f"{scheme.group() if scheme else ''}***@{address}" if at else address
    return repr(f"{shown}?***" if mark else shown)


def _user_agent(service: Service) -> str:
    return f"{service.name}-python/{service.version} python/{platform.python_version()} {library()}"
