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
    Use,
)
from .context import Context
from .media import is_json, media_kind
from .parameters import sorted_items
from .scalars import ANY, example_of
from .schemas import SchemaBuilder

_PREFERENCE = (BodyKind.JSON, BodyKind.MULTIPART, BodyKind.FORM, BodyKind.BINARY, BodyKind.TEXT)


class BodyBuilder:
    """Builds what operations take beside their parameters."""

    def __init__(self, context: Context, schemas: SchemaBuilder) -> None:
        self._context = context
        self._schemas = schemas

    def build(self, key: str, node: Node | None) -> Body | None:
        """The body of an operation, its contents in the order of preference."""
        target = self._context.follow(node) if node is not None else None
        content = target.get("content") if target is not None and target.is_mapping else None
        if target is None or content is None or not content.is_mapping:
            return None
        contents: dict[BodyKind, BodyContent] = {}
        for media_type, media in sorted_items(content):
            kind = self._kind(media_type, media)
            use = self._use(key, media_type, kind, media, len(content.keys()) > 1)
            if kind not in contents or is_json(media_type):
                contents[kind] = BodyContent(
                    media_type, kind, use.type, example_of(media) if media.is_mapping else None
                )
        ordered = tuple(contents[kind] for kind in _PREFERENCE if kind in contents)
        if not ordered:
            return None
        return Body(target.flag("required"), ordered, target.text("description"))

    def _kind(self, media_type: str, media: Node) -> BodyKind:
        kind = media_kind(media_type)
        if kind == "any":
            # `*/*` says nothing; the schema does.
            schema = media.get("schema") if media.is_mapping else None
            binary = schema is not None and schema.is_mapping and schema.text("format") == "binary"
            return BodyKind.BINARY if binary else BodyKind.JSON
        return BodyKind.TEXT if kind == "events" else BodyKind(kind)

    def _use(self, key: str, media_type: str, kind: BodyKind, media: Node, several: bool) -> Use:
        schema = media.get("schema") if media.is_mapping else None
        if kind is BodyKind.BINARY:
            # Bytes are bytes, whatever a schema makes of them.
            return Use(Primitive(PrimitiveKind.BINARY))
        if schema is None:
            return Use(ANY)
        hint = kind.value if several and kind is not BodyKind.JSON else ""
        return self._schemas.use(schema, Origin(OriginKind.BODY, key, hint))
