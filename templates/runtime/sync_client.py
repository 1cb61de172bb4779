"""The synchronous client."""

# Made from async_client.py by `make runtime`: edit that file instead.

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from .arguments import checked_names
from .auth import Key
from .client import (
    BaseClient,
    check_http_client,
    new_settings,
    options_given,
    timeout_or_own,
)
from .lazy_http_client import LazyHttpClient
from .response_mode import ResponseMode
from .settings import MAX_RESPONSE_BYTES, Settings
from .sync_engine import SyncEngine
from .transport import DefaultHttpxClient, HttpClient, HttpUrl, Timeout
from .types import FileContent, Headers, NotGiven, Omit, Query, RequestOptions, not_given

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from .sync_streaming import Stream

__all__ = ["SyncClient", "sync_engine_of"]

T = TypeVar("T")


class SyncClient(BaseClient):
    """The synchronous client. It can be shared between threads."""

    def __init__(
        self,
        api_key: Key | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        public_key: str | None = None,
        credentials: Mapping[str, Key] | None = None,
        base_url: str | HttpUrl | None = None,
        websocket_base_url: str | HttpUrl | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        deadline: float | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        http_client: HttpClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Create a client. Options that are not passed are read from environment variables.

        Args:
            api_key: The API key, or `name:password` for HTTP Basic. A function returns the current
                one before each request.
            client_id: OAuth client id; exchanged with `client_secret` for an access token.
            client_secret: OAuth client secret; see `client_id`.
            public_key: Public key in base64, or secret, that webhook signatures are verified with.
            credentials: Secrets of individual security schemes, by name of the scheme.
            base_url: Base URL of all operations, including those for which the API defines
                another server.
            websocket_base_url: Base URL of WebSocket operations; `base_url` by default.
            timeout: Timeout in seconds, or an `httpx.Timeout`; `None` disables it.
            max_retries: Maximum number of retries of a failed request. Requests that the API may
                have processed are only retried if they are idempotent.
            default_headers: Headers to add to every request; `omit` removes a header.
            default_query: Query parameters to add to every request.
            max_response_bytes: Maximum size of a body that is read into memory, of an event of a
                stream, and of a WebSocket message; `None` for no limit. It does not apply to
                bodies that you read with `with_streaming_response`.
            http_client: HTTP client to use, for example with a proxy, certificates or event
                hooks. Closing this client closes it.
        """
        check_http_client(http_client, HttpClient)
        settings = new_settings(
            http_client,
            api_key=api_key,
            client_id=client_id,
            client_secret=client_secret,
            public_key=public_key,
            credentials=credentials,
            base_url=base_url,
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            max_response_bytes=max_response_bytes,
            strict=_strict_response_validation,
        )
        self._start(settings, http_client)

    def _start(self, settings: Settings, http_client: HttpClient | None = None) -> None:
        self._settings = settings
        self._is_owner = True
        http_clients = LazyHttpClient(DefaultHttpxClient, http_client)
        self._engine = SyncEngine(settings, http_clients)

    @checked_names
    def with_options(
        self,
        *,
        api_key: Key | NotGiven | None = not_given,
        client_id: str | NotGiven | None = not_given,
        client_secret: str | NotGiven | None = not_given,
        public_key: str | NotGiven | None = not_given,
        credentials: Mapping[str, Key] | NotGiven | None = not_given,
        base_url: str | HttpUrl | NotGiven | None = not_given,
        websocket_base_url: str | HttpUrl | NotGiven | None = not_given,
        timeout: float | Timeout | NotGiven | None = not_given,
        deadline: float | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        default_headers: Headers | NotGiven | None = not_given,
        set_default_headers: Headers | NotGiven | None = not_given,
        default_query: Query | NotGiven | None = not_given,
        set_default_query: Query | NotGiven | None = not_given,
        max_response_bytes: int | NotGiven | None = not_given,
        http_client: HttpClient | NotGiven | None = not_given,
        _strict_response_validation: bool | NotGiven | None = not_given,
    ) -> Self:
        """Return a copy with other options that shares the connections and tokens of this client.

        `default_headers` and `default_query` are merged with those of this client;
        `set_default_headers` and `set_default_query` replace them. None keeps an option, except for
        `timeout`, `deadline` and `max_response_bytes`, which it turns off.
        """
        options = {k: v for k, v in locals().items() if k not in ("self", "http_client")}
        http_clients = self._engine.http_clients
        if http_client is not None and not isinstance(http_client, NotGiven):
            check_http_client(http_client, HttpClient)
            http_clients = LazyHttpClient(DefaultHttpxClient, http_client)
            options["timeout"] = timeout_or_own(http_client, timeout)
        settings = self._settings.changed(**options_given(options, self._settings))
        copy = self._with_engine(SyncEngine(settings, http_clients), self._mode)
        copy._is_owner = http_clients is not self._engine.http_clients
        return copy

    copy = with_options

    def _given_http_client(self) -> HttpClient | None:
        return self._engine.http_clients.given

    def _adopt(self, settings: Settings) -> None:
        self._engine.adopt(settings)

    def _with_engine(self, engine: SyncEngine, mode: ResponseMode | None) -> Self:
        other = object.__new__(type(self))
        other._settings = engine.settings
        other._engine = engine
        other._mode = mode
        other._is_owner = False
        return self._with_own_attributes(other)

    if not TYPE_CHECKING:

        @property
        def with_raw_response(self):
            """The same operations, returning the response with its status and headers."""
            return self._with_engine(self._engine, ResponseMode.RAW)

        @property
        def with_streaming_response(self):
            """The same operations, returning context managers of responses not yet read."""
            return self._with_engine(self._engine, ResponseMode.STREAMING)

    def is_closed(self) -> bool:
        """Whether the connections were closed."""
        return self._engine.http_clients.is_closed

    def close(self) -> None:
        """Close the connections, including those of a passed `http_client`.

        Closing a copy made by `with_options` leaves the shared connections open.
        """
        if self._is_owner:
            for client in self._engine.http_clients.retire():
                client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        stream: Literal[True],
        cast_to: type[T],
        query: Query | None = None,
        body: object = None,
        content: FileContent | str | None = None,
        files: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        **request_options: Unpack[RequestOptions],
    ) -> Stream[T]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        stream: Literal[True],
        query: Query | None = None,
        body: object = None,
        content: FileContent | str | None = None,
        files: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        **request_options: Unpack[RequestOptions],
    ) -> Stream[Any]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        query: Query | None = None,
        body: object = None,
        content: FileContent | str | None = None,
        files: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        **request_options: Unpack[RequestOptions],
    ) -> T: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Query | None = None,
        body: object = None,
        content: FileContent | str | None = None,
        files: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        **request_options: Unpack[RequestOptions],
    ) -> Any: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = Any,
        query: Query | None = None,
        body: object = None,
        content: FileContent | str | None = None,
        files: Mapping[str, Any] | None = None,
        stream: bool = False,
        options: Mapping[str, Any] | None = None,
        **request_options: Unpack[RequestOptions],
    ) -> Any:
        """Call an endpoint that the client has no method for.

        Args:
            method: HTTP method.
            path: Path below the base URL, or a URL. Another origin receives no credentials.
            cast_to: Type that the response, or each event of a stream, is parsed as: a model,
                `dict[str, Any]`, `str`, `bytes`, `httpx.Response`; by default any JSON value.
            query: Query parameters.
            body: A JSON value, or bytes or an open file, which are sent unchanged.
            content: A body that is sent unchanged, in place of `body`.
            files: Files by field name. The entries of `body` are sent as further form fields.
            stream: Request server-sent events, and return an iterator of them.
            options: Options as a mapping, also named `headers`, `params` and `extra_json`.
        """
        from .free_calls import free_call

        call = free_call(
            self._settings,
            self._engine.defaults,
            method,
            path,
            query=query,
            body=body,
            content=content,
            files=files,
            stream=stream,
            given=request_options,
            options=options,
        )
        return self._engine.run_free(call, cast_to, self._mode)

    def get(self, path: str, *, cast_to: Any = Any, **options: Any) -> Any:
        """Send a GET request to an endpoint without a method; see `request`."""
        return self.request("GET", path, cast_to=cast_to, **options)

    def post(self, path: str, *, cast_to: Any = Any, **options: Any) -> Any:
        """Send a POST request to an endpoint without a method; see `request`."""
        return self.request("POST", path, cast_to=cast_to, **options)

    def put(self, path: str, *, cast_to: Any = Any, **options: Any) -> Any:
        """Send a PUT request to an endpoint without a method; see `request`."""
        return self.request("PUT", path, cast_to=cast_to, **options)

    def patch(self, path: str, *, cast_to: Any = Any, **options: Any) -> Any:
        """Send a PATCH request to an endpoint without a method; see `request`."""
        return self.request("PATCH", path, cast_to=cast_to, **options)

    def delete(self, path: str, *, cast_to: Any = Any, **options: Any) -> Any:
        """Send a DELETE request to an endpoint without a method; see `request`."""
        return self.request("DELETE", path, cast_to=cast_to, **options)


def sync_engine_of(client: SyncClient) -> tuple[SyncEngine, ResponseMode | None]:
    """The engine of a client, for its resources."""
    # Not a public attribute of the client.
    return client._engine, client._mode  # pyright: ignore[reportPrivateUsage]
