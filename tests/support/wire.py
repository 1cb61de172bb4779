"""What a request must look like on the wire, computed from the document alone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

import httpx

from .document import RawOperation


def text(value: Any) -> str:
    """A scalar as it stands in a URL or a form."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """The query pairs of a parameter: objects in brackets, arrays joined by commas."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from pairs(f"{name}[{key}]", inner)
    elif isinstance(value, list):
        if any(isinstance(entry, Mapping) for entry in value):
            for entry in value:
                yield from pairs(f"{name}[]", entry)
        else:
            yield name, ",".join(text(entry) for entry in value)
    else:
        yield name, text(value)


def mismatch(
    request: httpx.Request,
    operation: RawOperation,
    base: str,
    values: Mapping[tuple[str, str], Any],
    body: Any,
    media_type: str | None,
) -> str | None:
    """What is wrong with a request for these parameter values and this body; None if nothing."""
    if request.method != operation.verb:
        return f"verb {request.method}"
    path = operation.path
    for (place, name), value in values.items():
        if place == "path":
            path = path.replace("{" + name + "}", quote(text(value), safe=""))
    wanted = f"{base}{path}"
    sent = f"{request.url.scheme}://{request.url.host}{request.url.raw_path.decode().split('?')[0]}"
    if unquote(sent) != unquote(wanted):
        return f"path {sent}, not {wanted}"
    expected = sorted(
        pair for (place, name), v in values.items() if place == "query" for pair in pairs(name, v)
    )
    query = sorted(parse_qsl(request.url.query.decode(), keep_blank_values=True))
    if query != expected:
        return f"query {query}, not {expected}"
    for (place, name), value in values.items():
        if place == "header" and request.headers.get(name) != text(value):
            return f"header {name}: {request.headers.get(name)}"
    return _body_mismatch(request, body, media_type)


def _body_mismatch(request: httpx.Request, body: Any, media_type: str | None) -> str | None:
    content = request.content
    sent_type = request.headers.get("content-type", "").split(";")[0]
    if media_type is None:
        return f"a body {content[:80]!r}" if content else None
    if media_type in ("application/json", "*/*"):
        if sent_type != "application/json":
            return f"content type {sent_type}"
        sent = json.loads(content)
        return None if sent == body else f"body {sent}, not {body}"
    if media_type == "application/x-www-form-urlencoded":
        fields = dict(parse_qsl(content.decode(), keep_blank_values=True))
        missing = [key for key in body if not any(k.split("[")[0] == key for k in fields)]
        return f"form without {missing}" if missing else None
    if media_type == "multipart/form-data":
        if sent_type != media_type:
            return f"content type {sent_type}"
        missing = [key for key in body if f'name="{key}'.encode() not in content]
        return f"parts without {missing}" if missing else None
    return None if content else "an empty body"
