"""Responses: what a successful call returns, its event stream, and the errors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..diagnostics import codes
from ..load import Node, RefError
from ..model import (
    ListType,
    Origin,
    OriginKind,
    Primitive,
    PrimitiveKind,
    Response,
    ResponseKind,
    Type,
    UnionType,
    Use,
)
from .context import Context
from .keywords import shape_of
from .media import contents, media_kind, preferred_first
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
    error_types: tuple[tuple[str, Type], ...] = ()


class ResponseParser:
    """Parses responses; the successful ones of an operation become one response."""

    def __init__(self, context: Context, schemas: SchemaParser) -> None:
        self._context = context
        self._schemas = schemas

    def parse(self, key: str, responses: Node | None, *, websocket: bool) -> Responses:
        """The responses of an operation.

        The messages of a WebSocket are described as the response 101.
        """
        by_status = dict(self._nodes(responses))
        default = by_status.pop("default", None)
        prefix = "101" if websocket else "2"
        successes = {s: node for s, node in by_status.items() if s.startswith(prefix)}
        errors = {s: node for s, node in by_status.items() if not s.startswith(("1", "2"))}
        if default is not None:
            (errors if successes else successes)["default"] = default
        success = self._success(key, successes)
        stream = self._stream(key, successes)
        return Responses(
            success,
            stream,
            stream is not None and success.kind is ResponseKind.EVENTS,
            tuple((status, node.text("description")) for status, node in errors.items()),
            tuple(self._error_types(key, errors)),
        )

    def _error_types(self, key: str, errors: dict[str, Node]) -> Iterator[tuple[str, Type]]:
        """The type of the first JSON content of each status."""
        if self._context.config.error_bodies == "json":
            return
        for status, node in errors.items():
            for _, media_type, media in _contents({status: node}):
                if media_kind(media_type) in ("json", "any"):
                    origin = Origin(OriginKind.ERROR, key, status)
                    yield status, self._schemas.use(media.get("schema"), origin).type
                    break

    def _nodes(self, responses: Node | None) -> Iterator[tuple[str, Node]]:
        for status, entry in responses.sorted_items() if responses is not None else ():
            node = self._context.mapping(entry)
            if node is not None and not status.startswith("x-"):
                # Ranges are written `2XX`, but often as `2xx`.
                yield status if status == "default" else status.upper(), node

    def _success(self, key: str, successes: dict[str, Node]) -> Response:
        statuses = tuple(successes)
        doc = next((node.text("description") for node in successes.values()), None)
        by_kind: dict[str, list[tuple[str, Node]]] = {}
        for _, media_type, media in _contents(successes):
            by_kind.setdefault(media_kind(media_type), []).append((media_type, media))
        for kind in ("json", "any", "text", "binary", "lines", "events"):
            if kind in by_kind:
                response = self._response(key, kind, by_kind[kind])
                if response.kind is ResponseKind.JSON:
                    response = self._by_status(key, kind, successes, response)
                others: list[str] = []
                if response.kind is ResponseKind.JSON:
                    others = [
                        m for o in ("text", "binary") if o != kind for m, _ in by_kind.get(o, ())
                    ]
                return replace(
                    response,
                    statuses=statuses,
                    doc=doc,
                    other_media_types=tuple(dict.fromkeys(others)),
                )
        return Response(ResponseKind.EMPTY, statuses, doc=doc)

    def _by_status(
        self, key: str, kind: str, successes: dict[str, Node], response: Response
    ) -> Response:
        """The response as a union of the types of all statuses, if they differ."""
        uses: dict[str, Use | None] = {}
        shapes: list[tuple[object, Use]] = []
        for status, node in successes.items():
            content = list(_contents({status: node}))
            same = [(name, media) for _, name, media in content if media_kind(name) == kind]
            if same:
                schemas = [media.get("schema") for _, media in same]
                shape = [(s.file, shape_of(s.value)) for s in schemas if s is not None]
                known_use = next((use for other, use in shapes if other == shape), None)
                uses[status] = use = known_use or self._use(key, same)[0]
                shapes.append((shape, use))
            elif not content:
                uses[status] = None
        known = {status: use for status, use in uses.items() if use is None or use.type != ANY}
        types = tuple(dict.fromkeys(use.type for use in known.values() if use is not None))
        if len(types) < 2 and None not in known.values():
            return response
        return replace(
            response,
            type=UnionType(types) if len(types) > 1 else response.type,
            nullable=any(use is None or use.nullable for use in known.values()),
            by_status=tuple((s, use.type if use is not None else None) for s, use in known.items()),
        )

    def _response(self, key: str, kind: str, contents: list[tuple[str, Node]]) -> Response:
        media_types = tuple(dict.fromkeys(media_type for media_type, _ in contents))
        use, media = self._use(key, contents)
        if kind in ("events", "lines"):
            return Response(ResponseKind.EVENTS, (), media_types, use.type)
        if kind == "text" and not _is_json_too(use.type):
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
            if media_kind(media_type) in ("events", "lines"):
                event = self._event(key, media, component)
                if media_kind(media_type) == "lines":
                    event = self._line(event)
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

    def _line(self, target: Type) -> Type:
        """The type of one line of JSON; the schema can be that of all lines."""
        resolved = self._schemas.definitions.resolve(target)
        return resolved.items if isinstance(resolved, ListType) else target

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


def _is_json_too(target: Type) -> bool:
    """Whether a value is the same text in JSON as in plain text: a number or a boolean."""
    kinds = (PrimitiveKind.INTEGER, PrimitiveKind.NUMBER, PrimitiveKind.BOOLEAN)
    return isinstance(target, Primitive) and target.kind in kinds


def _contents(responses: dict[str, Node]) -> Iterator[tuple[str, str, Node]]:
    """Status, media type and media type object of every content; plain JSON comes first."""
    for status, node in responses.items():
        described = dict(contents(node))
        for media_type in preferred_first(list(described), "application/json"):
            yield status, media_type, described[media_type]
