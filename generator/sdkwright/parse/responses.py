"""Responses: what a successful call returns, its event stream, and the errors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..diagnostics import codes
from ..load import Node, RefError
from ..model import (
    Origin,
    OriginKind,
    Primitive,
    PrimitiveKind,
    Response,
    ResponseKind,
    Type,
    Use,
)
from .context import Context
from .media import contents, media_kind
from .scalars import ANY, example_of
from .schemas import SchemaParser

_BINARY = Primitive(PrimitiveKind.BINARY)
_EVENT_STREAM = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Responses:
    """The `responses` of an operation."""

    success: Response
    stream: Response | None
    stream_only: bool
    errors: tuple[tuple[str, str | None], ...]


class ResponseParser:
    """Parses responses; the successful ones of an operation become one response."""

    def __init__(self, context: Context, schemas: SchemaParser) -> None:
        self._context = context
        self._schemas = schemas

    def parse(self, key: str, responses: Node | None, *, websocket: bool) -> Responses:
        """The responses of an operation.

        The messages of a WebSocket are described as the response 101.
        """
        by_status = dict(self._by_status(responses))
        default = by_status.pop("default", None)
        prefix = "101" if websocket else "2"
        successes = {s: node for s, node in by_status.items() if s.startswith(prefix)}
        errors = {s: node for s, node in by_status.items() if not s.startswith(("1", "2"))}
        if default is not None:
            (errors if successes or errors else successes)["default"] = default
        success = self._success(key, successes)
        stream = self._stream(key, successes)
        return Responses(
            success,
            stream,
            stream is not None and success.kind is ResponseKind.EVENTS,
            tuple((status, node.text("description")) for status, node in errors.items()),
        )

    def _by_status(self, responses: Node | None) -> Iterator[tuple[str, Node]]:
        for status, entry in responses.sorted_items() if responses is not None else ():
            node = self._context.mapping(entry)
            if node is not None and not status.startswith("x-"):
                yield status, node

    def _success(self, key: str, successes: dict[str, Node]) -> Response:
        statuses = tuple(successes)
        doc = next((node.text("description") for node in successes.values()), None)
        by_kind: dict[str, list[tuple[str, Node]]] = {}
        for _, media_type, media in _contents(successes):
            by_kind.setdefault(media_kind(media_type), []).append((media_type, media))
        for kind in ("json", "any", "text", "binary", "events"):
            if kind in by_kind:
                response = self._response(key, kind, by_kind[kind])
                others: list[str] = []
                if response.kind is ResponseKind.JSON:
                    others = [m for o in ("text", "binary") for m, _ in by_kind.get(o, ())]
                return replace(
                    response,
                    statuses=statuses,
                    doc=doc,
                    other_media_types=tuple(dict.fromkeys(others)),
                )
        return Response(ResponseKind.EMPTY, statuses, doc=doc)

    def _response(self, key: str, kind: str, contents: list[tuple[str, Node]]) -> Response:
        media_types = tuple(dict.fromkeys(media_type for media_type, _ in contents))
        use, media = self._use(key, contents)
        if kind == "events":
            return Response(ResponseKind.EVENTS, (), media_types, use.type)
        if kind == "text":
            return Response(ResponseKind.TEXT, (), media_types)
        if use.type == _BINARY or kind == "binary" or (kind == "any" and use.type == ANY):
            return Response(ResponseKind.BINARY, (), media_types)
        example = example_of(media)
        return Response(ResponseKind.JSON, (), media_types, use.type, use.nullable, None, example)

    def _use(self, key: str, contents: list[tuple[str, Node]]) -> tuple[Use, Node]:
        """The use of the first schema that is more than any value, and its media type object."""
        use, found = Use(ANY), contents[0][1]
        for _, media in contents:
            use = self._schemas.use(media.get("schema"), Origin(OriginKind.RESPONSE, key, ""))
            if use.type != ANY:
                return use, media
        return use, found

    def _stream(self, key: str, successes: dict[str, Node]) -> Response | None:
        component = self._context.config.streams.operations.get(key)
        for status, media_type, media in _contents(successes):
            if media_kind(media_type) == "events":
                event = self._event(key, media, component)
                return Response(ResponseKind.EVENTS, (status,), (media_type,), event)
        if component is None or self._context.config.streams.excludes(key):
            return None
        event = self._configured_event(component)
        return Response(ResponseKind.EVENTS, ("200",), (_EVENT_STREAM,), event)

    def _event(self, key: str, media: Node, component: str | None) -> Type:
        if component is not None:
            return self._configured_event(component)
        use = self._schemas.use(media.get("schema"), Origin(OriginKind.EVENT, key, ""))
        # The data of an event is JSON text, which documents often describe as a string.
        return ANY if isinstance(use.type, Primitive) else use.type

    def _configured_event(self, component: str) -> Type:
        if component in ("any", "none"):
            return ANY
        try:
            node = self._context.document.node("", f"/components/schemas/{component}")
        except RefError as error:
            self._context.diagnostics.warning(
                codes.CONFIG_SCHEMA_MISSING,
                f"`streams.operations` of the config names the schema `{component}`, which does "
                "not exist; the events have no type.",
                error.diagnostic.location,
                "Name a schema of `components`, or `any`.",
            )
            return ANY
        return self._schemas.use(node, Origin(OriginKind.COMPONENT, "", component)).type


def _contents(responses: dict[str, Node]) -> Iterator[tuple[str, str, Node]]:
    """Status, media type and media type object of every content."""
    for status, node in responses.items():
        for media_type, media in contents(node):
            yield status, media_type, media
