# Generated from the Telnyx API 2.0.0. Do not edit.

"""Sending requests and reading responses, synchronously."""

# Made from async_engine.py by `make runtime`: edit that file instead.

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .auth import AppliedAuth, secret_of
from .call import Call, call_of, token_call
from .errors import APIResponseValidationError, RootError, status_error
from .exchange import Action, Exchange
from .files import is_content_error
from .lazy_http_client import LazyHttpClient
from .limits import check_encoding
from .oauth import Tokens
from .response_mode import ResponseMode
from .responses import reading
from .results import Reader, reader_for, reader_of, reads_text, type_of
from .retries import sleep
from .settings import Defaults, Settings
from .sync_responses import APIResponse, BinaryAPIResponse, read_body
from .transport import (
    DefaultHttpxClient,
    HttpClient,
    HttpRequest,
    HttpResponse,
    add_cookies,
)

if TYPE_CHECKING:
    from .operation import Operation

__all__ = ["SyncEngine", "ResponseContextManager"]

T = TypeVar("T")


class ResponseContextManager(Generic[T]):
    """Sends a request on entry, and releases the connection on exit."""

    def __init__(self, send: Callable[[], T]) -> None:
        self._send = send
        self._response: T | None = None

    def __enter__(self) -> T:
        self._response = self._send()
        return self._response

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._response is not None:
            cast(Any, self._response).close()


