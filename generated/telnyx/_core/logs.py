# Generated from the Telnyx API 2.0.0. Do not edit.

"""Log lines: one for each request, without secrets."""

from __future__ import annotations

import logging
import os
import time
from typing import Any

from .service import SERVICE
from .typeguards import is_array, is_object

__all__ = ["REDACTED", "body_text", "log_answer", "log_failure", "log_request", "logger", "set_up"]

logger = logging.getLogger(SERVICE.name)
REDACTED = "(redacted)"

_LONGEST = 2000
_SECRET_WORDS = ("authorization", "cookie", "token", "secret", "password", "api-key", "apikey")
_SECRET_KEYS = ("secret", "password", "token", "api_key", "apikey", "authorization", "credential")


def set_up() -> None:
    """Show log lines on the standard error stream if the environment asks for them."""
    level = os.environ.get(f"{SERVICE.environment}_LOG", "").lower()
    if level not in ("debug", "info"):
        return
    logger.setLevel(logging.DEBUG if level == "debug" else logging.INFO)
    if not logger.handlers and not logging.getLogger().handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)


def log_request(request: Any, secret_headers: dict[str, str]) -> None:
    """The headers and the body of a request, at the level `debug`."""
    if not logger.isEnabledFor(logging.DEBUG):
        return
    headers = {
        name: REDACTED if _is_secret(name) or name in secret_headers else value
        for name, value in request.headers.items()
    }
    logger.debug("%s %s headers=%s", request.method, request.url.path, headers)
    try:
        content: bytes = request.content
    except Exception:  # the body is streamed
        return
    if content:
        kind = request.headers.get("content-type", "")
        logger.debug("%s %s body=%s", request.method, request.url.path, body_text(content, kind))


def log_answer(response: Any, started: float, attempt: int) -> None:
    """One line for an answer; its body, if it has been read, at the level `debug`."""
    if not logger.isEnabledFor(logging.INFO):
        return
    request = response.request
    logger.info(
        "%s %s %d in %.0f ms, attempt %d, request id %s",
        request.method,
        request.url.path,
        response.status_code,
        (time.perf_counter() - started) * 1000,
        attempt + 1,
        response.headers.get(SERVICE.request_id_header),
    )
    if logger.isEnabledFor(logging.DEBUG) and response.is_closed:
        kind = response.headers.get("content-type", "")
        logger.debug("answer=%s", body_text(response.content, kind))


def log_failure(request: Any, error: Exception, started: float, attempt: int) -> None:
    """One line for a request that brought no answer."""
    logger.info(
        "%s %s failed with %s after %.0f ms, attempt %d",
        request.method,
        request.url.path,
        type(error).__name__,
        (time.perf_counter() - started) * 1000,
        attempt + 1,
    )


def _is_secret(header: str) -> bool:
    return any(word in header for word in _SECRET_WORDS)


def body_text(content: bytes, content_type: str) -> str:
    """A body as it may be logged: text, cut short, the values of secret keys taken out."""
    import json

    from .untrusted import parse_json

    if "json" not in content_type:
        if content_type.startswith("text/"):
            return repr(content[:_LONGEST].decode(errors="replace"))
        return f"({len(content)} bytes of {content_type or 'unknown type'})"
    try:
        text = json.dumps(_without_secrets(parse_json(content)))
    except ValueError:
        text = content.decode(errors="replace")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _without_secrets(value: object) -> object:
    if is_object(value):
        return {
            key: (
                REDACTED
                if isinstance(inner, str) and any(word in key.lower() for word in _SECRET_KEYS)
                else _without_secrets(inner)
            )
            for key, inner in value.items()
        }
    if is_array(value):
        return [_without_secrets(inner) for inner in value]
    return value
