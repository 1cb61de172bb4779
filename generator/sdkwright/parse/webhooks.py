"""Webhooks: what the API sends, and how one event is told from another."""

from __future__ import annotations

from ..load import Node
from ..model import (
    Definitions,
    EnumType,
    ObjectType,
    Origin,
    OriginKind,
    Type,
    Webhook,
)
from .context import Context, source_of
from .event_fields import narrow_event_fields
from .media import is_json
from .parameters import sorted_items
from .schemas import SchemaBuilder


def build_webhooks(
    context: Context, schemas: SchemaBuilder, webhooks: Node | None
) -> tuple[Webhook, ...]:
    """The webhooks that have a JSON body, by name."""
    if webhooks is None or not webhooks.is_mapping:
        return ()
    found = []
    for name, entry in sorted_items(webhooks):
        item = context.follow(entry)
        if item is None or not item.is_mapping:
            continue
        for verb, operation in sorted_items(item):
            if verb in ("post", "put", "get", "patch") and operation.is_mapping:
                webhook = _webhook(context, schemas, name, operation)
                if webhook is not None:
                    found.append(webhook)
                break
    settings = context.config.webhooks
    narrow_event_fields(schemas.entries, found, settings.event_paths, settings.event_type_prefixes)
    return tuple(found)


def _webhook(
    context: Context, schemas: SchemaBuilder, name: str, operation: Node
) -> Webhook | None:
    body = operation.get("requestBody")
    target = context.follow(body) if body is not None else None
    content = target.get("content") if target is not None and target.is_mapping else None
    if content is None or not content.is_mapping:
        context.warning(
            "webhook-without-body", f"The webhook `{name}` has no body, so no type.", operation
        )
        return None
    media = next((m for kind, m in sorted_items(content) if is_json(kind) and m.is_mapping), None)
    schema = media.get("schema") if media is not None else None
    use = schemas.use(schema, Origin(OriginKind.WEBHOOK, "", name))
    path, values = _event_types(context, use.type, schemas.definitions)
    return Webhook(
        name=name,
        type=use.type,
        source=source_of(operation),
        event_types=values,
        event_path=path,
        summary=operation.text("summary"),
        doc=operation.text("description") or use.doc,
        tags=tuple(operation.strings("tags")),
    )


def _event_types(
    context: Context, body: Type, definitions: Definitions
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Where the event's type stands, and its values: the first usual path that is an enum."""
    for text in context.config.webhooks.event_paths:
        path = tuple(text.split("."))
        values = _enum_at(body, path, definitions)
        if values:
            return path, values
    return (), ()


def _enum_at(start: Type, path: tuple[str, ...], definitions: Definitions) -> tuple[str, ...]:
    target: Type | ObjectType = start
    for name in path:
        target = definitions.resolve(target)
        if not isinstance(target, ObjectType):
            return ()
        entry = target.field(name)
        if entry is None:
            return ()
        target = entry.use.type
    target = definitions.resolve(target)
    if not isinstance(target, EnumType):
        return ()
    return tuple(value for value in target.values if isinstance(value, str))
