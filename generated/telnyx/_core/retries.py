# Generated from the Telnyx API 2.0.0. Do not edit.

"""When a request is repeated, and after what pause."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from email.utils import mktime_tz, parsedate_tz
from time import sleep

from .config import Service
from .transport import Failure

__all__ = ["delay_before", "may_repeat_failure", "may_repeat_status", "pause", "sleep"]


def may_repeat_failure(failure: Failure, *, idempotent: bool) -> bool:
    """Whether a request that brought no whole answer may be sent again.

    One that never reached the server may. One that the server may have carried out may only if
    that does no harm.
    """
    return not failure.never_retry and (idempotent or not failure.sent)


def may_repeat_status(status: int, headers: Mapping[str, str], *, idempotent: bool) -> bool:
    """Whether a request that was answered with this status may be sent again.

    408, 429 and 503 say that it was not carried out, and so does 409 if it comes with a time to
    try again. 500, 502, 504 and their like leave it open.
    """
    if status in (408, 429, 503):
        return True
    if status == 409:
        return idempotent or "retry-after" in headers or "retry-after-ms" in headers
    return idempotent and status >= 500 and status != 501


def delay_before(attempt: int, headers: Mapping[str, str] | None, service: Service) -> float | None:
    """Seconds to wait before the attempt of this number, which is 1 for the first repetition.

    None if the server asks for so long a pause that the caller should decide.
    """
    asked = _asked(headers) if headers is not None else None
    if asked is not None and asked > 0:
        return asked if asked <= service.max_retry_after else None
    longest = min(service.initial_delay * 2.0 ** min(attempt - 1, 30), service.max_delay)
    return longest * (1 - random.random() / 4)


def _asked(headers: Mapping[str, str]) -> float | None:
    """What `Retry-After` says, in seconds or as a date, or `retry-after-ms`."""
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
