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

__all__ = [
    "REDACTED",
    "body_text",
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
_SECRET_WORDS = ("authorization", "cookie", "token", "secret", "password", "api-key", "apikey")
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


def set_up() -> None:
    """Log to the standard error stream if the environment variable asks for it."""
    level = os.environ.get(f"{SERVICE.environment}_LOG", "").lower()
    if level not in ("debug", "info"):
        return
    logger.setLevel(logging.DEBUG if level == "debug" else logging.INFO)
    if not logger.handlers and not logging.getLogger().handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)


def log_request(request: Any, secret_headers: dict[str, str]) -> None:
    """Log the headers and the body of a request, at the level `debug`."""
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


def log_response(response: Any, started: float, attempt: int) -> None:
    """Log a response in one line; its body, if it has been read, at the level `debug`."""
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
        logger.debug("response=%s", body_text(response.content, kind))


def log_failure(request: Any, error: Exception, started: float, attempt: int) -> None:
    """Log a request that failed without a response in one line."""
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

    from .untrusted import parse_json

    described = f"({len(content)} bytes of {content_type or 'unknown type'})"
    if "json" not in content_type:
        shown = content[:_LONGEST].decode(errors="replace")
        return repr(shown) if content_type.startswith("text/") else described
    try:
        text = json.dumps(_without_secrets(parse_json(content)))
    except (ValueError, RecursionError):
        return described  # in which nobody can find the secrets
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _without_secrets(value: object) -> object:
    if is_object(value):
        named = next((value[key] for key in ("name", "key", "header") if key in value), None)
        hides = isinstance(named, str) and _is_secret_key(named, None)
        return {
            key: (
                REDACTED
                if _is_secret_key(key, inner) or (hides and key == "value")
                else _without_secrets(inner)
            )
            for key, inner in value.items()
        }
    if is_array(value):
        return [_without_secrets(inner) for inner in value]
    return value


def _is_secret_key(key: str, value: object) -> bool:
    """Whether everything below a key is secret; numbers of tokens, as models count them, are not."""
    plain = key.lower().replace("_", "").replace("-", "").replace(" ", "")
    if plain.endswith("tokens") and isinstance(value, (int, float)):
        return False
    return any(word in plain for word in _SECRET_KEYS)
