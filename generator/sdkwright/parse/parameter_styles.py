"""How parameters are serialized: by a style that fits their location and type, or as a media type."""

from __future__ import annotations

from ..diagnostics import codes
from ..load import Node
from ..model import Definitions, ParameterLocation, Primitive, PrimitiveKind, Type
from ..model.shapes import may_be_list, may_be_object
from .context import Context
from .media import is_json, media_kind

_STYLES = {
    ParameterLocation.PATH: ("simple", "label", "matrix"),
    ParameterLocation.QUERY: ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    ParameterLocation.HEADER: ("simple",),
    ParameterLocation.COOKIE: ("form",),
}
"""The styles of each location; the first is the default."""
_TEXT = Primitive(PrimitiveKind.STRING)


def style_of(context: Context, node: Node, location: ParameterLocation, name: str) -> str:
    """The style of a parameter; the default of its location if it has no valid one."""
    styles = _STYLES[location]
    style = node.text("style") or styles[0]
    if style not in styles:
        context.warning(
            codes.PARAMETER_STYLE,
            f"`{name}` has the style `{style}`, which is not defined for `in: {location.value}`;"
            f" it is sent in the style `{styles[0]}`.",
            node,
            f"Set `style` to {' or '.join(styles)}.",
        )
        style = styles[0]
    if node.flag("allowReserved") and location is not ParameterLocation.QUERY:
        context.warning(
            codes.PARAMETER_STYLE,
            f"`{name}` has `allowReserved`, which applies to `in: query` only; it is ignored.",
            node,
            "Remove `allowReserved`.",
        )
    return style


def media_of(context: Context, node: Node, name: str) -> str | None:
    """The media type of a parameter with `content`; None for one with a schema."""
    content = node.mapping("content")
    if content is None:
        return None
    types = sorted(content.keys(), key=json_first)
    if "schema" in node or len(types) != 1:
        used = f"`{types[0]}` is used" if types else "the value is sent as text"
        problem = "both `schema` and `content`" if "schema" in node else f"{len(types)} media types"
        context.warning(
            codes.PARAMETER_STYLE,
            f"`{name}` has {problem}; {used}.",
            node,
            "Use either `schema`, or `content` with one media type.",
        )
    return types[0] if types else "text/plain"


def json_first(media_type: str) -> tuple[bool, str]:
    """The order in which media types are preferred."""
    return not is_json(media_type), media_type


def content_type(media_type: str, given: Type, definitions: Definitions) -> Type:
    """The type of an argument that is sent as a media type: text, if the client cannot write it."""
    kind = media_kind(media_type)
    if kind == "json" or (kind == "form" and may_be_object(given, definitions)):
        return given
    is_single = not may_be_object(given, definitions) and not may_be_list(given, definitions)
    return given if is_single else _TEXT
