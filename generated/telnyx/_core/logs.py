# Generated from the Telnyx API 2.0.0. Do not edit.

"""Log lines of requests and responses, without secrets."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Mapping
from typing import Any

from .service import SERVICE
from .typeguards import is_array, is_object
from .untrusted import described, parse_json, printable

__all__ = [
    "REDACTED",
    "body_text",
    "is_secret_key",
    "log_response",
    "log_failure",
    "log_request",
    "logger",
    "set_up",
    "without_headers",
]

logger = logging.getLogger(SERVICE.name)
REDACTED = "(redacted)"

_LONGEST = 2000
_SECRET_WORDS = ("auth", "cookie", "token", "secret", "password", "key", "credential", "signature")
"""Words in the names of headers whose values are not logged."""
_SECRET_KEYS = (
    "secret",
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "token",
    "apikey",
    "privatekey",
    "accesskey",
    "authorization",
    "credential",
    "cookie",
)
_SECRET_NAMES = ("auth", "bearer", "jwt", "otp", "pass", "pin", "pwd", "sessionid")
"""Keys that are secret only as whole words."""


def set_up() -> None:
    """Log to the standard error stream if the environment variable is set."""
    level = os.environ.get(f"{SERVICE.environment}_LOG", "").lower()
    if level not in ("debug", "info"):
        return
    logger.setLevel(logging.DEBUG if level == "debug" else logging.INFO)
    if not logger.handlers and not logging.getLogger().handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)


def log_request(request: Any, secret_headers: dict[str, str], *, shows_body: bool = True) -> None:
    """Log the headers and the body of a request, at the level `debug`."""
    if not logger.isEnabledFor(logging.DEBUG):
        return
    headers = {
        name: REDACTED if _is_secret(name) or name in secret_headers else value
        for name, value in request.headers.items()
    }
    logger.debug("%s headers=%s", described(request), headers)
    if not shows_body:
        return
    try:
        content: bytes = request.content
    except Exception:  # the body is streamed
        return
    if content:
        kind = request.headers.get("content-type", "")
        logger.debug("%s body=%s", described(request), body_text(content, kind))


def log_response(response: Any, started: float, attempt: int, *, shows_body: bool = True) -> None:
    """Log a response in one line; its body, if it has been read, at the level `debug`."""
    if not logger.isEnabledFor(logging.INFO):
        return
    request = response.request
    logger.info(
        "%s %d in %.0f ms, attempt %d, request id %s",
        described(request),
        response.status_code,
        (time.perf_counter() - started) * 1000,
        attempt + 1,
        printable(response.headers.get(SERVICE.request_id_header, "none"), 200),
    )
    if shows_body and logger.isEnabledFor(logging.DEBUG) and response.is_closed:
        kind = response.headers.get("content-type", "")
        logger.debug("response=%s", body_text(response.content, kind))


def log_failure(request: Any, error: Exception, started: float, attempt: int) -> None:
    """Log a request that failed without a response in one line."""
    logger.info(
        "%s failed with %s after %.0f ms, attempt %d",
        described(request),
        type(error).__name__,
        (time.perf_counter() - started) * 1000,
        attempt + 1,
    )


def _is_secret(header: str) -> bool:
    return header != "idempotency-key" and any(word in header for word in _SECRET_WORDS)


def without_headers(text: str, headers: Mapping[str, str]) -> str:
    """A message of the HTTP library without the values of headers, which can be secrets."""
    for value in headers.values():
        for shown in (value, repr(value)[1:-1]):
            if len(shown) > 5:
                text = text.replace(shown, REDACTED)
    return text


def body_text(content: bytes, content_type: str) -> str:
    """A body as it can be logged: text, shortened, without the values of secret keys."""
    import json

    described = f"({len(content)} bytes of {content_type or 'unknown type'})"
    is_text = content_type.startswith("text/")
    if "json" not in content_type and not is_text:
        return described
    try:
        text = json.dumps(_without_secrets(parse_json(content)))
    except (ValueError, RecursionError):
        shown = content[:_LONGEST].decode(errors="replace")
        # Secrets can only be removed from JSON.
        return repr(shown) if is_text and not is_secret_key(shown, None) else described
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _without_secrets(value: object) -> object:
    if is_object(value):
        named = next((value[key] for key in ("name", "key", "header") if key in value), None)
        hides = isinstance(named, str) and is_secret_key(named, None)
        return {
            key: (
                REDACTED
                if is_secret_key(key, inner) or (hides and key in ("value", "values"))
                else _without_secrets(inner)
            )
            for key, inner in value.items()
        }
    if is_array(value):
        if len(value) == 2 and isinstance(value[0], str) and is_secret_key(value[0], None):
            return [value[0], REDACTED]  # a name and its value
        return [_without_secrets(inner) for inner in value]
    return value


def is_secret_key(key: str, value: object) -> bool:
    """Whether everything below a key is secret; numbers of tokens, as models count them, are not."""
    plain = key.lower().replace("_", "").replace("-", "").replace(" ", "")
    if plain.endswith("tokens") and isinstance(value, (int, float)):
        return False
    return plain in _SECRET_NAMES or any(word in plain for word in _SECRET_KEYS)
