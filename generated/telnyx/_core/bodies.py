"""Bodies: what is sent, and whether it can be sent twice."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import IO, Any, cast

from .files import OpenFile, bytes_of, chunks, chunks_async, is_file, open_file, remaining, rewind
from .operation import BodyKind
from .query import form_text
from .scalars import OmittedInside, is_mapping, is_sequence, json_default, plain, text_of
from .transport import Content, Parts

__all__ = ["Payload", "body_of", "choose_kind", "encode_json"]

_MEDIA: Mapping[BodyKind, str] = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
    "binary": "application/octet-stream",
    "text": "text/plain; charset=utf-8",
}


class Payload:
    """A body that is sent once or, after a failure, again."""

    __slots__ = (
        "_file",
        "_opened",
        "_starts",
        "content",
        "content_type",
        "length",
        "parts",
        "replayable",
    )

    def __init__(
        self, content: bytes | None, content_type: str | None, parts: Parts | None = None
    ) -> None:
        self.content = content
        self.content_type = content_type
        self.parts = parts
        self.replayable = True
        self.length: int | None = None
        """How long a streamed body is, so far as it is known before it is read."""
        self._file: Any = None
        self._opened: list[IO[bytes]] = []
        self._starts: list[tuple[Any, int]] = []

    def hold(self, file: OpenFile, *, stream: bool) -> None:
        """Take care of a file: rewind it before it is sent again, close what was opened here."""
        self.replayable = self.replayable and file.replayable
        if file.opened:
            self._opened.append(file.content)
        if file.replayable and hasattr(file.content, "tell"):
            self._starts.append((file.content, file.content.tell()))
        if stream:
            self._file = file.content
            self.length = remaining(file.content)

    def stream(self, *, is_async: bool) -> Content | None:
        """The content for the HTTP library, from its beginning."""
        if self._starts:
            for content, position in self._starts:
                rewind(content, position)
        if self._file is None:
            return self.content
        return chunks_async(self._file) if is_async else chunks(self._file)

    def close(self) -> None:
        """Close the files that were opened for sending."""
        for file in self._opened:
            file.close()


def encode_json(value: object) -> bytes:
    """JSON as it is sent. Raises `ValueError` for numbers that JSON does not have."""
    try:
        text = _dumps(value)
    except OmittedInside:
        text = _dumps(plain(value))
    return text.encode()


def _dumps(value: object) -> str:
    return json.dumps(
        value, default=json_default, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )


def choose_kind(kinds: tuple[BodyKind, ...], values: Mapping[str, object]) -> BodyKind:
    """The kind that fits the arguments: files make it one that can carry them."""
    if len(kinds) == 1:
        return kinds[0]
    has_file = any(map(_holds_file, values.values()))
    for kind in kinds:
        if (kind in ("multipart", "binary")) == has_file:
            return kind
    return kinds[0]


def _holds_file(value: object) -> bool:
    if isinstance(value, list):
        return any(map(is_file, cast("list[object]", value)))
    return is_file(value)


def body_of(
    kind: BodyKind, values: Any, media_type: str | None, files: tuple[str, ...] = ()
) -> Payload:
    """The body for some values: a mapping of fields or, for a whole body, any value."""
    if kind == "json":
        return Payload(encode_json(values), media_type or "application/json")
    if kind in ("form", "multipart") and isinstance(values, (str, bytes)):
        # The document has no fields: whoever calls writes the form.
        content = values.encode() if isinstance(values, str) else values
        return Payload(content, media_type or _MEDIA[kind])
    if kind == "form":
        return Payload(form_text(plain(values).items()), media_type or _MEDIA["form"])
    if kind == "multipart":
        return _multipart(values, files)
    if kind == "text":
        return Payload(text_of(values).encode(), media_type or _MEDIA["text"])
    return _binary(values, media_type)


def _binary(value: object, media_type: str | None) -> Payload:
    file = open_file(value, "body")
    content_type = file.content_type or media_type or _MEDIA["binary"]
    if isinstance(file.content, bytes):
        return Payload(file.content, content_type)
    payload = Payload(None, content_type)
    payload.hold(file, stream=True)
    return payload


def _multipart(values: Mapping[str, object], files: tuple[str, ...]) -> Payload:
    parts: Parts = []
    payload = Payload(None, None, parts)
    for name, value in values.items():
        entries = cast("list[object]", value) if isinstance(value, list) else [value]
        for entry in entries:
            if is_file(entry) or (name in files and entry is not None):
                file = open_file(entry, name)
                content = bytes_of(file.content)
                payload.hold(file, stream=False)
                parts.append((name, (file.name or name, content, file.content_type)))
            elif is_mapping(entry) or is_sequence(entry):
                parts.append((name, (None, encode_json(entry), "application/json")))
            else:
                parts.append((name, (None, text_of(entry).encode(), None)))
    return payload