class SyncEngine:
    """Runs calls with one client's settings."""

    def __init__(self, settings: Settings, http_clients: LazyHttpClient | None = None) -> None:
        self.settings = settings
        self.http_clients = http_clients or LazyHttpClient(DefaultHttpxClient)
        self._defaults: Defaults | None = None

    def adopt(self, settings: Settings) -> None:
        """Use other settings for the following calls."""
        self.settings = settings
        self._defaults = None

    @property
    def defaults(self) -> Defaults:
        """Headers and query parameters of every request."""
        found = self._defaults
        if found is None:
            found = self._defaults = Defaults(self.settings, self.http_clients.peek())
        return found

    def run(
        self, operation: Operation, arguments: Mapping[str, Any], mode: ResponseMode | None
    ) -> Any:
        """Call an operation, and return its result in the given response mode."""
        call = call_of(self.settings, self._defaults or self.defaults, operation, arguments)
        if mode is None:
            return self._parse(call, self.send(call, stream=call.streams))
        return self.respond(call, mode, lambda response: self._parse(call, response))

    def run_free(self, call: Call, cast_to: Any, mode: ResponseMode | None) -> Any:
        """Call an endpoint that the package has no method for."""
        read = reader_for(cast_to)
        call.accepts_events = call.accepts_events and not reads_text(cast_to)

        def parse(response: HttpResponse) -> Any:
            if call.gives_events(response):
                return self._stream(response, cast_to, read)
            return read(response, self.settings.strict)

        if mode is None:
            return parse(self.send(call, stream=call.streams))
        return self.respond(call, mode, parse)

    def page(self, call: Call, history: object = None) -> Any:
        """Fetch a page."""
        return self._parse(call, self.send(call), history)

    def respond(self, call: Call, mode: ResponseMode, parse: Callable[[HttpResponse], Any]) -> Any:
        """The response, or in streaming mode a context manager of it."""

        def wrap(response: HttpResponse) -> Any:
            if call.operation is not None and call.operation.result == "bytes":
                return parse(response)
            return APIResponse[Any](response, parse, streams=call.gives_events(response))

        if mode is ResponseMode.RAW:
            return wrap(self.send(call, stream=call.streams))

        def send() -> Any:
            return wrap(self.send(call, stream=True))

        return ResponseContextManager(send)

    def _parse(self, call: Call, response: HttpResponse, history: object = None) -> Any:
        operation = call.operation
        assert operation is not None
        if call.gives_events(response):
            hint = type_of(operation.stream or "object")
            read = reader_for(hint) if operation.result is None else reader_of(operation)
            return self._stream(response, hint, read)
        if operation.page is not None:
            reader = operation.reader
            if reader is None:
                from .pagination import page_reader

                reader = operation.reader = page_reader(operation, "Sync")
            return reader(response, self.settings.strict).bind(self, call, history)
        if operation.result == "bytes":
            return BinaryAPIResponse(response)
        return (operation.reader or reader_of(operation))(response, self.settings.strict)

    def _stream(self, response: HttpResponse, hint: Any, read: Reader) -> Any:
        from .streaming import event_decoder
        from .sync_streaming import Stream

        settings = self.settings
        return Stream[Any](
            response, event_decoder(hint), read, settings.strict, settings.max_response_bytes
        )

    def send(self, call: Call, *, stream: bool = False) -> HttpResponse:
        """Send a request, with retries, and return the successful response.

        Raises the error of an unsuccessful response or of a failed connection.
        """
        try:
            http = self.http_clients.get()
            exchange = Exchange(self.settings, call)
            if call.payload is not None:
                call.payload.load()
            if call.deadline is None:
                return self._send(http, exchange, call, stream)
            with exchange.within_deadline():
                return self._send(http, exchange, call, stream)
        finally:
            if call.payload is not None:
                call.payload.close()

    def _send(self, http: HttpClient, exchange: Exchange, call: Call, stream: bool) -> HttpResponse:
        request = None
        while True:
            if request is None:
                request = exchange.request(self.authenticate(call, exchange.remaining()))
                if not call.is_cross_origin:
                    add_cookies(http, request)
            try:
                response = self._open(http, exchange, request)
                if not stream and not call.gives_events(response):
                    self._read(response, call, exchange)
            except (RootError, AssertionError):
                raise
            except Exception as error:
                if is_content_error(error):
                    raise
                outcome = exchange.after_failure(error, request)
                if isinstance(outcome, Exception):
                    raise outcome from error
                sleep(outcome)
                request = None
                continue
            step = exchange.after_response(response, can_redirect=http.follow_redirects)
            if step.action is Action.FINISH:
                if not response.is_closed:
                    # Connections are closed when their owner is collected: keep a reference to it.
                    response.extensions["http_clients"] = self.http_clients
                return response
            if step.action is Action.FAIL:
                raise self._failure(response, call.operation)
            response.close()
            request = step.request
            if step.action is Action.WAIT:
                sleep(step.delay)

    def _read(self, response: HttpResponse, call: Call, exchange: Exchange) -> None:
        limit = self.settings.max_response_bytes
        if call.deadline is None:
            read_body(response, limit)
        else:
            with exchange.reading_within_deadline(response):
                read_body(response, limit)

    def _open(self, http: HttpClient, exchange: Exchange, request: HttpRequest) -> HttpResponse:
        response = http.send(request, stream=True, auth=exchange.http_auth, follow_redirects=False)
        try:
            check_encoding(response)
        except APIResponseValidationError:
            response.close()
            raise
        return response

    def _failure(self, response: HttpResponse, operation: Operation | None) -> Exception:
        try:
            with reading(response):
                read_body(response, self.settings.max_response_bytes)
        except Exception:  # report the status rather than the incomplete body
            response.close()
        error = status_error(response)
        if operation is not None and operation.errors:
            from .error_bodies import with_documented_body

            return with_documented_body(error, operation)
        return error

    def authenticate(self, call: Call, deadline: float | None = None) -> AppliedAuth:
        """The secrets for a call. A token is fetched if there is no valid one."""
        credentials = self.settings.credentials
        static = credentials.static(call.security)
        if static is not None:
            return static
        auth = AppliedAuth()
        for scheme, source in credentials.resolve(call.security):
            if isinstance(source, Tokens):
                token = source.get(partial(self._fetch, source, deadline))
                auth.token = source, token
                auth.add(scheme, token)
            else:
                auth.add(scheme, secret_of(source))
        return auth

    def _fetch(self, tokens: Tokens, deadline: float | None) -> object:
        call = token_call(self.settings, self.defaults, tokens)
        call.deadline = deadline
        with tokens.wrapping_errors():
            return reader_for(Any)(self.send(call), False)
