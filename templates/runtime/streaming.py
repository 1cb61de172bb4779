"""Server-sent events of a response: end of stream, types, and reported errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .error_details import summary_of
from .errors import APIError
from .events import EventDecoder, ServerEvent
from .results import Decoder, Reader, content_type, decoder_of, invalid_content, load_json
from .transport import HttpResponse
from .typeguards import is_object
from .untrusted import described, parse_json

if TYPE_CHECKING:
    from .lines import LineDecoder

__all__ = [
    "check_decoded",
    "decode_event",
    "decoder_for",
    "event_decoder",
    "has_events",
    "is_end",
    "whole_result",
]

_END = "[DONE]"


def event_decoder(hint: Any) -> Decoder:
    """Decodes the data of events as a type; `str` and `bytes` are the data as it was received."""
    if hint is str:
        return lambda data, _response, _strict: data.decode()
    if hint is bytes:
        return lambda data, _response, _strict: data
    return decoder_of(hint)


def is_end(event: ServerEvent) -> bool:
    """Whether this event only marks the end of the stream."""
    return event.data.startswith(_END)


def has_events(response: HttpResponse) -> bool:
    """Whether the body is read as events. Some servers send no content type."""
    return content_type(response) in ("text/event-stream", "") or _has_lines(response)


def _has_lines(response: HttpResponse) -> bool:
    """Whether the body is a sequence of JSON values."""
    from .media import kind_of

    return kind_of(content_type(response)) == "lines"


def decoder_for(response: HttpResponse) -> EventDecoder | LineDecoder:
    """Decodes the body of a response that has events."""
    if not _has_lines(response):
        return EventDecoder()
    from .lines import LineDecoder

    return LineDecoder(is_sequence=content_type(response).endswith("json-seq"))


def decode_event(event: ServerEvent, decode: Decoder, response: HttpResponse, strict: bool) -> Any:
    """The typed event. Raises `APIError` for an event that reports an error."""
    if _has_lines(response):
        return decode(event.data.encode(), response, strict)
    is_error = event.event == "error"
    # A cheap test, which avoids parsing most events twice.
    if is_error or '"error' in event.data:
        try:
            body: object = parse_json(event.data)
        except ValueError:
            body = event.data
        if is_error or _is_error(body):
            raise _reported_error(body, response)
    return decode(event.data.encode(), response, strict)


def _is_error(body: object) -> bool:
    """Whether a JSON value reports an error instead of being an event or a result."""
    if not is_object(body):
        return False
    return bool(body.get("error")) or (bool(body.get("errors")) and "data" not in body)


def _reported_error(body: object, response: HttpResponse) -> APIError:
    request = response.request
    reason = summary_of(body) or "no reason was given"
    message = f"The stream of {described(request)} reports an error: {reason}"
    return APIError(message, request, body=body)


def whole_result(response: HttpResponse, read: Reader, strict: bool) -> Any:
    """The result in a response that has been read and that is not a stream of events."""
    if "json" not in content_type(response):
        raise invalid_content(response, "an event stream (text/event-stream)")
    body = load_json(response.content, response)
    if _is_error(body):
        raise _reported_error(body, response)
    return read(response, strict)


def check_decoded(decoder: EventDecoder | LineDecoder, response: HttpResponse) -> None:
    """Raise if the body had lines but no event, and so contradicts its content type."""
    line = decoder.unknown_line
    if line is not None and decoder.count == 0:
        wanted = "an event stream (text/event-stream)"
        raise invalid_content(response, wanted, line)
