# Generated from the Telnyx API 2.0.0. Do not edit.

"""The usual values of options, and the types of HTTP that callers name."""

from __future__ import annotations

from .service import SERVICE
from .transport import LIMITS, HttpTransport, Proxies, as_timeout

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NoneType",
    "ProxiesTypes",
    "Transport",
]

DEFAULT_TIMEOUT = as_timeout(SERVICE.timeout, SERVICE)
DEFAULT_MAX_RETRIES = SERVICE.max_retries
DEFAULT_CONNECTION_LIMITS = LIMITS

NoneType = type(None)
"""What an answer without a body is parsed into."""

ProxiesTypes = Proxies
Transport = HttpTransport
