"""Operations: everything that one verb on one path says."""

from __future__ import annotations

import re
from dataclasses import replace

from ..load import Node
from ..model import (
    Body,
    BodyKind,
    Operation,
    ParameterLocation,
    Primitive,
    PrimitiveKind,
    Response,
    ResponseKind,
)
from .bodies import BodyBuilder
from .context import Context, source_of
from .parameters import ParameterBuilder, sorted_items
from .responses import ResponseBuilder
from .scalars import ANY
from .schemas import SchemaBuilder
from .security import build_requirements, build_servers

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_WEBSOCKET = re.compile(r"^wss?://")


class OperationBuilder:
    """Builds the operations of a document."""

    def __init__(self, context: Context, schemas: SchemaBuilder) -> None:
        self._context = context
        self._schemas = schemas
        self._parameters = ParameterBuilder(context, schemas)
        self._bodies = BodyBuilder(context, schemas)
        self._answers = ResponseBuilder(context, schemas)

    def build(self, paths: Node | None, *, include_hidden: bool) -> list[Operation]:
        """Every operation, sorted by path and verb; hidden ones only where they are asked for."""
        if paths is None or not paths.is_mapping:
            return []
        found = []
        for path, entry in sorted_items(paths):
            if not path.startswith("/"):
                if not path.startswith("x-"):
                    self._context.error(
                        "path-invalid",
                        f"The path {path!r} is left out: it does not begin with a slash.",
                        entry,
                    )
                continue
            item = self._context.follow(entry)
            if item is None or not item.is_mapping:
                continue
            for verb in VERBS:
                node = item.get(verb)
                if node is not None and node.is_mapping:
                    operation = self._operation(verb.upper(), path, item, node)
                    if include_hidden or not operation.hidden:
                        found.append(operation)
        return found

    def _operation(self, verb: str, path: str, item: Node, node: Node) -> Operation:
        key = f"{verb} {path}"
        server, websocket = self._server(item, node)
        websocket = websocket or _upgrades(node)
        answers = self._answers.build(key, node.get("responses"), frames=websocket)
        body = self._bodies.build(key, node.get("requestBody"))
        parameters = self._parameters.build(
            key, path, [item.get("parameters"), node.get("parameters")]
        )
        operation = Operation(
            key=key,
            verb=verb,
            path=path,
            source=source_of(node),
            wire_path=self._wire_path(path),
            operation_id=node.text("operationId"),
            tags=tuple(node.strings("tags")),
            summary=node.text("summary"),
            doc=node.text("description"),
            deprecated=node.flag("deprecated"),
            hidden=self._is_hidden(key, node),
            parameters=parameters,
            body=None if websocket else body,
            response=answers.success,
            stream=answers.stream or self._undescribed_stream(key, body, answers.success),
            stream_only=answers.stream_only,
            errors=answers.errors,
            security=build_requirements(node.get("security")),
            server=server,
            websocket=websocket,
        )
        return replace(operation, idempotency=self._idempotency(operation))

    def _wire_path(self, path: str) -> str | None:
        """The path without a prefix that the server's address ends with already."""
        if self._context.config.requests.duplicate_prefix == "keep":
            return None
        root = build_servers(self._context.document.root.get("servers"))
        last = root[0].url.rsplit("/", 1)[-1] if root else ""
        return path.removeprefix(f"/{last}") if last and path.startswith(f"/{last}/") else None

    def _is_hidden(self, key: str, node: Node) -> bool:
        hidden = self._context.config.hidden
        return node.flag(hidden.extension) and key not in hidden.include

    def _server(self, item: Node, node: Node) -> tuple[str | None, bool]:
        """The server of its own, where there is one, and whether it is a web socket's."""
        servers = build_servers(node.get("servers")) or build_servers(item.get("servers"))
        if not servers:
            return None, False
        url = servers[0].url
        root = build_servers(self._context.document.root.get("servers"))
        if root and url == root[0].url:
            return None, False
        return url, bool(_WEBSOCKET.match(url))

    def _idempotency(self, operation: Operation) -> str | None:
        """The argument that makes a repeat harmless: a header first, then a body property."""
        rules = self._context.config.idempotency
        named = {name.lower() for name in rules.headers}
        for parameter in operation.parameters:
            if (
                parameter.location is ParameterLocation.HEADER
                and parameter.wire_name.lower() in named
            ):
                return f"header:{parameter.wire_name}"
        for name in rules.body:
            if operation.verb != "GET" and name in self._body_fields(operation.body):
                return f"body:{name}"
        return None

    def _undescribed_stream(
        self, key: str, body: Body | None, success: Response
    ) -> Response | None:
        """The events of an operation that has a flag `stream` and describes only its JSON."""
        if body is None or body.contents[0].kind is not BodyKind.JSON:
            return None
        if success.kind is not ResponseKind.JSON or self._context.config.streams.excludes(key):
            return None
        target = self._schemas.definitions.object_of(body.contents[0].type)
        flag = target.field("stream") if target is not None else None
        if flag is None or flag.use.type != Primitive(PrimitiveKind.BOOLEAN):
            return None
        return Response(ResponseKind.EVENTS, success.statuses, ("text/event-stream",), ANY)

    def _body_fields(self, body: Body | None) -> set[str]:
        if body is None or body.contents[0].kind is not BodyKind.JSON:
            return set()
        target = self._schemas.definitions.object_of(body.contents[0].type)
        return {field.wire_name for field in target.fields} if target is not None else set()


def _upgrades(node: Node) -> bool:
    responses = node.get("responses")
    return responses is not None and responses.is_mapping and "101" in responses
