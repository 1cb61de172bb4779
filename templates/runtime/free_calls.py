"""Calls of endpoints that the package has no method for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .arguments import checked_header, checked_mapping, checked_verb, unexpected_argument
from .call import EVENTS, OPTIONS, Call, with_extra
from .origins import is_same_origin
from .query import pairs_of
from .scalars import plain, public_errors
from .transport import is_http_url
from .typeguards import class_of
from .untrusted import printable

if TYPE_CHECKING:
    from .bodies import Payload
    from .settings import Defaults, Settings
    from .types import RequestOptions

__all__ = ["free_call"]

_OTHER_NAMES = {"headers": "extra_headers", "params": "extra_query", "extra_json": "extra_body"}
"""Names of options in a mapping `options`."""


def _merged(given: RequestOptions, options: Mapping[str, Any] | None) -> RequestOptions:
    """The options of an endpoint without a method, passed by name or as a mapping."""
    if options is None:
        return given
    named = {_OTHER_NAMES.get(n, n): v for n, v in checked_mapping(options, "options").items()}
    return cast("RequestOptions", {**named, **given})


def free_call(
    settings: Settings,
    defaults: Defaults,
    verb: str,
    path: str,
    *,
    query: Mapping[str, object] | None,
    body: object,
    content: object,
    files: Mapping[str, Any] | None,
    stream: bool,
    given: RequestOptions,
    options: Mapping[str, Any] | None,
) -> Call:
    """The call of an endpoint that the package has no method for.

    Raises `TypeError` or `ValueError` for an argument that cannot be sent.
    """
    chosen = _merged(given, options)
    if not isinstance(cast(object, path), str):
        raise TypeError(f"`path` must be text, not {class_of(path).__name__}.")
    if not chosen.keys() <= OPTIONS:
        known = ("cast_to", "query", "body", "content", "files", "stream", *OPTIONS)
        raise unexpected_argument("request", chosen.keys() - OPTIONS, known)
    with public_errors():
        base = settings.base_url
        is_absolute = path.startswith(("http://", "https://"))
        url = path if is_absolute else f"{base}/{path.removeprefix('/')}"
        if not is_http_url(url):
            raise ValueError(f"`path` cannot be sent: {printable(ascii(path), 200)}.")
        call = Call(
            checked_verb(verb), url, settings, defaults, EVENTS if stream else "application/json"
        )
        call.streams, call.accepts_events = stream, True
        if is_absolute and not is_same_origin(url, base):
            call.leave_origin()
        for name, value in checked_mapping(query, "query").items():
            call.query += pairs_of(name, value, None, settings.service.array_format)
        key = chosen.get("idempotency_key")
        if key is not None:
            call.headers["idempotency-key"] = checked_header("Idempotency-Key", key)
            call.idempotent = True
        call.apply(chosen, settings)
        extra = chosen.get("extra_body")
        if extra is not None:
            body = extra if body is None else with_extra(body, extra)
        if content is not None and (body is not None or files is not None):
            raise TypeError("`content` is the whole body: pass it without `body` and `files`.")
        if content is not None or body is not None or files is not None:
            call.payload = _free_payload(body, content, files)
        call.finalize()
    return call


def _free_payload(body: object, content: object, files: Mapping[str, Any] | None) -> Payload:
    from .bodies import body_of

    if content is not None:
        sent = content.encode() if isinstance(content, str) else content
        return body_of("binary", sent, None, argument="content")
    if files is not None:
        fields: Any = {} if body is None else plain(body)
        given = dict(checked_mapping(files, "files"))
        return body_of("multipart", {**fields, **given}, None, tuple(given))
    is_binary = isinstance(body, (bytes, bytearray)) or hasattr(body, "read")
    return body_of("binary" if is_binary else "json", body, None, argument="body")
