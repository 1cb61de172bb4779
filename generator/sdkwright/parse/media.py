"""Media types: what kind of content each one is."""

from __future__ import annotations

import re

from ..load import Node

_JSON = re.compile(r"(application|text)/(x-)?json[5c]?|.*\+json")
_LINES = re.compile(
    r"(application|text)/((x-)?(ndjson|jsonl|json-?lines)|stream\+json|json-seq)|.*\+json-seq"
)
_XML = re.compile(r"(application|text)/xml(-[a-z-]+)?|.*\+xml")
_ANY = ("*/*", "*", "", "application/*")


def contents(node: Node | None) -> list[tuple[str, Node]]:
    """The media types under `content`, sorted, with their objects; references are followed."""
    content = node.mapping("content") if node is not None else None
    return [
        (media_type, media)
        for media_type, entry in (content.sorted_items() if content is not None else ())
        if (media := entry.target()) is not None
    ]


def essence(media_type: str) -> str:
    """The type and subtype in lower case, without parameters."""
    return media_type.split(";", 1)[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether content of this type is one JSON value."""
    name = essence(media_type)
    return bool(_JSON.fullmatch(name)) and not is_json_lines(name)


def is_json_lines(media_type: str) -> bool:
    """Whether content of this type is a sequence of JSON values, such as NDJSON."""
    return bool(_LINES.fullmatch(essence(media_type)))


def is_xml(media_type: str) -> bool:
    """Whether content of this type is XML."""
    return bool(_XML.fullmatch(essence(media_type)))


def is_range(media_type: str) -> bool:
    """Whether this is a range of media types, such as `image/*`."""
    return "*" in essence(media_type)


def media_kind(media_type: str) -> str:
    """`json`, `lines`, `form`, `multipart`, `events`, `text`, `binary`, or `any` for `*/*`."""
    name = essence(media_type)
    if is_json_lines(name):
        return "lines"
    if is_json(name):
        return "json"
    if name in _ANY:
        return "any"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    if name == "text/event-stream":
        return "events"
    return "text" if name.startswith("text/") or is_xml(name) else "binary"


def preferred_first(media_types: list[str], preferred: str) -> list[str]:
    """The media types in order; those that are `preferred`, with any parameters, come first."""
    return sorted(media_types, key=lambda media_type: essence(media_type) != preferred)
