"""Parses responses as types, which are resolved by name at the first call of an operation."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .building import json_validator
from .errors import APIResponseValidationError
from .lazy import resolve
from .service import SERVICE
from .transport import HttpResponse
from .typeguards import is_class
from .untrusted import MAX_DEPTH, described, parse_json, printable

if TYPE_CHECKING:
    from .operation import Operation

__all__ = [
    "Decoder",
    "Reader",
    "content_type",
    "decoder_of",
    "invalid_content",
    "is_event_stream",
    "load_json",
    "reader_for",
    "reader_of",
    "reads_text",
    "type_of",
]

Decoder = Callable[[bytes, "HttpResponse", bool], Any]
"""Parses bytes. The response is used in error messages; the flag makes parsing strict."""

Reader = Callable[["HttpResponse", bool], Any]
"""Parses a response whose body has been read; the flag makes parsing strict."""

_REQUEST_ID = SERVICE.request_id_header
_MAX_LENGTH = 200
_SHALLOW_JSON = f"JSON of at most {MAX_DEPTH} levels"


def type_of(result: str) -> Any:
    """The type of an operation's result or event."""
    if result == "object":
        return Any
    return str if result == "str" else resolve(result)


def decoder_of(hint: Any) -> Decoder:
    """A function that parses JSON as a type."""
    # Unions are equal whatever their order is.
    return _decode_any if hint is Any or hint is object else _decoder_of(hint, repr(hint))


@lru_cache(maxsize=4096)
def _decoder_of(hint: Any, _: str) -> Decoder:
    from pydantic import ValidationError

    validate = json_validator(hint)
    is_model = _is_model(hint)

    def decode(content: bytes, response: HttpResponse, strict: bool) -> Any:
        try:
            # Where variants have to be chosen, a value that is converted can hide the right one.
            return validate(content, strict=True)
        except ValidationError:
            pass
        from .lenient import construct, construct_model
        from .likeness import has_choices

        if strict or not has_choices(hint):
            try:
                return validate(content)
            except ValidationError as error:
                if strict:
                    raise _mismatch(content, response, error) from None
        value = load_json(content, response)
        if is_model and value is None and not content.strip():
            return construct_model(hint, {})
        try:
            return construct(hint, value)
        except RecursionError:
            raise invalid_content(response, _SHALLOW_JSON, content) from None

    return decode


def _is_model(hint: Any) -> bool:
    from pydantic import BaseModel

    return is_class(hint) and issubclass(hint, BaseModel)


def _decode_any(content: bytes, response: HttpResponse, strict: bool) -> Any:
    return load_json(content, response)


def content_type(response: HttpResponse) -> str:
    """The media type in lower case without its parameters; empty if there is none."""
    header: str = response.headers.get("content-type", "")
    return header.partition(";")[0].strip().lower()


def is_event_stream(response: HttpResponse) -> bool:
    """Whether the response is a stream of server-sent events."""
    # Each call checks twice, and looking up a header is slow.
    known = response.extensions.get("is_event_stream")
    if known is None:
        known = content_type(response) == "text/event-stream"
        response.extensions["is_event_stream"] = known
    return bool(known)


def load_json(content: bytes, response: HttpResponse) -> Any:
    """Parse the content of a response, or of one event or message of it.

    Empty content is None. Raises `APIResponseValidationError` for content that is not JSON.
    """
    if not content.strip():
        return None
    try:
        return parse_json(content)
    except ValueError:
        pass
    try:
        return parse_json(_text_of(content, response))
    except ValueError as error:
        wanted = "valid JSON" if isinstance(error, json.JSONDecodeError) else _SHALLOW_JSON
        raise invalid_content(response, wanted, content) from None


def _text_of(content: bytes, response: HttpResponse) -> str:
    """The content as text, also of an event of a response that has not been read."""
    try:
        return content.decode(response.charset_encoding or "utf-8", errors="replace")
    except LookupError:
        return content.decode(errors="replace")


