"""`Operation` values: what the runtime has to know of an operation, and no more."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ...model import (
    BodyContent,
    BodyKind,
)
from ...plan.arguments import Argument, ArgumentLocation
from ...plan.plan import PlannedMethod
from ...plan.signatures import Binary, Page, Stream, Text, Value
from ...plan.symbols import Symbol
from .layout import Group, mapping_of, tuple_of
from .literals import literal

_USUAL_MEDIA = {
    BodyKind.JSON: "application/json",
    BodyKind.FORM: "application/x-www-form-urlencoded",
    BodyKind.MULTIPART: "multipart/form-data",
    BodyKind.BINARY: "application/octet-stream",
    BodyKind.TEXT: "text/plain",
}
_STYLES = {
    "spaceDelimited": "space",
    "pipeDelimited": "pipe",
    "deepObject": "deep",
}


@dataclass(frozen=True, slots=True)
class WireRules:
    """What the config decides about requests, once for all operations."""

    array_format: str
    """How arrays in queries are written; `document` follows each parameter's style."""
    omit_empty_body: bool
    """Whether an optional body without properties is not sent at all."""


def operation_arguments(
    method: PlannedMethod, rules: WireRules, address: Callable[[Symbol], str]
) -> list[str | Group]:
    """The arguments of the constant, as source text; `address` says where a class is found."""
    operation = method.operation
    found: list[str | Group] = [literal(operation.verb), literal(path_of(method))]
    body = [
        a
        for a in method.arguments
        if a.location in (ArgumentLocation.BODY, ArgumentLocation.WHOLE_BODY)
    ]
    contents = _contents(method)
    if contents and body:
        found.extend(_body(method, contents, body, omit_empty=rules.omit_empty_body))
    found.extend(_places(method, has_body=bool(contents and body), array_format=rules.array_format))
    found.extend(_answer(method, address))
    if operation.security is not None:
        found.append(_alternatives(operation.security))
    if operation.server is not None:
        found.append(f"server={literal(operation.server)}")
    if operation.idempotency is not None:
        found.append(f"idempotency={literal(operation.idempotency)}")
    if method.needs_renaming:
        found.append(f"arguments={literal(address(method.params))}")
    return found


def path_of(method: PlannedMethod) -> str:
    """The path with the Python names of its arguments in braces."""
    path = method.operation.wire_path or method.operation.path
    for argument in method.path_arguments:
        path = path.replace("{" + argument.wire_name + "}", "{" + argument.name + "}")
    return path


def _contents(method: PlannedMethod) -> tuple[BodyContent, ...]:
    body = method.operation.body
    if body is None:
        return ()
    if method.content is None:
        return body.contents
    return tuple(content for content in body.contents if content.kind is method.content)


def _body(
    method: PlannedMethod,
    contents: tuple[BodyContent, ...],
    body: list[Argument],
    *,
    omit_empty: bool,
) -> Iterable[str | Group]:
    kinds = [content.kind for content in contents]
    if len(kinds) == 1:
        yield f"body={literal(kinds[0].value)}"
    else:
        yield tuple_of([literal(kind.value) for kind in kinds], "body=")
    usual = _USUAL_MEDIA[kinds[0]]
    if contents[0].media_type not in (usual, "*/*"):
        yield f"media_type={literal(contents[0].media_type)}"
    if body[0].location is ArgumentLocation.WHOLE_BODY:
        yield f"whole_body={literal(body[0].name)}"
    files = [argument.name for argument in body if argument.is_file]
    if files and BodyKind.MULTIPART in kinds:
        yield tuple_of([literal(name) for name in files], "files=")
    required = method.operation.body is not None and method.operation.body.required
    if omit_empty and not required and not any(argument.use.required for argument in body):
        yield "optional_body=True"


def _places(method: PlannedMethod, *, has_body: bool, array_format: str) -> Iterable[str | Group]:
    query = [a for a in method.arguments if a.location is ArgumentLocation.QUERY]
    if has_body and query:
        yield tuple_of([literal(a.name) for a in query], "query=")
    named = [
        a
        for a in method.arguments
        if a.location in (ArgumentLocation.QUERY, ArgumentLocation.BODY) and a.name != a.wire_name
    ]
    if named:
        yield _mapping("names", [(a.name, a.wire_name) for a in named])
    for place, keyword in (
        (ArgumentLocation.HEADER, "headers"),
        (ArgumentLocation.COOKIE, "cookies"),
    ):
        there = [a for a in method.arguments if a.location is place]
        if there:
            yield _mapping(keyword, [(a.name, a.wire_name) for a in there])
    styles = [(str(a.name), style) for a in query if (style := _style(a, array_format))]
    if styles:
        yield _mapping("styles", styles)


def _style(argument: Argument, array_format: str) -> str | None:
    """The argument's style where the client's usual one would write it otherwise."""
    if argument.style in ("spaceDelimited", "pipeDelimited"):
        return _STYLES[argument.style]
    if argument.style == "form" and array_format == "document":
        # OpenAPI repeats the name unless `explode` is false.
        return None if argument.explode else "comma"
    return None


def _answer(method: PlannedMethod, address: Callable[[Symbol], str]) -> Iterable[str | Group]:
    response, signature = method.operation.response, method.signature
    match signature.result:
        case Page(scheme, item):
            yield f"page={literal(scheme)}"
            yield f"result={literal(_value(item, address))}"
            return
        case Text():
            yield 'result="str"'
        case Binary():
            yield 'result="bytes"'
        case _ if signature.value is not None:
            yield f"result={literal(_value(signature.value, address))}"
    accept = response.media_types[0] if response.media_types else "*/*"
    if accept != "application/json":
        yield f"accept={literal(accept)}"
    if response.other_media_types:
        yield tuple_of([literal(media_type) for media_type in response.other_media_types], "also=")
    only = signature.result if isinstance(signature.result, Stream) else None
    stream = only or signature.stream
    if stream is not None:
        yield f"stream={literal(_value(stream.event, address))}"
    if only is not None:
        yield "stream_only=True"


def _value(value: Value, address: Callable[[Symbol], str]) -> str:
    return address(value.symbol) if value.symbol else "object"


def _alternatives(alternatives: tuple[tuple[str, ...], ...]) -> Group:
    inner = [tuple_of([literal(name) for name in names]) for names in alternatives]
    return tuple_of(inner, "security=")


def _mapping(keyword: str, pairs: list[tuple[str, str]]) -> Group:
    return mapping_of([(literal(str(k)), literal(str(v))) for k, v in pairs], f"{keyword}=")
