"""Fetches documents over HTTP, bounded in time and size; for references, from public hosts only."""

from __future__ import annotations

import ipaddress
import socket
import time
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import urljoin, urlsplit

from ..diagnostics import Code, Location, codes, fail

if TYPE_CHECKING:
    import httpx

TIMEOUT_SECONDS = 30.0
"""Timeout of a single read."""

MAXIMUM_SECONDS = 300.0
"""Timeout of a whole file."""

_MAXIMUM_REDIRECTS = 5


def fetch(url: str, maximum: int) -> bytes:
    """The content of a URL that the user passed. Raises `InputError`."""
    import httpx

    try:
        with (
            httpx.Client(timeout=TIMEOUT_SECONDS, follow_redirects=True) as client,
            client.stream("GET", url) as response,
        ):
            return _content(response, url, maximum)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        _refuse(codes.INPUT_UNREACHABLE, _why(error), url)


def fetch_public(url: str, maximum: int, transport: httpx.BaseTransport | None = None) -> bytes:
    """The content of a URL in a document. Raises `InputError`.

    Every host, also those of redirects, is resolved once and must be public. The request is sent to
    the address that was checked, so a second DNS lookup cannot return another one.
    """
    import httpx

    asked = url
    content: bytes | None = None
    try:
        with httpx.Client(timeout=TIMEOUT_SECONDS, trust_env=False, transport=transport) as client:
            for _ in range(_MAXIMUM_REDIRECTS + 1):
                response = client.send(_pinned(client, asked, url), stream=True)
                try:
                    if not response.has_redirect_location:
                        content = _content(response, url, maximum)
                        break
                    asked = urljoin(asked, response.headers["location"])
                finally:
                    response.close()
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        _refuse(codes.INPUT_UNREACHABLE, _why(error), url)
    if content is None:
        _refuse(codes.INPUT_UNREACHABLE, f"More than {_MAXIMUM_REDIRECTS} redirects.", url)
    return content


def _pinned(client: httpx.Client, asked: str, named: str) -> httpx.Request:
    parts = urlsplit(asked)
    host = parts.hostname
    if parts.scheme not in ("http", "https") or not host:
        _refuse(codes.REF_NOT_PUBLIC, f"The redirect to `{asked}` is not an HTTP URL.", named)
    address = _public_address(host, named)
    target = f"[{address}]" if ":" in address else address
    port = f":{parts.port}" if parts.port else ""
    query = f"?{parts.query}" if parts.query else ""
    extensions: dict[str, Any] = {"sni_hostname": host}
    return client.build_request(
        "GET",
        f"{parts.scheme}://{target}{port}{parts.path or '/'}{query}",
        headers={"Host": f"{host}{port}"},
        extensions=extensions,
    )


def _public_address(host: str, named: str) -> str:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        _refuse(codes.INPUT_UNREACHABLE, _why(error), named)
    addresses = [str(entry[4][0]) for entry in found]
    for address in addresses:
        if not is_public(address):
            _refuse(
                codes.REF_NOT_PUBLIC,
                f"The host `{host}` has the address {address}, which is not public.",
                named,
                "Copy the file beside the document, and reference the copy.",
            )
    return addresses[0]


def is_public(address: str) -> bool:
    """Whether an IP address, or the IPv4 address that it embeds, is public."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address):
        wrapped = parsed.ipv4_mapped or parsed.sixtofour
        if wrapped is not None:
            parsed = wrapped
        elif parsed in ipaddress.ip_network("64:ff9b::/96"):
            parsed = ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)
    return parsed.is_global and not parsed.is_multicast


def _content(response: httpx.Response, url: str, maximum: int) -> bytes:
    if not response.is_success:
        _refuse(
            codes.INPUT_UNREACHABLE,
            f"The server responded with status {response.status_code}.",
            url,
        )
    content = bytearray()
    deadline = time.monotonic() + MAXIMUM_SECONDS
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > maximum:
            size = maximum // 1024 // 1024
            _refuse(codes.INPUT_TOO_LARGE, f"The file is larger than {size} MB.", url)
        if time.monotonic() > deadline:
            _refuse(
                codes.INPUT_UNREACHABLE,
                f"The file was not complete after {MAXIMUM_SECONDS:.0f} seconds.",
                url,
            )
    return bytes(content)


def _why(error: Exception) -> str:
    reason = " ".join(str(error).split()).rstrip(".") or type(error).__name__
    return f"The URL cannot be fetched: {reason}."


def _refuse(
    code: Code,
    message: str,
    url: str,
    hint: str = "Check the URL, or download the file and pass its path.",
) -> NoReturn:
    fail(code, message, Location(url), hint)
