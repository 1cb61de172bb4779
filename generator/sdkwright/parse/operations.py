"""Operations: one verb on one path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..diagnostics import codes
from ..load import Node
from ..model import (
    Body,
    BodyKind,
    Operation,
    Parameter,
    ParameterLocation,
    Primitive,
    PrimitiveKind,
    Response,
    ResponseKind,
)
from .bodies import BodyParser
from .context import Context, source_of
from .members import VERBS
from .parameters import ParameterParser
from .path_keys import sent_path
from .responses import ResponseParser
from .scalars import ANY
from .schemas import SchemaParser
from .security import Alternatives, SecurityParser
from .servers import document_servers, parse_servers

_WEBSOCKET = re.compile(r"^wss?://")


class OperationParser:
    """Parses the operations of a document."""

    def __init__(self, context: Context, schemas: SchemaParser, security: SecurityParser) -> None:
        self._context = context
        self._schemas = schemas
        self._requirements = security
        self._parameters = ParameterParser(context, schemas)
        self._bodies = BodyParser(context, schemas)
        self._responses = ResponseParser(context, schemas)
        servers = document_servers(context)
        self._base_url = servers[0].url if servers else None
        documented = parse_servers(context, context.document.root.sequence("servers"), report=False)
        self._defaults = [server.url for server in (*servers[:1], *documented[:1])]

    def parse(self, paths: Node | None, *, include_hidden: bool) -> list[Operation]:
        """Every operation, sorted by path; hidden ones only on request."""
        operations = []
        for path, item in self._items(paths):
            for verb in VERBS:
                node = self._node(verb, path, item)
                if node is not None:
                    operation = self._operation(verb.upper(), path, item, node)
                    if include_hidden or not operation.hidden:
                        operations.append(operation)
        return operations

    def _items(self, paths: Node | None) -> Iterator[tuple[str, Node]]:
        for path, entry in paths.sorted_items() if paths is not None else ():
            if path.startswith("/"):
                item = self._context.mapping(entry, f"`{path}` is left out.")
                if item is not None:
                    yield path, item
                if entry.ref() is not None and any(verb in entry for verb in VERBS):
                    yield path, entry
            elif not path.startswith("x-"):
                self._context.error(
                    codes.PATH_INVALID,
                    f"Skipped path `{path}`: paths must start with `/`.",
                    entry,
                    "Add the slash.",
                )

    def _node(self, verb: str, path: str, item: Node) -> Node | None:
        """An operation of a path; None if it or a part that every call needs does not exist."""
        consequence = f"`{verb.upper()} {path}` is left out."
        node = self._context.mapping(item.get(verb), consequence)
        if node is None:
            return None
        parts = [node[name] for name in ("requestBody", "responses") if name in node]
        targets = [self._context.follow(part, consequence) for part in parts]
        if "responses" in node and targets[-1] is not None:
            statuses = targets[-1].items()
            successes = [entry for status, entry in statuses if status.startswith("2")]
            targets += [self._context.follow(entry, consequence) for entry in successes]
        return None if None in targets else node

    def _operation(self, verb: str, path: str, item: Node, node: Node) -> Operation:
        key = f"{verb} {path}"
        server = self._server(item, node)
        websocket = _is_websocket(node, server)
        responses = self._responses.parse(key, node.mapping("responses"), websocket=websocket)
        body = self._bodies.parse(key, node.get("requestBody"))
        parameters = self._parameters.parse(key, path, item, node)
        hidden = self._context.config.hidden
        return Operation(
            key=key,
            verb=verb,
            path=path,
            source=source_of(node),
            wire_path=self._wire_path(path, parameters),
            operation_id=node.text("operationId"),
            tags=tuple(node.strings("tags")),
            summary=node.text("summary") or item.text("summary"),
            doc=node.text("description") or item.text("description"),
            deprecated=node.flag("deprecated"),
            hidden=node.flag(hidden.marker) and key not in hidden.include,
            parameters=parameters,
            body=None if websocket else body,
            response=responses.success,
            stream=responses.stream or self._undescribed_stream(key, body, responses.success),
            stream_only=responses.stream_only,
            errors=responses.errors,
            error_types=responses.error_types,
            security=self._security(node),
            server=server,
            websocket=websocket,
            idempotency=self._idempotency(verb, parameters, None if websocket else body),
        )

    def _security(self, node: Node) -> Alternatives | None:
        """The requirements, with the scheme of the config as an alternative if `always` is set."""
        alternatives = self._requirements.requirements(node.sequence("security"))
        auth = self._context.config.auth
        if alternatives is None or not auth.always or auth.scheme is None:
            return alternatives
        if any(auth.scheme in names for names in alternatives):
            return alternatives
        return (*alternatives, (auth.scheme,)) if alternatives else ((auth.scheme,), ())

    def _wire_path(self, path: str, parameters: Sequence[Parameter]) -> str | None:
        """The path in requests: without a fragment, and without what the base URL ends with."""
        in_query = [p.wire_name for p in parameters if p.location is ParameterLocation.QUERY]
        sent = sent_path(path, in_query)
        if self._context.config.requests.server_path_overlap == "strip" and self._base_url:
            last = self._base_url.rsplit("/", 1)[-1]
            if last and sent.startswith(f"/{last}/"):
                sent = sent.removeprefix(f"/{last}")
        return None if sent == path else sent

    def _server(self, item: Node, node: Node) -> str | None:
        """The URL of the operation's own server, if it is not that of the document."""
        own = node if node.get("servers") is not None else item
        servers = parse_servers(self._context, own.sequence("servers"))
        return servers[0].url if servers and servers[0].url not in self._defaults else None

    def _idempotency(
        self, verb: str, parameters: Sequence[Parameter], body: Body | None
    ) -> str | None:
        """The argument that makes a retry safe: a header, or else a property of the body."""
        rules = self._context.config.idempotency
        headers = {name.lower() for name in rules.headers}
        for parameter in parameters:
            is_header = parameter.location is ParameterLocation.HEADER
            if is_header and parameter.wire_name.lower() in headers:
                return f"header:{parameter.wire_name}"
        if verb == "GET" or body is None or body.contents[0].kind is not BodyKind.JSON:
            return None
        target = self._schemas.definitions.object_of(body.contents[0].type)
        names = [n for n in rules.body if target is not None and target.field(n) is not None]
        return f"body:{names[0]}" if names else None

    def _undescribed_stream(
        self, key: str, body: Body | None, success: Response
    ) -> Response | None:
        """The events of an operation with a request property `stream` and a JSON response only."""
        if body is None or body.contents[0].kind is not BodyKind.JSON:
            return None
        if success.kind is not ResponseKind.JSON or self._context.config.streams.excludes(key):
            return None
        target = self._schemas.definitions.object_of(body.contents[0].type)
        flag = target.field("stream") if target is not None else None
        if flag is None or flag.use.type != Primitive(PrimitiveKind.BOOLEAN):
            return None
        return Response(ResponseKind.EVENTS, success.statuses, ("text/event-stream",), ANY)


def _is_websocket(node: Node, server: str | None) -> bool:
    responses = node.mapping("responses")
    upgrades = responses is not None and "101" in responses
    return upgrades or (server is not None and bool(_WEBSOCKET.match(server)))
