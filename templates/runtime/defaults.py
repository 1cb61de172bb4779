"""Default values of options, and types of the HTTP library for callers."""

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
"""The result type of a response without a body."""

ProxiesTypes = Proxies
Transport = HttpTransport
