"""Whether a request is retried, and after which delay."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from email.utils import mktime_tz, parsedate_tz
from time import sleep

from .config import Service
from .transport import Failure

__all__ = ["delay_before", "can_retry_failure", "can_retry_status", "pause", "sleep"]


def can_retry_failure(failure: Failure, *, idempotent: bool) -> bool:
    """Whether a request without a complete response can be retried.

    One that never reached the server can. One that the server may have processed can only if it is
    idempotent.
    """
    return not failure.never_retry and (idempotent or not failure.sent)


def can_retry_status(status: int, headers: Mapping[str, str], *, idempotent: bool) -> bool:
    """Whether a request can be retried after a response with this status.

    408, 429, 503, and 409 with `Retry-After`, mean that the request was not processed. After 409
    and statuses of 500 and above it may have been, so it is only retried if it is idempotent.
    The header `x-should-retry` of the server takes precedence.
    """
    wish = headers.get("x-should-retry", "").lower()
    if wish in ("true", "false"):
        return wish == "true"
    if status in (408, 429, 503):
        return True
    if status == 409:
        return idempotent or "retry-after" in headers or "retry-after-ms" in headers
    return idempotent and status >= 500 and status != 501


def delay_before(attempt: int, headers: Mapping[str, str] | None, service: Service) -> float | None:
    """Seconds to wait before a retry; `attempt` is 1 for the first one.

    None if the server requests a longer delay than is acceptable without asking the caller.
    """
    asked = _asked(headers) if headers is not None else None
    if asked is not None and asked > 0:
        return asked if asked <= service.max_retry_after else None
    longest = min(service.initial_delay * 2.0 ** min(attempt - 1, 30), service.max_delay)
    return longest * (1 - random.random() / 4)


def _asked(headers: Mapping[str, str]) -> float | None:
    """The delay in `retry-after-ms`, or in `Retry-After` as seconds or a date."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    seconds = _number(text)
    if seconds is not None or not text:
        return seconds
    date = parsedate_tz(text)
    if date is None:
        return None
    try:
        return mktime_tz(date) - time.time()
    except (ValueError, OverflowError):
        return None


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text else None
    except ValueError:
        return None
    return value if value is not None and value == value else None


async def pause(seconds: float) -> None:
    """Sleep without blocking the event loop."""
    import anyio

    await anyio.sleep(seconds)
