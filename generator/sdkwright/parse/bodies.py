"""Request bodies."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from ..diagnostics import codes
from ..load import Node
from ..model import (
    Body,
    BodyContent,
    BodyKind,
    EnumType,
    ListType,
    Origin,
    OriginKind,
    Primitive,
    PrimitiveKind,
    Type,
    UnionType,
)
from .context import Context
from .encoding import parse_encoding
from .keywords import has_type_keywords
from .media import contents, is_json, is_xml, media_kind, preferred_first
from .scalars import ANY, example_of
from .schemas import SchemaParser

_USUAL = {
    BodyKind.JSON: "application/json",
    BodyKind.MULTIPART: "multipart/form-data",
    BodyKind.FORM: "application/x-www-form-urlencoded",
    BodyKind.BINARY: "application/octet-stream",
    BodyKind.LINES: "application/x-ndjson",
    BodyKind.TEXT: "text/plain",
}
"""The kinds in the order of preference, each with its most usual media type."""

_BINARY = Primitive(PrimitiveKind.BINARY)
_STRING = Primitive(PrimitiveKind.STRING)
_WRITTEN = UnionType((_STRING, _BINARY))
"""A body that the caller serializes: text, or bytes where the encoding matters."""


class BodyParser:
    """Parses the request bodies of operations."""

    def __init__(self, context: Context, schemas: SchemaParser) -> None:
        self._context = context
        self._schemas = schemas

    def parse(self, key: str, node: Node | None) -> Body | None:
        """The body of an operation: one content per kind, in the order of preference."""
        target = self._context.mapping(node)
        described = dict(contents(target))
        if target is None or not described:
            return None
        by_kind: dict[BodyKind, dict[str, Node]] = defaultdict(dict)
        for media_type, media in described.items():
            by_kind[self._kind(media_type, media)][media_type] = media
        is_only = len(described) == 1
        found = [
            self._content(key, kind, by_kind[kind], is_only=is_only)
            for kind in _USUAL
            if kind in by_kind
        ]
        found = self._separated(key, found, described)
        return Body(target.flag("required"), tuple(found), target.text("description"))

    def _content(
        self, key: str, kind: BodyKind, medias: dict[str, Node], *, is_only: bool
    ) -> BodyContent:
        """The content of the preferred media type, with the others of its kind."""
        first, *rest = preferred_first(list(medias), _USUAL[kind])
        type_ = self._type(key, kind, first, medias[first], is_only=is_only)
        others = []
        for other in rest:
            inner = self._type(key, kind, other, medias[other], is_only=False)
            if inner != type_ and self._is_open(inner) == self._is_open(type_):
                variants = dict.fromkeys((*_variants(type_), *_variants(inner)))
                type_, inner = UnionType(tuple(variants)), type_
            elif inner != type_:
                self._report(key, other, first, medias[other])
                continue
            others.append(other)
        encoding = parse_encoding(self._context, kind, medias[first])
        example = example_of(medias[first])
        return BodyContent(first, kind, type_, example, tuple(others), parts=encoding)

    def _type(
        self, key: str, kind: BodyKind, media_type: str, media: Node, *, is_only: bool
    ) -> Type:
        schema = media.get("schema")
        if kind is BodyKind.BINARY:
            # Its schema cannot describe more than bytes.
            return _BINARY
        if schema is None or is_xml(media_type):
            return _WRITTEN if kind in (BodyKind.TEXT, BodyKind.LINES) else ANY
        label = "" if is_only or kind is BodyKind.JSON else kind.value
        found = self._schemas.use(schema, Origin(OriginKind.BODY, key, label)).type
        if kind is BodyKind.LINES:
            return _items(self._schemas.definitions.resolve(found), found)
        if kind is BodyKind.TEXT and not self._is_scalar(found):
            return _WRITTEN
        return found

    def _is_scalar(self, target: Type) -> bool:
        target_type = self._schemas.definitions.resolve(target)
        if isinstance(target_type, Primitive):
            return target_type.kind not in (PrimitiveKind.ANY, PrimitiveKind.BINARY)
        return isinstance(target_type, EnumType)

    def _is_open(self, target: Type) -> bool:
        """Whether the properties of a type become arguments."""
        resolved = self._schemas.definitions.resolve(target)
        if isinstance(resolved, UnionType):
            return all(map(self._is_open, resolved.variants))
        return self._schemas.definitions.object_of(target) is not None

    def _separated(
        self, key: str, contents: list[BodyContent], medias: dict[str, Node]
    ) -> list[BodyContent]:
        """Mark the contents that do not fit the arguments of the first one."""
        first = contents[0]
        if not self._is_open(first.type):
            return contents
        found = []
        for entry in contents:
            if entry.kind in (BodyKind.TEXT, BodyKind.LINES) and entry is not first:
                entry = replace(entry, separate=True)
                self._context.diagnostics.note(
                    codes.BODY_MEDIA_TYPE_SEPARATE,
                    f"The arguments of `{key}` are the properties of its `{first.media_type}` "
                    f"body; its `{entry.media_type}` body needs a method of its own.",
                    medias[entry.media_type].location(),
                    f"Name one under `names.methods` of the config, with the key "
                    f"`{key}?content-type={entry.kind.value}`.",
                )
            found.append(entry)
        return found

    def _report(self, key: str, left_out: str, kept: str, node: Node) -> None:
        self._context.warning(
            codes.BODY_MEDIA_TYPE_LEFT_OUT,
            f"The arguments of `{key}` are those of its `{kept}` body; its `{left_out}` body has "
            "another schema and is left out.",
            node,
            "Describe it as an operation of its own, or send it with `client.request`.",
        )

    def _kind(self, media_type: str, media: Node) -> BodyKind:
        kind = media_kind(media_type)
        if kind == "any":
            return BodyKind.BINARY if self._is_raw(media.get("schema")) else BodyKind.JSON
        return BodyKind.TEXT if kind == "events" else BodyKind(kind)

    def _is_raw(self, schema: Node | None) -> bool:
        """Whether the body of any media type is bytes: it has no type, or that of bytes."""
        target = self._context.schema(schema) if schema is not None else None
        if target is None or not target.is_mapping:
            return schema is None or schema.value is True
        media_type = target.text("contentMediaType")
        if media_type is not None:
            return not is_json(media_type)
        return target.text("format") == "binary" or not has_type_keywords(target)


def _items(resolved: object, given: Type) -> Type:
    """The type of a body of JSON lines: the schema is that of one item, or of all of them."""
    if isinstance(resolved, ListType):
        return resolved
    if isinstance(resolved, Primitive) and resolved.kind in (
        PrimitiveKind.STRING,
        PrimitiveKind.BINARY,
    ):
        return _WRITTEN
    return ListType(given)


def _variants(target: Type) -> tuple[Type, ...]:
    return target.variants if isinstance(target, UnionType) else (target,)
