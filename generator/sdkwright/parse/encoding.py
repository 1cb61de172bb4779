"""Encoding objects: how the properties of multipart and form bodies are serialized."""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostics import codes
from ..load import Node
from ..model import BodyKind, PartEncoding
from .context import Context

_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")
_STYLE_KEYWORDS = ("style", "explode", "allowReserved")


def parse_encoding(context: Context, kind: BodyKind, media: Node) -> tuple[PartEncoding, ...]:
    """The encodings of a media type, by property."""
    encoding = media.mapping("encoding")
    if encoding is None:
        return ()
    if kind not in (BodyKind.FORM, BodyKind.MULTIPART):
        context.warning(
            codes.ENCODING_IGNORED,
            "`encoding` applies to multipart and form bodies only, so it is ignored.",
            encoding,
            "Remove it.",
        )
        return ()
    return tuple(_parts(context, kind, encoding))


def _parts(context: Context, kind: BodyKind, encoding: Node) -> Iterator[PartEncoding]:
    for name, entry in encoding.sorted_items():
        node = context.mapping(entry)
        if node is None:
            continue
        style = None
        if any(keyword in node for keyword in _STYLE_KEYWORDS):
            # With a style, the content type has no meaning.
            style = node.text("style") or "form"
            if style not in _STYLES:
                _report(context, f"`{style}` is not a style of a property.", node)
                continue
            if style == "form" and not node.flag("explode", True):
                style = "comma"
        content_type = node.text("contentType") if style is None else None
        headers = tuple(_headers(context, kind, node))
        if style or content_type or headers:
            yield PartEncoding(name, content_type, style, headers)


def _headers(context: Context, kind: BodyKind, node: Node) -> Iterator[tuple[str, str]]:
    """The headers of a part whose values are constants; callers pass the others with the file."""
    headers = node.mapping("headers")
    for name, entry in headers.sorted_items() if headers is not None else ():
        target = context.mapping(entry)
        if target is None or name.lower() == "content-type":
            continue
        if kind is BodyKind.FORM:
            _report(context, "A property of a form has no headers.", entry)
            continue
        schema = context.mapping(target.get("schema"))
        value = _constant(schema) if schema is not None else None
        if value is not None:
            yield name, value


def _constant(schema: Node) -> str | None:
    values = schema.sequence("enum")
    listed = [schema["const"].value] if "const" in schema else list(values.value if values else ())
    if len(listed) != 1 or not isinstance(listed[0], str | int | float):
        return None
    value = listed[0]
    return str(value).lower() if isinstance(value, bool) else str(value)


def _report(context: Context, problem: str, node: Node) -> None:
    context.warning(codes.ENCODING_IGNORED, f"{problem} It is ignored.", node, "Remove it.")
