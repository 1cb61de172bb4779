# Generated from the Telnyx API 2.0.0. Do not edit.

"""One call as a sequence of requests and responses, without input and output.

The sync and the async client use the same class: it creates the requests, and decides what
follows each response or failure.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from .auth import AppliedAuth
from .call import Call
from .errors import APIConnectionError, APITimeoutError
from .logs import log_failure, log_request, log_response, logger, without_headers
from .origins import is_downgrade, is_same_origin, keep_public_headers
from .query import assemble
from .retries import can_retry_failure, can_retry_status, delay_before
from .transport import (
    CLIENT_AUTH,
    Content,
    HttpRequest,
    HttpResponse,
    failure_of,
    keep_out_of_log,
    new_request,
    redirected,
    without_user,
)
from .untrusted import printable

if TYPE_CHECKING:
    from .settings import Settings

__all__ = ["Action", "AsyncExchange", "Exchange", "Step"]

_MAX_REDIRECTS = 10
_MAYBE_PROCESSED = " The API may have processed it."
_FRAMING = ("host", "content-length", "transfer-encoding")


class Action(Enum):
    """What to do after a response."""

    FINISH = auto()
    WAIT = auto()
    FOLLOW = auto()
    RENEW = auto()
    FAIL = auto()


class Step(NamedTuple):
    """What to do after a response, with the delay or the next request."""

    action: Action
    delay: float = 0.0
    request: HttpRequest | None = None


_FINISH = Step(Action.FINISH)
_FAIL = Step(Action.FAIL)


class Exchange:
    """The requests and responses of one call."""

    __slots__ = (
        "_attempt",
        "_auth",
        "_call",
        "_ends_at",
        "_is_cross_origin",
        "_left_origin",
        "_redirects",
        "_renewed",
        "_settings",
        "_started",
    )

    _is_async = False

    def __init__(self, settings: Settings, call: Call) -> None:
        self._settings = settings
        self._call = call
        self._attempt = 0
        self._redirects = 0
        self._renewed = False
        self._auth: AppliedAuth | None = None
        self._started = 0.0
        self._left_origin = False
        self._is_cross_origin = call.is_cross_origin
        self._ends_at = None if call.deadline is None else time.monotonic() + call.deadline

    def remaining(self) -> float | None:
        """Seconds until the deadline of the call, if it has one. Raises if it has passed."""
        if self._ends_at is None:
            return None
        seconds = self._ends_at - time.monotonic()
        if seconds <= 0:
            raise self._deadline_error()
        return seconds

    def _deadline_error(self) -> APITimeoutError:
        call = self._call
        maybe_processed = "" if call.idempotent else _MAYBE_PROCESSED
        return APITimeoutError(
            message=f"{_described(call)} did not complete within its deadline of "
            f"{call.deadline:g} seconds.{maybe_processed}"
        )

    def within_deadline(self) -> AbstractContextManager[Any]:
        """Ends the call at its deadline, if the timeouts of requests do not suffice."""
        return nullcontext()

    @contextmanager
    def reading_within_deadline(self, response: HttpResponse) -> Generator[None]:
        """Ends reading a body at the deadline."""
        seconds = self.remaining()
        if seconds is None or self._is_async:
            yield
            return
        from .release import time_limit

        with time_limit(response, seconds):
            yield
        self.remaining()

    def _extensions(self, given: dict[str, Any]) -> dict[str, Any]:
        """Extensions of a request, with timeouts that end at the deadline."""
        seconds = self.remaining()
        if seconds is None:
            return given
        limits = {
            name: seconds if value is None else min(value, seconds)
            for name, value in given.get("timeout", {}).items()
        }
        return {**given, "timeout": limits}

    def request(self, auth: AppliedAuth) -> HttpRequest:
        """The request of the next attempt."""
        call = self._call
        self._auth = auth
        self._is_cross_origin, self._left_origin = call.is_cross_origin, False
        headers, query = call.headers, call.query
        if auth.headers:
            headers = {**headers, **auth.headers}
        if auth.query:
            keep_out_of_log(name for name, _ in auth.query)
            query = query + auth.query
        if auth.cookies:
            headers = {**headers, "cookie": _with_cookies(headers.get("cookie"), auth)}
        url = call.url
        if query:
            url += ("&" if "?" in url else "?") + assemble(query)
        if "@" in url and "authorization" in headers:
            # The HTTP library would send the user name of the URL instead of this header.
            url = without_user(url)
        content: Content | None = None
        parts = None
        payload = call.payload
        if payload is not None:
            content, parts = payload.stream(is_async=self._is_async), payload.parts
        request = new_request(
            call.verb, url, headers, self._extensions(call.extensions), content, parts
        )
        if logger.isEnabledFor(logging.INFO):
            self._started = time.perf_counter()
            log_request(request, auth.headers, shows_body=not call.is_confidential)
        return request

    @property
    def http_auth(self) -> Any:
        """The authentication of the HTTP client: none at another origin."""
        return None if self._is_cross_origin else CLIENT_AUTH

    def after_failure(self, error: Exception, request: HttpRequest) -> float | APIConnectionError:
        """Return the delay before the next attempt, or the error for the caller."""
        log_failure(request, error, self._started, self._attempt)
        call = self._call
        failure = failure_of(error)
        if self._ends_at is not None and time.monotonic() >= self._ends_at:
            return self._deadline_error()
        if can_retry_failure(failure, idempotent=call.idempotent or call.retry_unsafe):
            delay = self._pause(None)
            if delay is not None:
                return delay
        what = _described(call)
        maybe_processed = _MAYBE_PROCESSED if failure.sent and not call.idempotent else ""
        if failure.timed_out:
            return APITimeoutError(request, message=f"{what} timed out.{maybe_processed}")
        reason = printable(without_headers(str(error), request.headers).rstrip("."))
        reason = reason or type(error).__name__
        return APIConnectionError(
            message=f"{what} failed: {reason}.{maybe_processed}", request=request
        )

    def after_response(self, response: HttpResponse, *, can_redirect: bool) -> Step:
        """Return what to do after a response."""
        status = response.status_code
        call = self._call
        log_response(response, self._started, self._attempt, shows_body=not call.is_confidential)
        if status < 300:
            if self._attempt:
                response.extensions["retries_taken"] = self._attempt
            return _FINISH
        if status < 400:
            return self._redirect(response) if can_redirect else _FAIL
        auth = self._auth
        if status == 401 and auth is not None and auth.token and not self._renewed:
            tokens, token = auth.token
            tokens.discard(token)
            if call.payload is None or call.payload.replayable:
                self._renewed = True
                return Step(Action.RENEW)
        idempotent = call.idempotent or call.retry_unsafe
        if can_retry_status(status, response.headers, idempotent=idempotent):
            delay = self._pause(response)
            if delay is not None:
                return Step(Action.WAIT, delay)
        return _FAIL

    def _pause(self, response: HttpResponse | None) -> float | None:
        call = self._call
        if self._attempt >= call.max_retries:
            return None
        if call.payload is not None and not call.payload.replayable:
            return None
        headers = None if response is None else response.headers
        delay = delay_before(self._attempt + 1, headers, self._settings.service)
        if delay is not None and self._ends_at is not None:
            # If the delay exceeds the deadline, report the response at once.
            delay = delay if time.monotonic() + delay < self._ends_at else None
        if delay is not None:
            self._attempt += 1
            logger.info("retrying after %.2f s", delay)
        return delay

    def _redirect(self, response: HttpResponse) -> Step:
        """Follow a redirect that keeps method and body; credentials stay at the first origin."""
        following = response.next_request
        call = self._call
        is_read = call.verb in ("GET", "HEAD")
        keeps = response.status_code in (307, 308) and (
            call.payload is None or call.payload.replayable
        )
        if following is None or not (is_read or keeps or response.status_code == 303):
            return _FAIL
        self._redirects += 1
        if self._redirects > _MAX_REDIRECTS:
            return _FAIL
        payload = call.payload
        if not is_same_origin(following.url, response.request.url):
            has_body = keeps and payload is not None
            if has_body and is_downgrade(response.request.url, following.url):
                return _FAIL
            if call.is_confidential:
                return _FAIL
            self._is_cross_origin = self._left_origin = True
        if self._left_origin:
            keep_public_headers(following)
        elif self._is_cross_origin:
            following.headers.pop("cookie", None)  # of the HTTP client
        following = redirected(following, self._extensions(following.extensions))
        if keeps and payload is not None and payload.content is None:
            # A body from a file has been consumed: it is read again from its start.
            headers = {n: v for n, v in following.headers.items() if n not in _FRAMING}
            content = payload.stream(is_async=self._is_async)
            url = str(following.url)
            following = new_request(
                call.verb, url, headers, following.extensions, content, payload.parts
            )
        return Step(Action.FOLLOW, request=following)


class AsyncExchange(Exchange):
    """The requests and responses of one call of the asynchronous client."""

    __slots__ = ()
    _is_async = True

    @contextmanager
    def within_deadline(self) -> Generator[None]:
        """Ends the call at its deadline."""
        from anyio import move_on_after

        with move_on_after(self.remaining()) as scope:
            yield
        if scope.cancelled_caught:
            raise self._deadline_error()


def _described(call: Call) -> str:
    return f"{call.verb} {printable(urlsplit(call.url).path, 200)}"


def _with_cookies(before: str | None, auth: AppliedAuth) -> str:
    own = "; ".join([f"{name}={value}" for name, value in auth.cookies.items()])
    return f"{before}; {own}" if before else own
