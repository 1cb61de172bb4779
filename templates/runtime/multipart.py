"""Multipart bodies: the parts of each property."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast
from uuid import uuid4

from .encoding import encode_json
from .files import OpenFile, is_file, needs_await, open_file, part_of
from .forms import styled
from .media import chosen_type, is_json
from .operation import PartRule
from .payload import Payload
from .scalars import UnsendableError, is_mapping, is_sequence, plain, simplified, text_of
from .transport import Part
from .typeguards import is_tuple
from .types import omit

__all__ = ["check_texts", "multipart_of"]

_FORM_DATA = "multipart/form-data"


def multipart_of(
    values: Mapping[str, object],
    files: tuple[str, ...],
    rules: Mapping[str, PartRule],
    media_type: str | None,
) -> Payload:
    """The body of some properties. `files` are those that are files, whatever their value is."""
    parts: list[Part] = []
    payload = Payload(None, None, parts)
    name = ""
    try:
        for name, value in values.items():
            _add(payload, parts, name, value, name in files or "*" in files, rules.get(name))
    except BaseException as error:
        payload.close()
        if isinstance(error, UnsendableError) and error.path[:1] != (name,):
            raise error.inside(name) from None
        raise
    if media_type is not None and media_type != _FORM_DATA:
        payload.content_type = _with_boundary(media_type, parts)
    return payload


def _with_boundary(media_type: str, parts: list[Part]) -> str:
    """The content type of parts that are not form data; those without a file come first."""
    if "boundary=" in media_type:
        return media_type
    if media_type.startswith("multipart/related"):
        parts.sort(key=lambda part: part[1][0] is not None)
        if parts and "type=" not in media_type:
            # The type of the first part is a required parameter.
            media_type = f'{media_type}; type="{parts[0][1][2] or "text/plain"}"'
    return f"{media_type}; boundary={uuid4().hex}"


def _add(
    payload: Payload,
    parts: list[Part],
    name: str,
    value: object,
    holds_files: bool,
    rule: PartRule | None,
) -> None:
    headers = {} if rule is None or isinstance(rule, str) else dict(rule)
    known = headers.pop("content-type", None) if headers else rule
    content_type = known if isinstance(known, str) and "/" in known else None
    is_styled = isinstance(known, str) and content_type is None
    if is_styled and (known != "form" or is_mapping(value)):
        for inner, text in styled(name, plain(value), str(known)):
            parts.append((inner, (None, text.encode(), None, headers)))
        return
    if content_type is not None and is_json(content_type) and not is_file(value):
        if value is not None:
            parts.append((name, (None, encode_json(value), content_type, headers)))
        return
    for entry in _entries(value, holds_files, is_array=known == "form"):
        if is_file(entry) or (holds_files and entry is not None):
            _add_file(payload, parts, name, entry, content_type, headers)
        elif entry is not None:
            parts.append((name, _field(entry, content_type, headers)))


def _entries(value: object, holds_files: bool, *, is_array: bool) -> Iterator[object]:
    """The values of the parts of one property: the entries of an array, or the value itself."""
    if is_tuple(value):
        first, *rest = value or (omit,)
        is_named = bool(rest) and (first is None or isinstance(first, str))
        is_one = is_named and (holds_files or is_file(rest[0]))
        return iter((value,) if is_one else value)
    if is_file(value) or isinstance(value, str) or is_mapping(value):
        return iter((value,))
    if isinstance(value, (list, set, frozenset)):
        return iter(cast("Iterable[object]", value))
    if (is_array or not holds_files) and is_sequence(value):
        return iter(cast("Iterable[object]", simplified(value)))
    return iter((value,))


def _add_file(
    payload: Payload,
    parts: list[Part],
    name: str,
    entry: object,
    content_type: str | None,
    headers: Mapping[str, str],
) -> None:
    file = open_file(entry, name)
    payload.hold(file, name, part=len(parts))
    content = b"" if needs_await(file.content) else part_of(file.content)
    check_texts(file, name)
    known = file.content_type
    if known is None and content_type is not None:
        known = chosen_type(content_type, file.name)
    own = dict(headers, **file.headers) if file.headers else dict(headers)
    parts.append((name, (file.name or name, content, known, own)))


def check_texts(file: OpenFile, argument: str) -> None:
    """Refuse a file name, content type or header that would change the headers around them."""
    content_type = file.content_type or ""
    texts: list[tuple[Any, bool]] = [
        (file.name or "", True),
        (content_type, content_type.isascii()),
    ]
    texts += [(text, True) for pair in file.headers.items() for text in pair]
    for text, is_sendable in texts:
        if not (is_sendable and isinstance(text, str) and text.isprintable()):
            raise UnsendableError(
                f"has the file name, content type or header {text!a}, which contains control "
                "characters, lone surrogates or, in a content type, characters other than ASCII; "
                "pass (name, content, content type, headers).",
                (argument,),
                ValueError,
            )


def _field(
    entry: object, content_type: str | None, headers: dict[str, str]
) -> tuple[None, bytes, str | None, dict[str, str]]:
    if not (is_mapping(entry) or is_sequence(entry)):
        return None, text_of(entry).encode(), content_type, headers
    if content_type is not None:
        raise UnsendableError(f"must be text, which is sent as {content_type}.")
    return None, encode_json(entry), "application/json", headers
