"""Media types: what kind of content each one is."""

from __future__ import annotations

from ..load import Node


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
    """Whether content of this type is JSON."""
    name = essence(media_type)
    return name in ("application/json", "text/json") or name.endswith("+json")


def media_kind(media_type: str) -> str:
    """`json`, `form`, `multipart`, `events`, `text`, `binary`, or `any` for `*/*`."""
    name = essence(media_type)
    if is_json(media_type):
        return "json"
    if name in ("*/*", "*", ""):
        return "any"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    if name == "text/event-stream":
        return "events"
    if name.startswith("text/") or name in ("application/xml", "application/x-ndjson"):
        return "text"
    return "binary"
