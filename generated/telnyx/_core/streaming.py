"""The events of a streamed response: their end, their types, and the errors they report."""

from __future__ import annotations

import json
from typing import Any, cast

from .error_details import summary_of
from .errors import APIError
from .events import ServerEvent
from .results import Decoder
from .transport import HttpResponse

__all__ = ["decode_event", "is_end"]

_END = "[DONE]"


def is_end(event: ServerEvent) -> bool:
    """Whether this event only marks the end of the stream."""
    return event.data.startswith(_END)


def decode_event(event: ServerEvent, decode: Decoder, response: HttpResponse, strict: bool) -> Any:
    """The typed event. Raises `APIError` for an event that reports an error."""
    data = event.data.encode()
    if event.event == "error" or data.startswith(b'{"error"'):
        body = _json_or_text(event.data)
        said = summary_of(body) or "no reason was given"
        message = f"The stream of {response.request.url.path} reports an error: {said}"
        raise APIError(message, response.request, body=body)
    return decode(data, response, strict)


def _json_or_text(data: str) -> object:
    try:
        return cast(object, json.loads(data))
    except ValueError:
        return data
