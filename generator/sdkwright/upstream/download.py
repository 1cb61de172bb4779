"""Downloads a document, limited in time and size, and resumes interrupted downloads."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from ..diagnostics import Location, codes, fail

if TYPE_CHECKING:
    import httpx

MAXIMUM_BYTES = 200 * 1024 * 1024
TIMEOUT_SECONDS = 30.0
"""Timeout of each read."""
MAXIMUM_SECONDS = 600.0
"""Limit of the whole download."""

_PARTIAL = 206
_UNSATISFIABLE = 416


def download(
    url: str,
    target: Path,
    *,
    maximum: int = MAXIMUM_BYTES,
    transport: httpx.BaseTransport | None = None,
    now: Callable[[], float] = time.monotonic,
) -> None:
    """Download a URL into a file, through the proxies of the environment.

    An unfinished file of an earlier download is resumed if the server supports it. Raises
    `InputError` for every failure.
    """
    import httpx

    try:
        have = target.stat().st_size if target.exists() else 0
        target.parent.mkdir(parents=True, exist_ok=True)
        with httpx.Client(
            timeout=TIMEOUT_SECONDS, follow_redirects=True, transport=transport
        ) as client:
            _get(client, url, target, have, maximum, now() + MAXIMUM_SECONDS, now)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        reason = " ".join(str(error).split()).rstrip(".") or type(error).__name__
        _refuse(f"The document cannot be downloaded: {reason}.", url)
    except OSError as error:
        _refuse(f"`{target}` cannot be written: {error.strerror}.", url)


def _get(
    client: httpx.Client,
    url: str,
    target: Path,
    have: int,
    maximum: int,
    deadline: float,
    now: Callable[[], float],
) -> None:
    # Parts of a compressed response could not be joined.
    headers = {"Accept-Encoding": "identity"}
    if have:
        headers["Range"] = f"bytes={have}-"
    with client.stream("GET", url, headers=headers) as response:
        if response.status_code == _UNSATISFIABLE and have:
            response.close()
            target.unlink()
            return _get(client, url, target, 0, maximum, deadline, now)
        if not response.is_success:
            _refuse(f"The server responded with status {response.status_code}.", url)
        resumed = response.status_code == _PARTIAL and _starts_at(response, have)
        size = have if resumed else 0
        with target.open("ab" if resumed else "wb") as file:
            for chunk in response.iter_bytes():
                size += len(chunk)
                if size > maximum:
                    _refuse(f"The document is larger than {maximum // 1024 // 1024} MB.", url)
                if now() > deadline:
                    _refuse(f"The download took longer than {MAXIMUM_SECONDS:.0f} seconds.", url)
                file.write(chunk)
    return None


def _starts_at(response: httpx.Response, have: int) -> bool:
    return str(response.headers.get("Content-Range", "")).startswith(f"bytes {have}-")


def _refuse(message: str, url: str) -> NoReturn:
    fail(
        codes.UPSTREAM_UNREACHABLE,
        message,
        Location(url),
        "Check the network and the proxy settings, or use a copy: --spec FILE.",
    )
