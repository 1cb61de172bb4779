"""The styles of parameters, as the runtime names them."""

from __future__ import annotations

from ...parse.media import media_kind
from ...plan.arguments import Argument, ArgumentLocation

_DELIMITED = {"spaceDelimited": "space", "pipeDelimited": "pipe", "form": "comma"}
_MEDIA = {"json": "json", "form": "urlencoded"}


def style_of(argument: Argument, array_format: str) -> str | None:
    """The style of an argument; None for the default of its location."""
    if argument.media_type is not None:
        kind = media_kind(argument.media_type)
        return _MEDIA.get(kind if kind == "json" or argument.may_be_object else "", "text")
    match argument.location:
        case ArgumentLocation.QUERY:
            style = _in_query(argument, array_format)
            return f"+{style}" if argument.allow_reserved else style or None
        case ArgumentLocation.COOKIE:
            has_parts = argument.may_be_object or argument.may_be_list
            return "comma" if has_parts and not argument.explode else None
        case _:
            exploded = argument.explode and (argument.may_be_object or argument.may_be_list)
            style = f"{argument.style}*" if exploded else str(argument.style)
            return None if style == "simple" else style


def _in_query(argument: Argument, array_format: str) -> str:
    """The style of a query parameter; empty for arrays of the default format, and for brackets."""
    has_parts = argument.may_be_object or argument.may_be_list
    if argument.style == "deepObject" or not has_parts:
        return ""
    if argument.style == "form" and array_format != "document":
        return "form" if argument.may_be_object and not argument.may_be_list else ""
    if argument.explode:
        return "form" if argument.may_be_object or array_format != "document" else ""
    return _DELIMITED[str(argument.style)]
