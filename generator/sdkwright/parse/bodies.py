"""Request bodies."""

from __future__ import annotations

from ..load import Node
from ..model import (
    Body,
    BodyContent,
    BodyKind,
    Origin,
    OriginKind,
    Primitive,
    PrimitiveKind,
    Type,
)
from .context import Context
from .media import contents, essence, media_kind
from .scalars import ANY, example_of
from .schemas import SchemaParser

_PREFERENCE = (BodyKind.JSON, BodyKind.MULTIPART, BodyKind.FORM, BodyKind.BINARY, BodyKind.TEXT)


class BodyParser:
    """Parses the request bodies of operations."""

    def __init__(self, context: Context, schemas: SchemaParser) -> None:
        self._context = context
        self._schemas = schemas

    def parse(self, key: str, node: Node | None) -> Body | None:
        """The body of an operation: one content per kind, in the order of preference."""
        target = self._context.mapping(node)
        described = contents(target)
        if target is None or not described:
            return None
        found: dict[BodyKind, BodyContent] = {}
        for media_type, media in described:
            kind = _kind(media_type, media)
            type_ = self._type(key, kind, media, is_only=len(described) == 1)
            if kind not in found or essence(media_type) == "application/json":
                found[kind] = BodyContent(media_type, kind, type_, example_of(media))
        ordered = tuple(found[kind] for kind in _PREFERENCE if kind in found)
        return Body(target.flag("required"), ordered, target.text("description"))

    def _type(self, key: str, kind: BodyKind, media: Node, *, is_only: bool) -> Type:
        schema = media.get("schema")
        if kind is BodyKind.BINARY:
            # Its schema cannot describe more than bytes.
            return Primitive(PrimitiveKind.BINARY)
        if schema is None:
            return ANY
        label = "" if is_only or kind is BodyKind.JSON else kind.value
        return self._schemas.use(schema, Origin(OriginKind.BODY, key, label)).type


def _kind(media_type: str, media: Node) -> BodyKind:
    kind = media_kind(media_type)
    if kind == "any":
        schema = media.mapping("schema")
        is_binary = schema is not None and schema.text("format") == "binary"
        return BodyKind.BINARY if is_binary else BodyKind.JSON
    return BodyKind.TEXT if kind == "events" else BodyKind(kind)
