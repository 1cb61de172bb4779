"""The arguments of a request body: its properties, or the whole body, and its content type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import (
    Body,
    BodyContent,
    BodyKind,
    Definitions,
    EnumType,
    ListType,
    MapType,
    Primitive,
    PrimitiveKind,
    Type,
    UnionType,
    Use,
)
from .argument import Argument, ArgumentLocation, constant_of
from .body_fields import body_fields, merged_fields, variants_of
from .naming.words import ArgumentName, snake

_STRING = Primitive(PrimitiveKind.STRING)


def sent_contents(body: Body | None, content: BodyKind | None) -> tuple[BodyContent, ...]:
    """The contents that a method sends: those of one kind, or all that share the arguments."""
    if body is None:
        return ()
    if content is not None:
        return tuple(entry for entry in body.contents if entry.kind is content)
    return tuple(entry for entry in body.contents if not entry.separate)


def body_arguments(
    body: Body, contents: Sequence[BodyContent], definitions: Definitions
) -> Iterator[Argument]:
    """One argument per property; the whole body if any of its contents is not an object."""
    alternatives = [
        fields
        for content in contents
        if (fields := body_fields(content.type, definitions)) is not None
    ]
    if len(alternatives) < len(contents):
        yield _whole(body, contents)
    else:
        is_form = any(content.kind is BodyKind.FORM for content in contents)
        for field in merged_fields(alternatives):
            if not field.read_only:
                name = ArgumentName(snake(field.wire_name))
                is_file = _may_be_file(contents) and holds_binary(field.use.type)
                yield Argument(
                    name,
                    field.wire_name,
                    ArgumentLocation.BODY,
                    field.use,
                    is_file,
                    raw=is_file,
                    constant=constant_of(field.use, definitions) if body.required else None,
                    is_nested=is_form and _may_hold_objects(field.use.type, definitions),
                )
    yield from _content_type(contents)


def _whole(body: Body, contents: Sequence[BodyContent]) -> Argument:
    variants = dict.fromkeys(v for content in contents for v in variants_of(content.type))
    type_ = contents[0].type if len(contents) == 1 else UnionType(tuple(variants))
    use = Use(type_, body.required, doc=body.doc, example=contents[0].example)
    is_file = _is_binary(type_) or (
        contents[0].kind is BodyKind.MULTIPART
        and isinstance(type_, MapType)
        and holds_binary(type_.values)
    )
    raw = any(content.kind is not BodyKind.JSON for content in contents)
    return Argument(ArgumentName("body"), "", ArgumentLocation.WHOLE_BODY, use, is_file, raw=raw)


def _content_type(contents: Sequence[BodyContent]) -> Iterator[Argument]:
    """The content type, where only the caller knows which one a body has."""
    listed = [name for content in contents for name in (content.media_type, *content.others)]
    ranges = [name for c in contents if c.kind is BodyKind.BINARY for name in (c.media_type,)]
    if not any(content.others for content in contents) and not any("*" in r for r in ranges):
        return
    type_: Type = EnumType(tuple(listed))
    doc = f"Content type of the body, by default `{listed[0]}`."
    if any("*" in name for name in listed):
        type_ = _STRING
        doc = f"Content type of the body: {', '.join(f'`{name}`' for name in listed)}."
    yield Argument(
        ArgumentName("content_type"),
        "Content-Type",
        ArgumentLocation.HEADER,
        Use(type_, doc=doc),
        style="simple",
        explode=False,
    )


def _may_be_file(contents: Sequence[BodyContent]) -> bool:
    """Whether bytes are sent as they are, and not as text in JSON or a form."""
    return any(content.kind in (BodyKind.MULTIPART, BodyKind.BINARY) for content in contents)


def _is_binary(target: Type) -> bool:
    return isinstance(target, Primitive) and target.kind is PrimitiveKind.BINARY


def holds_binary(target: Type) -> bool:
    """Whether a value is a file, or an array of files."""
    if isinstance(target, ListType):
        return holds_binary(target.items)
    return any(_is_binary(variant) for variant in variants_of(target))


def _may_hold_objects(target: Type, definitions: Definitions) -> bool:
    resolved = definitions.resolve(target)
    match resolved:
        case ListType():
            return _may_hold_objects(resolved.items, definitions)
        case UnionType():
            return any(_may_hold_objects(variant, definitions) for variant in resolved.variants)
        case Primitive():
            return resolved.kind is PrimitiveKind.ANY
        case _:
            return not isinstance(resolved, EnumType)
