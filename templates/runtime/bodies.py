"""Request bodies, and whether they can be sent again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import IO, Any, cast

from .files import (
    OpenFile,
    chunks,
    chunks_async,
    is_file,
    needs_await,
    open_file,
    part_of,
    remaining,
    rewind,
    spooled_async,
)
from .operation import BodyKind
from .query import form_text
from .scalars import (
    NeedsCopyError,
    UnsendableError,
    checked_text,
    is_mapping,
    is_sequence,
    json_default,
    plain,
    text_of,
)
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
    """A request body, which can be sent again after a failure if it is replayable."""

    __slots__ = (
        "_file",
        "_opened",
        "_starts",
        "_waiting",
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
        """Length of a streamed body, if it is known before the body is read."""
        self._file: Any = None
        self._opened: list[IO[bytes]] = []
        self._starts: list[tuple[Any, int]] = []
        self._waiting: list[tuple[str, int | None, Any]] = []

    def hold(self, file: OpenFile, argument: str, *, part: int | None = None) -> None:
        """Rewind a file before it is sent again, and close it if it was opened here.

        `part` is its index in a multipart body; without one it is the whole body.
        """
        if file.opened:
            self._opened.append(file.content)
        if needs_await(file.content):
            self._waiting.append((argument, part, file.content))
        if part is None or not needs_await(file.content):
            self.replayable = self.replayable and file.replayable
        if file.replayable and hasattr(file.content, "tell"):
            self._starts.append((file.content, file.content.tell()))
        if part is None:
            self._file = file.content
            self.length = remaining(file.content)

    def load(self) -> None:
        """Prepare for the synchronous client, which cannot read asynchronous files."""
        for argument, _, content in self._waiting:
            raise TypeError(
                f"Argument `{argument}` is of type {type(content).__name__}, which has to be "
                "awaited: use the asynchronous client, or read it first and pass the bytes."
            )

    async def load_async(self) -> None:
        """Prepare for the asynchronous client: asynchronous files are read."""
        waiting, self._waiting = self._waiting, []
        for _, part, content in waiting:
            if part is not None and self.parts is not None:
                copy = await spooled_async(content)
                self._opened.append(copy)
                self._starts.append((copy, 0))
                name, (filename, _, content_type) = self.parts[part]
                self.parts[part] = name, (filename, part_of(copy), content_type)

    def stream(self, *, is_async: bool) -> Content | None:
        """The content for the HTTP library, from its start."""
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
    """Encode as JSON. Raises `UnsendableError` with the path to a value that is not valid JSON."""
    try:
        return _dumps(value).encode()
    except NeedsCopyError:
        return _dumps(plain(value)).encode()
    except (TypeError, ValueError, RecursionError):
        # Only after a failure is it worth the time to locate the invalid value.
        return _dumps(plain(value)).encode()


def _dumps(value: object) -> str:
    return json.dumps(
        value, default=json_default, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )


def choose_kind(kinds: tuple[BodyKind, ...], values: Mapping[str, object]) -> BodyKind:
    """The kind of body that fits the arguments: with files, one that can contain them."""
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
    kind: BodyKind,
    values: Any,
    media_type: str | None,
    files: tuple[str, ...] = (),
    argument: str | None = None,
) -> Payload:
    """The body for a mapping of fields or, if an argument is the whole body, for its value."""
    try:
        return _body_of(kind, values, media_type, files, argument or "body")
    except UnsendableError as error:
        if argument is None or error.path[:1] == (argument,):
            raise
        raise error.inside(argument) from None


def _body_of(
    kind: BodyKind, values: Any, media_type: str | None, files: tuple[str, ...], argument: str
) -> Payload:
    if kind == "json":
        return Payload(encode_json(values), media_type or "application/json")
    if kind in ("form", "multipart") and isinstance(values, (str, bytes)):
        # The document describes no fields: the caller passes the encoded form.
        content = checked_text(values).encode() if isinstance(values, str) else values
        return Payload(content, media_type or _MEDIA[kind])
    if kind == "form":
        return Payload(form_text(plain(values).items()), media_type or _MEDIA["form"])
    if kind == "multipart":
        return _multipart(values, files)
    if kind == "text":
        return Payload(text_of(values).encode(), media_type or _MEDIA["text"])
    return _binary(values, media_type, argument)


def _binary(value: object, media_type: str | None, argument: str) -> Payload:
    file = open_file(value, argument)
    _check_texts(file, argument)
    content_type = file.content_type or media_type or _MEDIA["binary"]
    if isinstance(file.content, bytes):
        return Payload(file.content, content_type)
    payload = Payload(None, content_type)
    payload.hold(file, argument)
    return payload


def _multipart(values: Mapping[str, object], files: tuple[str, ...]) -> Payload:
    parts: Parts = []
    payload = Payload(None, None, parts)
    try:
        for name, value in values.items():
            entries = cast("list[object]", value) if isinstance(value, list) else [value]
            for entry in entries:
                if is_file(entry) or (name in files and entry is not None):
                    _add_file(payload, parts, name, entry)
                else:
                    parts.append((name, _field(name, entry)))
    except BaseException:
        payload.close()
        raise
    return payload


def _add_file(payload: Payload, parts: Parts, name: str, entry: object) -> None:
    file = open_file(entry, name)
    payload.hold(file, name, part=len(parts))
    content = b"" if needs_await(file.content) else part_of(file.content)
    _check_texts(file, name)
    parts.append((name, (file.name or name, content, file.content_type)))


def _check_texts(file: OpenFile, argument: str) -> None:
    """Refuse a file name and a content type that would change the headers around them."""
    content_type = file.content_type or ""
    for text, is_sendable in (
        (file.name or "", True),
        (content_type, content_type.isascii()),
    ):
        if not (is_sendable and text.isprintable()):
            raise UnsendableError(
                f"has the file name or content type {text!a}, which contains control characters, "
                "lone surrogates or, in a content type, characters other than ASCII; pass (name, "
                "content, content type).",
                (argument,),
                ValueError,
            )


def _field(name: str, entry: object) -> tuple[None, bytes, str | None]:
    try:
        if is_mapping(entry) or is_sequence(entry):
            return None, encode_json(entry), "application/json"
        return None, text_of(entry).encode(), None
    except UnsendableError as error:
        raise error.inside(name) from None
