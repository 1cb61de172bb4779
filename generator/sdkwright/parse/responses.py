"""What operations give back: the successful answer, the event stream, the errors."""

from __future__ import annotations

from dataclasses import dataclass, replace

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
from .media import media_kind
from .parameters import sorted_items
from .scalars import ANY, example_of
from .schemas import SchemaBuilder

_BINARY = Primitive(PrimitiveKind.BINARY)


@dataclass(frozen=True, slots=True)
class Answers:
    """All that the responses of an operation say."""

    success: Response
    stream: Response | None
    stream_only: bool
    errors: tuple[tuple[str, str | None], ...]


class ResponseBuilder:
    """Builds answers; the successes of one operation are read as one answer."""

    def __init__(self, context: Context, schemas: SchemaBuilder) -> None:
        self._context = context
        self._schemas = schemas

    def build(self, key: str, responses: Node | None, *, frames: bool = False) -> Answers:
        """The answers of an operation, from its `responses`.

        With `frames`, what the server sends over a web socket is its answer; it is described as
        the answer 101.
        """
        successes: list[tuple[str, Node]] = []
        errors: list[tuple[str, str | None]] = []
        default: Node | None = None
        if responses is not None and responses.is_mapping:
            for status, entry in sorted_items(responses):
                node = self._context.follow(entry)
                if node is None or not node.is_mapping or status.startswith("x-"):
                    continue
                if status.startswith("101" if frames else "2"):
                    successes.append((status, node))
                elif status == "default":
                    default = node
                elif not status.startswith(("1", "2")):
                    errors.append((status, node.text("description")))
        if not successes and default is not None and not errors:
            successes.append(("default", default))
        elif default is not None:
            errors.append(("default", default.text("description")))
        success = self._success(key, successes)
        stream = self._stream(key, successes)
        only = stream is not None and success.kind is ResponseKind.EVENTS
        return Answers(success, stream, only, tuple(errors))

    def _success(self, key: str, successes: list[tuple[str, Node]]) -> Response:
        statuses = tuple(status for status, _ in successes)
        by_kind: dict[str, list[tuple[str, Node]]] = {}
        for _, node in successes:
            content = node.get("content")
            if content is None or not content.is_mapping:
                continue
            for media_type, media in sorted_items(content):
                by_kind.setdefault(media_kind(media_type), []).append((media_type, media))
        doc = next((node.text("description") for _, node in successes), None)
        for kind in ("json", "any", "text", "binary", "events"):
            if kind in by_kind:
                answer = self._answer(key, kind, by_kind[kind], statuses, doc)
                others = [
                    media_type
                    for other in ("text", "binary")
                    for media_type, _ in by_kind.get(other, ())
                    if answer.kind is ResponseKind.JSON and other != kind
                ]
                return replace(answer, other_media_types=tuple(dict.fromkeys(others)))
        return Response(ResponseKind.EMPTY, statuses, doc=doc)

    def _answer(
        self,
        key: str,
        kind: str,
        media: list[tuple[str, Node]],
        statuses: tuple[str, ...],
        doc: str | None,
    ) -> Response:
        types = tuple(dict.fromkeys(media_type for media_type, _ in media))
        use = self._first_described(key, media, OriginKind.RESPONSE)
        if kind == "events":
            return Response(ResponseKind.EVENTS, statuses, types, use.type, doc=doc)
        if kind == "text":
            return Response(ResponseKind.TEXT, statuses, types, doc=doc)
        if use.type == _BINARY or kind == "binary":
            return Response(ResponseKind.BINARY, statuses, types, doc=doc)
        if kind == "any" and use.type == ANY:
            return Response(ResponseKind.BINARY, statuses, types, doc=doc)
        example = next((example_of(node) for _, node in media if node.is_mapping), None)
        return Response(ResponseKind.JSON, statuses, types, use.type, use.nullable, doc, example)

    def _first_described(self, key: str, media: list[tuple[str, Node]], kind: OriginKind) -> Use:
        """The first content with a schema that says something."""
        use = Use(ANY)
        for _, node in media:
            schema = node.get("schema") if node.is_mapping else None
            use = self._schemas.use(schema, Origin(kind, key, ""))
            if use.type != ANY:
                return use
        return use

    def _stream(self, key: str, successes: list[tuple[str, Node]]) -> Response | None:
        for status, node in successes:
            content = node.get("content")
            if content is None or not content.is_mapping:
                continue
            for media_type, media in sorted_items(content):
                if media_kind(media_type) == "events":
                    return self._events(key, status, media_type, media)
        component = self._context.config.streams.operations.get(key)
        if component is None or self._context.config.streams.excludes(key):
            return None
        return Response(
            ResponseKind.EVENTS, ("200",), ("text/event-stream",), self._event(component)
        )

    def _events(self, key: str, status: str, media_type: str, media: Node) -> Response:
        schema = media.get("schema") if media.is_mapping else None
        use = self._schemas.use(schema, Origin(OriginKind.EVENT, key, ""))
        component = self._context.config.streams.operations.get(key)
        event = self._event(component) if component else _structured(use.type)
        return Response(ResponseKind.EVENTS, (status,), (media_type,), event)

    def _event(self, component: str) -> Type:
        if component in ("any", "none"):
            return ANY
        try:
            node = self._context.document.node("", f"/components/schemas/{component}")
        except RefError as error:
            location = error.diagnostic.location
            self._context.diagnostics.warning(
                "config-schema-missing",
                f"The config's `streams.operations` name the schema `{component}`, which the"
                " document does not have; the events have no type.",
                location,
                "Name a schema of `components`, or `any`.",
            )
            return ANY
        return self._schemas.use(node, Origin(OriginKind.COMPONENT, "", component)).type


def _structured(event: Type) -> Type:
    """Events that the document calls strings are JSON texts of some shape."""
    return ANY if isinstance(event, Primitive) else event
