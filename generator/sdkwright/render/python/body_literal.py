"""The request body in an `Operation(...)` literal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ...model import (
    BodyContent,
    BodyKind,
    ListType,
    PartEncoding,
)
from ...plan.arguments import Argument, ArgumentLocation
from ...plan.body_arguments import holds_binary
from ...plan.plan import PlannedMethod
from .layout import Group, mapping_of, tuple_of
from .literals import literal

_USUAL_MEDIA = {
    BodyKind.JSON: "application/json",
    BodyKind.FORM: "application/x-www-form-urlencoded",
    BodyKind.MULTIPART: "multipart/form-data",
    BodyKind.BINARY: "application/octet-stream",
    BodyKind.TEXT: "text/plain",
    BodyKind.LINES: "application/x-ndjson",
}
_GENERAL = ("*/*", "*", "application/*", "text/*", "multipart/*")
"""Ranges that the usual media type of a kind is in."""
_STYLES = {"spaceDelimited": "space", "pipeDelimited": "pipe", "deepObject": "deep"}


@dataclass(frozen=True, slots=True)
class WireRules:
    """The configuration of requests, for all operations."""

    array_format: str
    """The format of arrays in queries; `document` follows the style of each parameter."""
    omit_empty_body: bool
    """Whether an optional body without properties is left out."""
    form_brackets: bool = False
    """Whether objects in forms are written as `name[key]=value`."""


def body_literal(
    method: PlannedMethod,
    contents: Sequence[BodyContent],
    arguments: Sequence[Argument],
    rules: WireRules,
) -> Iterable[str | Group]:
    """The arguments of the literal that describe the body."""
    kinds = [content.kind for content in contents]
    if len(kinds) == 1:
        yield f"body={literal(kinds[0].value)}"
    else:
        yield tuple_of([literal(kind.value) for kind in kinds], "body=")
    media_types = [_media_type(content) for content in contents]
    if any(media_types[1:]):
        yield tuple_of([literal(media_type) for media_type in media_types], "media_type=")
    elif media_types[0]:
        yield f"media_type={literal(media_types[0])}"
    is_whole = arguments[0].location is ArgumentLocation.WHOLE_BODY
    if is_whole:
        yield f"whole_body={literal(arguments[0].name)}"
    files = [a.wire_name or "*" for a in arguments if a.is_file]
    if files and BodyKind.MULTIPART in kinds:
        yield tuple_of([literal(name) for name in files], "files=")
    parts = dict(_parts(contents, arguments, rules))
    if parts:
        yield mapping_of([(literal(name), rule) for name, rule in parts.items()], "parts=")
    required = method.operation.body is not None and method.operation.body.required
    if rules.omit_empty_body and not required and not any(a.use.required for a in arguments):
        yield "optional_body=True"


def _media_type(content: BodyContent) -> str | None:
    """The media type, or the choice of media types, that is not the usual one of its kind."""
    if content.media_type in (_USUAL_MEDIA[content.kind], *_GENERAL):
        return None
    if content.kind is BodyKind.BINARY:
        return ", ".join([content.media_type, *content.others])
    return content.media_type


def _parts(
    contents: Sequence[BodyContent], arguments: Sequence[Argument], rules: WireRules
) -> Iterator[tuple[str, str]]:
    """The rules of properties whose serialization is not the usual one, by wire name."""
    encoded = {
        part.name: part
        for content in contents
        if content.kind in (BodyKind.FORM, BodyKind.MULTIPART)
        for part in content.parts
    }
    for argument in arguments:
        part = encoded.get(argument.wire_name)
        if part is not None:
            yield argument.wire_name, _rule(part)
        elif isinstance(argument.use.type, ListType) and holds_binary(argument.use.type):
            yield argument.wire_name, literal("form")
        elif rules.form_brackets and argument.is_nested:
            yield argument.wire_name, literal("deep")


def _rule(part: PartEncoding) -> str:
    if not part.headers:
        style = part.style and _STYLES.get(part.style, part.style)
        return literal(style or part.content_type)
    headers = dict(part.headers)
    if part.content_type:
        headers = {"content-type": part.content_type, **headers}
    return f"{{{', '.join(f'{literal(k)}: {literal(v)}' for k, v in headers.items())}}}"
