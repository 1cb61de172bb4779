"""`Operation(...)` literals: the description of an operation that the runtime reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from ...plan.arguments import ArgumentLocation
from ...plan.body_arguments import sent_contents
from ...plan.plan import PlannedMethod
from ...plan.signatures import Binary, Page, Signature, Stream, Text, Value
from ...plan.symbols import Symbol
from .body_literal import WireRules, body_literal
from .layout import Group, mapping_of, tuple_of
from .literals import literal
from .styles import style_of

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_WIRE_NAMES = {ArgumentLocation.HEADER: "headers", ArgumentLocation.COOKIE: "cookies"}


def operation_arguments(
    method: PlannedMethod, rules: WireRules, address: Callable[[Symbol], str]
) -> list[str | Group]:
    """The arguments of the literal, as source text; `address` gives the import path of a class."""
    operation = method.operation
    found: list[str | Group] = [literal(operation.verb), literal(path_of(method))]
    body = [
        a
        for a in method.arguments
        if a.location in (ArgumentLocation.BODY, ArgumentLocation.WHOLE_BODY)
    ]
    contents = sent_contents(operation.body, method.content)
    if contents and body:
        found.extend(body_literal(method, contents, body, rules))
    has_body = bool(contents and body)
    found.extend(_parameters(method, has_body=has_body, array_format=rules.array_format))
    found.extend(_response(method, address))
    found.extend(_mapping("errors", [(s, address(symbol)) for s, symbol in method.errors]))
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
    names = {argument.wire_name: argument.name for argument in method.path_arguments}
    return _PLACEHOLDER.sub(lambda found: f"{{{names.get(found[1], found[1])}}}", path)


def _parameters(
    method: PlannedMethod, *, has_body: bool, array_format: str
) -> Iterable[str | Group]:
    query = [a for a in method.arguments if a.location is ArgumentLocation.QUERY]
    if has_body and query:
        yield tuple_of([literal(a.name) for a in query], "query=")
    in_query_or_body = (ArgumentLocation.QUERY, ArgumentLocation.BODY)
    others = [a for a in method.arguments if a.location in in_query_or_body or a.style == "matrix"]
    yield from _mapping("names", [(a.name, a.wire_name) for a in others if a.name != a.wire_name])
    for location, keyword in _WIRE_NAMES.items():
        sent = [a for a in method.arguments if a.location is location]
        yield from _mapping(keyword, [(a.name, a.wire_name) for a in sent])
    styles = [(a.name, style_of(a, array_format)) for a in method.arguments if not a.in_body]
    yield from _mapping("styles", [(name, style) for name, style in styles if style])


def _response(method: PlannedMethod, address: Callable[[Symbol], str]) -> Iterable[str | Group]:
    response, signature = method.operation.response, method.signature
    yield from _result(signature, address)
    accept = response.media_types[0] if response.media_types else "*/*"
    if accept != "application/json" and not isinstance(signature.result, Page):
        yield f"accept={literal(accept)}"
    if response.other_media_types and not isinstance(signature.result, Page):
        yield tuple_of([literal(media_type) for media_type in response.other_media_types], "also=")
    stream = signature.result if isinstance(signature.result, Stream) else signature.stream
    if stream is not None:
        yield f"stream={literal(_value(stream.event, address))}"
    if stream is signature.result:
        yield "stream_only=True"
    elif stream is not None and method.operation.stream is not None:
        stream_type = method.operation.stream.media_types[0]
        if stream_type != "text/event-stream":
            yield f"stream_type={literal(stream_type)}"


def _result(signature: Signature, address: Callable[[Symbol], str]) -> Iterable[str | Group]:
    match signature.result:
        case Page(scheme, item):
            yield f"page={literal(scheme)}"
            yield f"result={literal(_value(item, address))}"
        case Text():
            yield 'result="str"'
        case Binary():
            yield 'result="bytes"'
        case _ if signature.value is not None:
            yield f"result={literal(_value(signature.value, address))}"
            if signature.value.nullable:
                yield "nullable=True"
            results = [(s, address(e) if e else "") for s, e in signature.value.by_status]
            yield from _mapping("results", results)


def _value(value: Value, address: Callable[[Symbol], str]) -> str:
    return address(value.symbol) if value.symbol else "object"


def _alternatives(alternatives: tuple[tuple[str, ...], ...]) -> Group:
    inner = [tuple_of([literal(name) for name in names]) for names in alternatives]
    return tuple_of(inner, "security=")


def _mapping(keyword: str, pairs: list[tuple[str, str]]) -> Iterable[Group]:
    if pairs:
        yield mapping_of([(literal(str(k)), literal(str(v))) for k, v in pairs], f"{keyword}=")
