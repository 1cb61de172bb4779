# Generated from the Telnyx API 2.0.0. Do not edit.

"""Sending requests and reading responses, asynchronously."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .async_responses import AsyncAPIResponse, AsyncBinaryAPIResponse, read_body
from .auth import AppliedAuth, secret_of_async
from .call import Call, call_of, token_call
from .errors import APIResponseValidationError, RootError, status_error
from .exchange import Action, AsyncExchange
from .files import is_content_error
from .lazy_http_client import AsyncLazyHttpClient
from .limits import check_encoding
from .oauth import Tokens
from .response_mode import ResponseMode
from .responses import reading
from .results import Reader, reader_for, reader_of, reads_text, type_of
from .retries import pause
from .settings import Defaults, Settings
from .transport import (
    AsyncHttpClient,
    DefaultAsyncHttpxClient,
    HttpRequest,
    HttpResponse,
    add_cookies,
)

if TYPE_CHECKING:
    from .operation import Operation

__all__ = ["AsyncEngine", "AsyncResponseContextManager"]

T = TypeVar("T")


class AsyncResponseContextManager(Generic[T]):
    """Sends a request on entry, and releases the connection on exit."""

    def __init__(self, send: Callable[[], Awaitable[T]]) -> None:
        self._send = send
        self._response: T | None = None

    async def __aenter__(self) -> T:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await cast(Any, self._response).close()


class AsyncEngine:
    """Runs calls with one client's settings."""

    def __init__(self, settings: Settings, http_clients: AsyncLazyHttpClient | None = None) -> None:
        self.settings = settings
        self.http_clients = http_clients or AsyncLazyHttpClient(DefaultAsyncHttpxClient)
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

    async def run(
        self, operation: Operation, arguments: Mapping[str, Any], mode: ResponseMode | None
    ) -> Any:
        """Call an operation, and return its result in the given response mode."""
        call = call_of(self.settings, self._defaults or self.defaults, operation, arguments)
        if mode is None:
            return self._parse(call, await self.send(call, stream=call.streams))
        return await self.respond(call, mode, lambda response: self._parse(call, response))

    async def run_free(self, call: Call, cast_to: Any, mode: ResponseMode | None) -> Any:
        """Call an endpoint that the package has no method for."""
        read = reader_for(cast_to)
        call.accepts_events = call.accepts_events and not reads_text(cast_to)

        def parse(response: HttpResponse) -> Any:
            if call.gives_events(response):
                return self._stream(response, cast_to, read)
            return read(response, self.settings.strict)

        if mode is None:
            return parse(await self.send(call, stream=call.streams))
        return await self.respond(call, mode, parse)

    async def page(self, call: Call, history: object = None) -> Any:
        """Fetch a page."""
        return self._parse(call, await self.send(call), history)

    async def respond(
        self, call: Call, mode: ResponseMode, parse: Callable[[HttpResponse], Any]
    ) -> Any:
        """The response, or in streaming mode a context manager of it."""

        def wrap(response: HttpResponse) -> Any:
            if call.operation is not None and call.operation.result == "bytes":
                return parse(response)
            return AsyncAPIResponse[Any](response, parse, streams=call.gives_events(response))

        if mode is ResponseMode.RAW:
            return wrap(await self.send(call, stream=call.streams))

        async def send() -> Any:
            return wrap(await self.send(call, stream=True))

        return AsyncResponseContextManager(send)

    def _parse(self, call: Call, response: HttpResponse, history: object = None) -> Any:
        operation = call.operation
        assert operation is not None
        if call.gives_events(response):
            hint = type_of(operation.stream or "object")
            read = reader_for(hint) if operation.result is None else reader_of(operation)
            return self._stream(response, hint, read)
        if operation.page is not None:
            reader = operation.async_reader
            if reader is None:
                from .pagination import page_reader

                reader = operation.async_reader = page_reader(operation, "Async")
            return reader(response, self.settings.strict).bind(self, call, history)
        if operation.result == "bytes":
            return AsyncBinaryAPIResponse(response)
        return (operation.reader or reader_of(operation))(response, self.settings.strict)

    def _stream(self, response: HttpResponse, hint: Any, read: Reader) -> Any:
        from .async_streaming import AsyncStream
        from .streaming import event_decoder

        settings = self.settings
        return AsyncStream[Any](
            response, event_decoder(hint), read, settings.strict, settings.max_response_bytes
        )

    async def send(self, call: Call, *, stream: bool = False) -> HttpResponse:
        """Send a request, with retries, and return the successful response.

        Raises the error of an unsuccessful response or of a failed connection.
        """
        try:
            http = self.http_clients.get()
            exchange = AsyncExchange(self.settings, call)
            if call.payload is not None:
                await call.payload.load_async()
            if call.deadline is None:
                return await self._send(http, exchange, call, stream)
            with exchange.within_deadline():
                return await self._send(http, exchange, call, stream)
        finally:
            if call.payload is not None:
                call.payload.close()

    async def _send(
        self, http: AsyncHttpClient, exchange: AsyncExchange, call: Call, stream: bool
    ) -> HttpResponse:
        request = None
        while True:
            if request is None:
                request = exchange.request(await self.authenticate(call, exchange.remaining()))
                if not call.is_cross_origin:
                    add_cookies(http, request)
            try:
                response = await self._open(http, exchange, request)
                if not stream and not call.gives_events(response):
                    await self._read(response, call, exchange)
            except (RootError, AssertionError):
                raise
            except Exception as error:
                if is_content_error(error):
                    raise
                outcome = exchange.after_failure(error, request)
                if isinstance(outcome, Exception):
                    raise outcome from error
                await pause(outcome)
                request = None
                continue
            step = exchange.after_response(response, can_redirect=http.follow_redirects)
            if step.action is Action.FINISH:
                if not response.is_closed:
                    # Connections are closed when their owner is collected: keep a reference to it.
                    response.extensions["http_clients"] = self.http_clients
                return response
            if step.action is Action.FAIL:
                raise await self._failure(response, call.operation)
            await response.aclose()
            request = step.request
            if step.action is Action.WAIT:
                await pause(step.delay)

    async def _read(self, response: HttpResponse, call: Call, exchange: AsyncExchange) -> None:
        limit = self.settings.max_response_bytes
        if call.deadline is None:
            await read_body(response, limit)
        else:
            with exchange.reading_within_deadline(response):
                await read_body(response, limit)

    async def _open(
        self, http: AsyncHttpClient, exchange: AsyncExchange, request: HttpRequest
    ) -> HttpResponse:
        response = await http.send(
            request, stream=True, auth=exchange.http_auth, follow_redirects=False
        )
        try:
            check_encoding(response)
        except APIResponseValidationError:
            await response.aclose()
            raise
        return response

    async def _failure(self, response: HttpResponse, operation: Operation | None) -> Exception:
        try:
            with reading(response):
                await read_body(response, self.settings.max_response_bytes)
        except Exception:  # report the status rather than the incomplete body
            await response.aclose()
        error = status_error(response)
        if operation is not None and operation.errors:
            from .error_bodies import with_documented_body

            return with_documented_body(error, operation)
        return error

    async def authenticate(self, call: Call, deadline: float | None = None) -> AppliedAuth:
        """The secrets for a call. A token is fetched if there is no valid one."""
        credentials = self.settings.credentials
        static = credentials.static(call.security)
        if static is not None:
            return static
        auth = AppliedAuth()
        for scheme, source in credentials.resolve(call.security):
            if isinstance(source, Tokens):
                token = await source.get_async(partial(self._fetch, source, deadline))
                auth.token = source, token
                auth.add(scheme, token)
            else:
                auth.add(scheme, await secret_of_async(source))
        return auth

    async def _fetch(self, tokens: Tokens, deadline: float | None) -> object:
        call = token_call(self.settings, self.defaults, tokens)
        call.deadline = deadline
        with tokens.wrapping_errors():
            return reader_for(Any)(await self.send(call), False)
