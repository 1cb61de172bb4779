# Generated from the Telnyx API 2.0.0. Do not edit.

"""The rule for credentials: they are sent to the origin of the base URL, and to no other.

A request to another origin has only headers without information about the caller, whether they
come from a security scheme, the client, the HTTP client, the operation or the caller.
"""

from __future__ import annotations

from .transport import HttpRequest, HttpUrl, origin_of

__all__ = ["is_downgrade", "is_public", "is_same_origin", "keep_public_headers"]

_PUBLIC = frozenset(
    (
        *("accept", "accept-encoding", "accept-language", "user-agent", "connection", "host"),
        *("content-type", "content-length", "content-encoding", "transfer-encoding"),
        *("if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since"),
        *("range", "idempotency-key"),
    )
)


def is_public(header: str) -> bool:
    """Whether a header can be sent to any origin."""
    return header.lower() in _PUBLIC


def keep_public_headers(request: HttpRequest) -> None:
    """Remove the headers that another origin must not receive."""
    for name in list(request.headers):
        if not is_public(name):
            del request.headers[name]


def is_same_origin(url: str | HttpUrl, other: str | HttpUrl) -> bool:
    """Whether scheme, host and port are the same."""
    return origin_of(str(url)) == origin_of(str(other))


def is_downgrade(before: HttpUrl, after: HttpUrl) -> bool:
    """Whether the redirect leads from HTTPS to HTTP."""
    return before.scheme == "https" and after.scheme != "https"
