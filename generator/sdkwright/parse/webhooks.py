"""Webhooks: the events that the API sends, and how they are recognized."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..diagnostics import codes
from ..load import Node
from ..model import Definitions, EnumType, ObjectType, Origin, OriginKind, Type, Webhook
from .context import Context, source_of
from .event_fields import narrow_event_fields
from .media import contents, is_json
from .schemas import SchemaParser

_NAMED_LIKE_A_TYPE = re.compile(r"event|(?:event[_.-]?)?(?:type|name|kind)|topic", re.IGNORECASE)
_STANDARD_HEADERS = {"webhook-id", "webhook-timestamp", "webhook-signature"}
_VERBS = ("post", "put", "get", "patch")


def parse_webhooks(
    context: Context, schemas: SchemaParser, webhooks: Node | None
) -> tuple[Webhook, ...]:
    """The webhooks that have a JSON body, by name."""
    found = tuple(
        webhook
        for name, operation in _operations(context, webhooks)
        if (webhook := _webhook(context, schemas, name, operation)) is not None
    )
    settings = context.config.webhooks
    count = Counter(value for webhook in found for value in webhook.event_types)
    found = tuple(
        (
            replace(webhook, event_types=(), event_path=())
            if ".".join(webhook.event_path) not in settings.event_paths
            and any(count[value] > 1 for value in webhook.event_types)
            else webhook
        )
        for webhook in found
    )
    narrow_event_fields(schemas.entries, found, settings.event_paths, settings.event_type_prefixes)
    return found


def has_standard_headers(context: Context, webhooks: Node | None) -> bool:
    """Whether a webhook takes the headers of Standard Webhooks."""
    for _, entry in webhooks.items() if webhooks is not None else ():
        item = context.mapping(entry)
        for level in (item, *(node for _, node in item.items())) if item is not None else ():
            listed = level.get("parameters")
            nodes = map(context.mapping, listed.elements()) if listed is not None else ()
            names = {
                (node.text("name") or "").lower()
                for node in nodes
                if node is not None and node.text("in") == "header"
            }
            if names >= _STANDARD_HEADERS:
                return True
    return False


def _operations(context: Context, webhooks: Node | None) -> Iterator[tuple[str, Node]]:
    """The name and the first operation of each webhook."""
    for name, entry in webhooks.sorted_items() if webhooks is not None else ():
        item = context.mapping(entry)
        verbs = item.sorted_items() if item is not None else ()
        targets = [found for verb, node in verbs if verb in _VERBS and (found := node.target())]
        operations = [node for node in targets if node.is_mapping]
        if operations:
            yield name, operations[0]
        elif item is not None:
            context.warning(
                codes.WEBHOOK_WITHOUT_BODY,
                f"Skipped the webhook `{name}`: it has no {', '.join(_VERBS)} operation.",
                item,
                "Describe it under `post`.",
            )


def _webhook(context: Context, schemas: SchemaParser, name: str, operation: Node) -> Webhook | None:
    body = context.mapping(operation.get("requestBody"))
    described = contents(body)
    if not described:
        context.warning(
            codes.WEBHOOK_WITHOUT_BODY,
            f"Skipped the webhook `{name}`: it has no request body.",
            operation,
            "Describe its body under `requestBody`.",
        )
        return None
    media = next((m for kind, m in described if is_json(kind)), None)
    schema = media.get("schema") if media is not None else None
    use = schemas.use(schema, Origin(OriginKind.WEBHOOK, "", name))
    settings = context.config.webhooks
    path, values = _event_types(use.type, schemas.definitions, settings.event_paths)
    is_configured = (
        "event_paths" in settings.model_fields_set or name in settings.event_type_prefixes
    )
    if not values and not is_configured:
        path, values = _named_type(use.type, schemas.definitions)
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
    body: Type, definitions: Definitions, event_paths: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The first of the paths that leads to an enum, and its values."""
    for text in event_paths:
        path = tuple(text.split("."))
        values = _enum_at(body, path, definitions)
        if values:
            return path, values
    return (), ()


def _named_type(body: Type, definitions: Definitions) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The first enum of one value whose name says that it is the type of the event."""
    for path in _type_paths(definitions.object_of(body), definitions):
        values = _enum_at(body, path, definitions)
        if len(values) == 1:
            return path, values
    return (), ()


def _type_paths(
    target: ObjectType | None, definitions: Definitions, above: tuple[str, ...] = ()
) -> Iterator[tuple[str, ...]]:
    """The fields of an event, and of the objects in it, that are named like its type."""
    for field in target.fields if target is not None else ():
        if _NAMED_LIKE_A_TYPE.fullmatch(field.wire_name):
            yield (*above, field.wire_name)
    for field in target.fields if target is not None and not above else ():
        inner = definitions.object_of(field.use.type)
        yield from _type_paths(inner, definitions, (field.wire_name,))


def _enum_at(start: Type, path: tuple[str, ...], definitions: Definitions) -> tuple[str, ...]:
    target = definitions.resolve(start)
    for name in path:
        field = target.field(name) if isinstance(target, ObjectType) else None
        if field is None:
            return ()
        target = definitions.resolve(field.use.type)
    values = target.values if isinstance(target, EnumType) else ()
    return tuple(value for value in values if isinstance(value, str))
