# Generated from the Telnyx API 2.0.0. Do not edit.

"""The base class of the sync and the async client, with their options."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from copy import deepcopy
from functools import cached_property, partial
from inspect import getattr_static
from typing import TYPE_CHECKING, Any, TypeVar

from .arguments import CheckedConstructor, checked_mapping
from .logs import logger, set_up
from .response_mode import ResponseMode
from .service import SERVICE
from .settings import Settings
from .transport import AsyncHttpClient, HttpClient, HttpUrl, Timeout, timeout_of
from .types import NotGiven, Omit

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "BaseClient",
    "BaseResource",
    "check_http_client",
    "new_settings",
    "options_given",
    "timeout_or_own",
]

ClientT = TypeVar("ClientT", bound="BaseClient")
ResourceT = TypeVar("ResourceT", bound="BaseResource")

_STATE = ("_engine", "_is_owner", "_mode", "_settings")
"""Attributes that are not shared between copies of a client."""

_NOT_KEPT_BY_NONE = ("timeout", "deadline", "max_response_bytes", "max_retries")
"""Options that None turns off, or which refuse it. With None, a copy keeps any other option."""


class BaseClient(CheckedConstructor, ABC):
    """Options of a client. Its representation contains no secrets."""

    _settings: Settings
    _mode: ResponseMode | None = None
    _is_owner: bool

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._settings.base_url}>"

    @property
    def base_url(self) -> HttpUrl:
        """The base URL of requests; can be set to a string."""
        return HttpUrl(self._settings.base_url)

    @base_url.setter
    def base_url(self, value: str | HttpUrl) -> None:
        self._change(base_url=value)

    @property
    def websocket_base_url(self) -> HttpUrl | None:
        """The base URL of WebSocket operations, if it differs from `base_url`."""
        given = self._settings.websocket_base_url
        return HttpUrl(given) if given else None

    @property
    def api_key(self) -> Any:
        """The API key that was passed or read from the environment."""
        return self._settings.api_key

    @api_key.setter
    def api_key(self, value: str | Callable[[], str]) -> None:
        self._change(api_key=value)

    @property
    def client_id(self) -> str | None:
        """The OAuth client id that was passed or read from the environment."""
        return self._settings.client_id

    @property
    def client_secret(self) -> str | None:
        """The OAuth client secret that was passed or read from the environment."""
        return self._settings.client_secret

    @property
    def public_key(self) -> str | None:
        """The public key that webhooks are verified with."""
        return self._settings.public_key

    @public_key.setter
    def public_key(self, value: str) -> None:
        self._change(public_key=value)

    @property
    def timeout(self) -> Timeout:
        """The default timeout of calls."""
        return self._settings.timeout

    @timeout.setter
    def timeout(self, value: float | Timeout | None) -> None:
        self._change(timeout=value)

    @property
    def deadline(self) -> float | None:
        """Seconds that a call may take, including retries and the delays between them."""
        return self._settings.deadline

    @deadline.setter
    def deadline(self, value: float | None) -> None:
        self._change(deadline=value)

    @property
    def max_retries(self) -> int:
        """The default maximum number of retries of a failed request."""
        return self._settings.max_retries

    @max_retries.setter
    def max_retries(self, value: int) -> None:
        self._change(max_retries=value)

    @property
    def default_headers(self) -> Mapping[str, str | Omit]:
        """Headers that are added to every request."""
        return dict(self._settings.default_headers)

    @property
    def default_query(self) -> Mapping[str, object]:
        """Query parameters that are added to every request."""
        return dict(self._settings.default_query)

    @property
    def webhooks(self) -> Any:
        """Verifies and parses events that the API sends."""
        from .webhooks import Webhooks

        return Webhooks[Any](self._settings.public_key)

    def _with_own_attributes(
        self, other: ClientT, convert: Callable[[Any], Any] | None = None
    ) -> ClientT:
        """Set the attributes that a subclass added to this client on a copy."""
        for name, value in self._own_attributes().items():
            if isinstance(value, BaseResource):
                value = type(value)(other)
            elif convert is not None:
                value = convert(value)
            setattr(other, name, value)
        return other

    def _own_attributes(self) -> dict[str, Any]:
        slots = [name for kind in type(self).__mro__ for name in vars(kind).get("__slots__", ())]
        names = [*vars(self), *(name for name in slots if hasattr(self, name))]
        # Cached properties refer to the client, so a copy computes its own.
        return {
            name: getattr(self, name)
            for name in names
            if name not in _STATE
            and not isinstance(getattr_static(type(self), name, None), cached_property)
        }

    def __copy__(self) -> Self:
        return self._with_own_attributes(self._same())

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        other = memo[id(self)] = self._same()
        return self._with_own_attributes(other, partial(deepcopy, memo=memo))

    def __reduce__(self) -> tuple[Any, ...]:
        if self._given_http_client() is not None:
            raise TypeError(
                "A client with an `http_client` cannot be pickled. Create it in each process, or "
                "leave `http_client` out."
            )
        state = {"_mode": self._mode, **self._own_attributes()}
        # As a pair, the state is set by attribute, which also supports `__slots__`.
        return _restore, (type(self), self._settings), (None, state)

    def _same(self) -> Self:
        """A client with the same options and its own connections, or the same passed HTTP client."""
        other = object.__new__(type(self))
        http_client = self._given_http_client()
        other._start(self._settings, http_client)
        other._mode = self._mode
        other._is_owner = http_client is None
        return other

    @abstractmethod
    def _given_http_client(self) -> Any:
        """The HTTP client that the caller passed, or None."""

    @abstractmethod
    def _start(self, settings: Settings, http_client: Any = None) -> None:
        """Set the client up to send requests."""

    def _change(self, **changes: object) -> None:
        """Change options for the following requests of this client, but not of its copies."""
        self._settings = self._settings.changed(**changes)
        self._adopt(self._settings)

    @abstractmethod
    def _adopt(self, settings: Settings) -> None:
        """Use these settings for the following calls."""


def _restore(kind: type[BaseClient], settings: Settings) -> BaseClient:
    client = object.__new__(kind)
    client._start(settings)  # pyright: ignore[reportPrivateUsage]
    return client


class BaseResource:
    """A group of operations of a client."""

    _mode: ResponseMode | None

    def __init__(self, client: Any) -> None:
        self._client = client

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._client,), {"_mode": self._mode}

    def _sub(self, kind: type[ResourceT]) -> ResourceT:
        """A sub-resource in the same response mode."""
        resource = kind(self._client)
        resource._mode = self._mode
        return resource

    def _in(self, mode: ResponseMode) -> Self:
        other = type(self)(self._client)
        other._mode = mode
        return other

    if not TYPE_CHECKING:

        @property
        def with_raw_response(self):
            """The same operations, returning the response with its status and headers."""
            return self._in(ResponseMode.RAW)


def new_settings(
    http_client: HttpClient | AsyncHttpClient | None, *, timeout: Any, **options: Any
) -> Settings:
    """Settings for a new client. Sets up logging if the environment variable requests it."""
    set_up()
    if options.get("api_key") is not None and not SERVICE.schemes:
        logger.warning("`api_key` is not sent, because the API describes no security scheme.")
    return Settings(SERVICE, timeout=timeout_or_own(http_client, timeout), **options)


def timeout_or_own(http_client: HttpClient | AsyncHttpClient | None, timeout: Any) -> Any:
    """The `timeout` option, or else the one that the HTTP client was created with."""
    own = timeout_of(http_client)
    return own if own is not None and isinstance(timeout, NotGiven) else timeout


def options_given(options: Mapping[str, Any], settings: Settings) -> dict[str, Any]:
    """The options of a copy that differ from those of the original.

    `default_headers` and `default_query` are merged with those of the original;
    `set_default_headers` and `set_default_query` replace them.
    """
    given = {
        name: value
        for name, value in options.items()
        if not isinstance(value, NotGiven) and (value is not None or name in _NOT_KEPT_BY_NONE)
    }
    for name in ("default_headers", "default_query"):
        replaced = given.pop(f"set_{name}", None)
        if replaced is not None:
            checked_mapping(replaced, f"set_{name}")
        before: Mapping[str, Any] = replaced if replaced is not None else getattr(settings, name)
        if replaced is not None or name in given:
            given[name] = {**before, **checked_mapping(given.get(name), name)}
    if "_strict_response_validation" in given:
        given["strict"] = given.pop("_strict_response_validation")
    return given


def check_http_client(given: object, kind: type[HttpClient] | type[AsyncHttpClient]) -> None:
    """Refuse a synchronous HTTP client for an asynchronous client, and the reverse."""
    if given is not None and not isinstance(given, kind):
        raise TypeError(
            f"`http_client` must be an `httpx.{kind.__name__}`, not {type(given).__name__}."
        )
