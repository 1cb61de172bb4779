"""Limits on the size of responses."""

from __future__ import annotations

from .errors import APIResponseValidationError
from .transport import HttpResponse, set_content
from .untrusted import described, printable

__all__ = ["BodyBuffer", "check_encoding", "event_too_large"]

_OPTION = "the option `max_response_bytes` of the client"


_KNOWN_ENCODINGS = ("gzip", "x-gzip", "deflate")


def check_encoding(response: HttpResponse) -> None:
    """Refuse a body with several content encodings, or with one that was not requested.

    Decoding one chunk of such a body can take any amount of memory. The body of an error is not
    decoded instead, because its status code says more.
    """
    header = response.headers.get("content-encoding")
    if header is None:
        return
    encodings = [name.strip().lower() for name in header.split(",")]
    encodings = [name for name in encodings if name not in ("", "identity")]
    requested = response.request.headers.get("accept-encoding", "").lower()
    if len(encodings) <= 1 and all(n in _KNOWN_ENCODINGS or n in requested for n in encodings):
        return
    if response.status_code >= 400:
        del response.headers["content-encoding"]
        return
    request = response.request
    message = (
        f"{described(request)} returned the content encoding "
        f"{printable(header, 100)!r}, which was not requested."
    )
    raise APIResponseValidationError(response, message=message)


class BodyBuffer:
    """Collects the body of a response up to a number of bytes; None is no limit."""

    def __init__(self, response: HttpResponse, max_bytes: int | None) -> None:
        self._response = response
        self._max_bytes = max_bytes
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> bool:
        """Add a chunk. Returns False if the rest is not needed.

        Raises `APIResponseValidationError` if the body is too large. The body of an error is cut
        instead, because its status code says more.
        """
        self._size += len(chunk)
        if self._max_bytes is None or self._size <= self._max_bytes:
            self._chunks.append(chunk)
            return True
        response = self._response
        if response.status_code >= 400:
            return False
        request = response.request
        message = (
            f"{described(request)} returned more than {self._max_bytes} bytes. Use "
            f"`with_streaming_response` to read the body in chunks, or set {_OPTION}."
        )
        raise APIResponseValidationError(response, message=message)

    def finish(self) -> None:
        """Make the collected body the content of the response."""
        set_content(self._response, b"".join(self._chunks))


def event_too_large(response: HttpResponse, max_bytes: int) -> APIResponseValidationError:
    """The error for an event of a stream that is larger than the limit."""
    request = response.request
    message = (
        f"{described(request)} sent an event of more than {max_bytes} bytes. Set "
        f"{_OPTION} to receive it."
    )
    return APIResponseValidationError(response, message=message)