def invalid_content(
    response: HttpResponse, wanted: str, content: bytes | None = None
) -> APIResponseValidationError:
    """The error for a response, or a part of it, with unexpected content."""
    text = _text_of(response.content if content is None else content, response)
    kind = printable(response.headers.get("content-type", "none"), 100)
    message = (
        f"{described(response.request)} returned {response.status_code} "
        f"with content that is not {wanted} (content type: {kind}): {printable(text, _MAX_LENGTH)}"
    )
    return APIResponseValidationError(response, text, message=message)


def _mismatch(content: bytes, response: HttpResponse, error: Any) -> APIResponseValidationError:
    problems = error.errors(include_url=False, include_input=False)
    details = "; ".join(
        f"{'.'.join(map(str, problem['loc'])) or 'body'}: {problem['msg']}"
        for problem in problems[:5]
    )
    more = f"; and {len(problems) - 5} more" if len(problems) > 5 else ""
    message = (
        f"{described(response.request)} returned content that does not "
        f"match its schema: {printable(details, 1_000)}{more}"
    )
    body: object = load_json(content, response)
    return APIResponseValidationError(response, body, message=message)


def _read_nothing(response: HttpResponse, strict: bool) -> None:
    return None


def _read_text(response: HttpResponse, strict: bool) -> str:
    content = response.content
    if content[:1] == b'"' and "json" in content_type(response):
        value = load_json(content, response)
        return value if isinstance(value, str) else response.text
    return response.text


def _read_response(response: HttpResponse, strict: bool) -> HttpResponse:
    return response


def reader_for(hint: Any) -> Reader:
    """A function that parses responses as a type; `None` ignores the body."""
    if hint is None or hint is type(None):
        return _read_nothing
    if hint is str:
        return _read_text
    if hint is bytes:
        return _read_bytes
    if is_class(hint) and issubclass(hint, HttpResponse):
        return _read_response
    decode = decoder_of(hint)

    def read(response: HttpResponse, strict: bool) -> Any:
        content = response.content
        value = decode(content, response, strict)
        if hasattr(value, "__pydantic_fields_set__"):
            request_id = response.headers.get(_REQUEST_ID)
            if request_id is not None:
                value.__dict__["_request_id"] = request_id
        return value

    return read


def _read_bytes(response: HttpResponse, strict: bool) -> bytes:
    return response.content


def reads_text(hint: Any) -> bool:
    """Whether a type accepts any content, so that events are not parsed as JSON."""
    return hint in (str, bytes) or (is_class(hint) and issubclass(hint, HttpResponse))


def reader_of(operation: Operation) -> Reader:
    """A function that parses the responses of an operation that is not paginated."""
    reader = operation.reader
    if reader is None:
        hint = None if operation.result is None else type_of(operation.result)
        reader = _nullable(reader_for(hint)) if operation.nullable else reader_for(hint)
        if operation.results:
            reader = _by_status(operation.results, reader)
        if operation.also:
            reader = _reader_with(operation.also, reader)
        operation.reader = reader
    return reader


def _nullable(reader: Reader) -> Reader:
    def read(response: HttpResponse, strict: bool) -> Any:
        return None if response.content.strip() in (b"", b"null") else reader(response, strict)

    return read


def _by_status(results: Mapping[str, str], otherwise: Reader) -> Reader:
    """Parses responses as the type of their status; content that is not documented as any of them."""
    readers = {status: reader_for(type_of(name)) for status, name in results.items() if name}

    def read(response: HttpResponse, strict: bool) -> Any:
        status = response.status_code
        found = readers.get(str(status)) or readers.get(f"{status // 100}XX")
        is_empty = not response.content.strip()
        return otherwise(response, strict) if found is None or is_empty else found(response, strict)

    return read


def _reader_with(others: tuple[str, ...], reader: Reader) -> Reader:
    """Also parses responses of other media types: text as `str`, the rest as `bytes`."""

    def read(response: HttpResponse, strict: bool) -> Any:
        kind = content_type(response)
        if kind not in others:
            return reader(response, strict)
        return response.text if kind.startswith("text/") else response.content

    return read
