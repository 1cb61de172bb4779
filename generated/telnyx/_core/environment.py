# Generated from the Telnyx API 2.0.0. Do not edit.

"""Environment variables that keep the HTTP library from creating a client."""

from __future__ import annotations

import os
import ssl
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from .service import RootError

__all__ = ["environment_errors"]

_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
_SCHEMES = ("http", "https", "socks5", "socks5h")


@contextmanager
def environment_errors() -> Generator[None]:
    """Name the variable if creating an HTTP client fails because of one."""
    try:
        yield
    except Exception as error:
        problem = next(_problems(), None)
        if problem is None:
            raise
        raise RootError(
            f"The environment variable `{problem[0]}` {problem[1]}. Correct or unset it."
        ) from error


def _problems() -> Iterator[tuple[str, str]]:
    """Variables that are not usable, with what is wrong with them; never with their values."""
    for name, value in _set_variables("NO_PROXY"):
        if any(mark in value for mark in "[]"):
            yield name, "contains brackets: IPv6 addresses are written without them, as `::1`"
    for name, value in _set_variables(*_PROXIES):
        scheme = value.partition("://")[0] if "://" in value else "http"
        if scheme not in _SCHEMES:
            known = ", ".join(_SCHEMES)
            yield name, f"has the scheme `{scheme}`, which is not one of {known}"
        elif scheme.startswith("socks") and find_spec("socksio") is None:
            yield name, "is a SOCKS proxy, which needs `pip install 'httpx[socks]'`"
    for name, value in _set_variables("SSL_CERT_FILE"):
        if not Path(value).is_file():
            yield name, "is not the path of an existing file"
        elif not _holds_certificates(value):
            yield name, "is the path of a file without certificates in PEM"
    for name, value in _set_variables("SSLKEYLOGFILE"):
        if not Path(value).parent.is_dir():
            yield name, "is the path of a file in a folder that does not exist"


def _set_variables(*names: str) -> Iterator[tuple[str, str]]:
    for name in names:
        for spelled in (name, name.lower()):
            value = os.environ.get(spelled, "").strip()
            if value:
                yield spelled, value


def _holds_certificates(path: str) -> bool:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cafile=path)
    except OSError:
        return False
    return True
