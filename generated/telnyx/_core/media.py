# Generated from the Telnyx API 2.0.0. Do not edit.

"""Media types: the kind of body that each one is, and which one of several a file has."""

from __future__ import annotations

import codecs
import mimetypes
import re
from collections.abc import Iterator
from email.message import Message

from .operation import BodyKind

__all__ = ["charset_of", "chosen_type", "is_json", "kind_of"]

_JSON = re.compile(r"(application|text)/(x-)?json[5c]?|.*\+json")
_LINES = re.compile(
    r"(application|text)/((x-)?(ndjson|jsonl|json-?lines)|stream\+json|json-seq)|.*\+json-seq"
)
_XML = re.compile(r"(application|text)/xml(-[a-z-]+)?|.*\+xml")


def essence(media_type: str) -> str:
    """The type and subtype in lower case, without parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether content of this type is one JSON value."""
    return kind_of(media_type) == "json"


def kind_of(media_type: str) -> BodyKind:
    """The kind of a body of this type."""
    name = essence(media_type)
    if _LINES.fullmatch(name):
        return "lines"
    if _JSON.fullmatch(name):
        return "json"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    return "text" if name.startswith("text/") or _XML.fullmatch(name) else "binary"


def charset_of(media_type: str) -> str:
    """The charset parameter, if Python knows the encoding; otherwise UTF-8."""
    message = Message()
    message["content-type"] = media_type
    found = message.get_param("charset")
    try:
        return codecs.lookup(str(found)).name if found else "utf-8"
    except LookupError:
        return "utf-8"


def chosen_type(accepted: str, name: str | None) -> str | None:
    """The one of several media types, or the one in a range, that the name of a file implies.

    None if the name does not tell; of several types the first one is not better than the others.
    """
    choices = [part.strip() for part in accepted.split(",")]
    if len(choices) == 1 and "*" not in accepted:
        return accepted
    guess = mimetypes.guess_type(name)[0] if name else None
    if guess is not None and any(_admits(choice, guess) for choice in choices):
        return guess
    return next(_general(choices), None)


def _admits(choice: str, media_type: str) -> bool:
    kind, _, subtype = essence(choice).partition("/")
    return kind in ("*", media_type.partition("/")[0]) and subtype in (
        "*",
        media_type.partition("/")[2],
    )


def _general(choices: list[str]) -> Iterator[str]:
    """`application/octet-stream`, where it is admitted: it is true of any file."""
    general = "application/octet-stream"
    return (general for choice in choices if _admits(choice, general))
