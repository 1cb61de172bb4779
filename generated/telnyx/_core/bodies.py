# Generated from the Telnyx API 2.0.0. Do not edit.

"""Request bodies: from the values of a call to the bytes of its content type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from .encoding import encode_json, encode_lines
from .files import is_file, open_file
from .forms import form_text
from .media import charset_of, chosen_type, kind_of
from .multipart import check_texts, multipart_of
from .operation import BodyKind, PartRule
from .payload import Payload
from .scalars import UnsendableError, checked_text, plain, text_of

__all__ = ["Payload", "body_of", "choose_kind"]

_MEDIA: Mapping[BodyKind, str] = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
    "binary": "application/octet-stream",
    "text": "text/plain; charset=utf-8",
    "lines": "application/x-ndjson",
}
_NO_RULES: Mapping[str, PartRule] = {}


def choose_kind(
    kinds: tuple[BodyKind, ...], values: Mapping[str, object], content_type: str | None = None
) -> BodyKind:
    """The kind of body that fits the arguments: with files, one that can contain them.

    A content type that the caller gives decides.
    """
    if len(kinds) == 1:
        return kinds[0]
    if content_type is not None and kind_of(content_type) in kinds:
        return kind_of(content_type)
    has_file = any(map(_holds_file, values.values()))
    for kind in kinds:
        if (kind in ("multipart", "binary")) == has_file:
            return kind
    return kinds[0]


def _holds_file(value: object) -> bool:
    if is_file(value):
        return True
    return isinstance(value, (list, tuple)) and any(map(is_file, cast("Iterable[object]", value)))


def body_of(
    kind: BodyKind,
    values: Any,
    media_type: str | None,
    files: tuple[str, ...] = (),
    argument: str | None = None,
    rules: Mapping[str, PartRule] = _NO_RULES,
) -> Payload:
    """The body for a mapping of fields or, if an argument is the whole body, for its value.

    `media_type` is the content type, or the choice of those of a file.
    """
    try:
        return _body_of(kind, values, media_type, files, argument or "body", rules)
    except UnsendableError as error:
        if argument is None or error.path[:1] == (argument,):
            raise
        raise error.inside(argument) from None


def _body_of(
    kind: BodyKind,
    values: Any,
    media_type: str | None,
    files: tuple[str, ...],
    argument: str,
    rules: Mapping[str, PartRule],
) -> Payload:
    usual = media_type or _MEDIA[kind]
    if kind == "json":
        return Payload(encode_json(values), usual)
    if kind in ("form", "multipart") and isinstance(values, (str, bytes)):
        # The document describes no fields: the caller passes the encoded form.
        content = checked_text(values).encode() if isinstance(values, str) else values
        return Payload(content, usual)
    if kind == "form":
        return Payload(form_text(plain(values), rules), usual)
    if kind == "multipart":
        return multipart_of(values, files, rules, media_type)
    if kind == "binary" or is_file(values):
        return _binary(values, usual, argument)
    if kind == "lines" and not isinstance(values, str):
        return Payload(encode_lines(values, is_sequence="json-seq" in usual), usual)
    return Payload(_encoded(text_of(values), charset_of(usual)), usual)


def _encoded(text: str, charset: str) -> bytes:
    try:
        return text.encode(charset)
    except UnicodeEncodeError as error:
        raise UnsendableError(
            f"contains {text[error.start]!a}, which {charset} does not have.", kind=ValueError
        ) from None


def _binary(value: object, media_type: str, argument: str) -> Payload:
    file = open_file(value, argument)
    check_texts(file, argument)
    content_type = file.content_type or chosen_type(media_type, file.name)
    if content_type is None:
        raise UnsendableError(
            f"has no content type, and the API accepts {media_type}; pass `content_type`, or "
            "(name, content, content type).",
            (argument,),
        )
    if isinstance(file.content, bytes):
        return Payload(file.content, content_type)
    payload = Payload(None, content_type)
    payload.hold(file, argument)
    return payload
