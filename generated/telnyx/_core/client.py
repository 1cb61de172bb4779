# Generated from the Telnyx API 2.0.0. Do not edit.

"""What the sync and the async client have in common: options and how they are shown."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any

from .arguments import CheckedConstructor, checked_mapping
from .logs import set_up
from .response_mode import ResponseMode
from .service import SERVICE
from .settings import Settings
from .transport import AsyncHttpClient, HttpClient, HttpUrl, Timeout
from .types import NotGiven, Omit

__all__ = ["BaseClient", "check_http_client", "new_settings", "options_given"]


class BaseClient(CheckedConstructor, ABC):
    """Options of a client. Its representation contains no secrets."""

    _settings: Settings
    _mode: ResponseMode | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._settings.base_url}>"

    @property
    def base_url(self) -> HttpUrl:
        """Where requests go; may be set to a text."""
        return HttpUrl(self._settings.base_url)

    @base_url.setter
    def base_url(self, value: str | HttpUrl) -> None:
        self._change(base_url=value)

    @property
    def websocket_base_url(self) -> HttpUrl | None:
        """Where web sockets are opened, if that is not below `base_url`."""
        given = self._settings.websocket_base_url
        return HttpUrl(given) if given else None

    @property
    def api_key(self) -> Any:
        """The key that was given or found in the environment."""
        return self._settings.api_key

    @api_key.setter
    def api_key(self, value: str | Callable[[], str]) -> None:
        self._change(api_key=value)

    @property
    def client_id(self) -> str | None:
        """The client id that was given or found in the environment."""
        return self._settings.client_id

    @property
    def client_secret(self) -> str | None:
        """The client secret that was given or found in the environment."""
        return self._settings.client_secret

    @property
    def public_key(self) -> str | None:
        """The key that webhooks are verified with."""
        return self._settings.public_key

    @public_key.setter
    def public_key(self, value: str) -> None:
        self._change(public_key=value)

    @property
    def timeout(self) -> Timeout:
        """How long calls wait, unless told otherwise."""
        return self._settings.timeout

    @timeout.setter
    def timeout(self, value: float | Timeout | None) -> None:
        self._change(timeout=value)

    @property
    def max_retries(self) -> int:
        """How often a failed request is repeated, unless told otherwise."""
        return self._settings.max_retries

    @max_retries.setter
    def max_retries(self, value: int) -> None:
        self._change(max_retries=value)

    @property
    def default_headers(self) -> Mapping[str, str | Omit]:
        """Headers that were added to every request."""
        return dict(self._settings.default_headers)

    @property
    def default_query(self) -> Mapping[str, object]:
        """Query parameters that were added to every request."""
        return dict(self._settings.default_query)

    @property
    def webhooks(self) -> Any:
        """Verifies and reads events that the API sends."""
        from .webhooks import Webhooks

        return Webhooks[Any](self._settings.public_key)

    def _change(self, **changes: object) -> None:
        """Take other options from the next request on; copies keep theirs."""
        self._settings = self._settings.changed(**changes)
        self._adopt(self._settings)

    @abstractmethod
    def _adopt(self, settings: Settings) -> None:
        """Run the calls that follow with these settings."""


def new_settings(**options: Any) -> Settings:
    """Settings for a new client, and the log that the environment asks for."""
    set_up()
    return Settings(SERVICE, **options)


def options_given(options: Mapping[str, Any], settings: Settings) -> dict[str, Any]:
    """The options of a copy that differ from the original's.

    `default_headers` and `default_query` are added to the original's; `set_default_headers` and
    `set_default_query` take their place.
    """
    given = {name: value for name, value in options.items() if not isinstance(value, NotGiven)}
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
    """Refuse an HTTP client of the other kind, with which no call could succeed."""
    if given is not None and not isinstance(given, kind):
        raise TypeError(
            f"`http_client` must be an `httpx.{kind.__name__}`, not {type(given).__name__}."
        )
