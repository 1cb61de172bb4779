# Generated from the Telnyx API 2.0.0. Do not edit.

"""Values that are computed once for all calls of an operation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum, auto
from typing import cast
from urllib.parse import quote

from .lazy import resolve
from .operation import BodyKind, Operation, Style
from .rename import Renaming, renamings_of
from .scalars import UnsendableError, text_of
from .typeguards import is_tuple

__all__ = ["Location", "CompiledOperation", "PathTemplate", "compile_operation"]

IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"})
"""HTTP methods whose requests are idempotent."""

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Location(Enum):
    """The location of an argument in a request."""

    PATH = auto()
    QUERY = auto()
    HEADER = auto()
    COOKIE = auto()
    BODY = auto()
    NONE = auto()


class PathTemplate:
    """A path template with the names of arguments in braces."""

    __slots__ = ("_literals", "names")

    def __init__(self, path: str) -> None:
        parts = _PLACEHOLDER.split(path)
        self._literals = parts[0::2]
        self.names = parts[1::2]

    def fill(self, arguments: Mapping[str, object]) -> str:
        """Fill in the arguments. Raises `ValueError` for one that would change the path."""
        text = self._literals[0]
        for name, literal in zip(self.names, self._literals[1:], strict=True):
            text += _segment(name, arguments.get(name)) + literal
        return text


def _segment(name: str, value: object) -> str:
    try:
        text = text_of(value)
    except UnsendableError as error:
        raise error.inside(name) from None
    if not text:
        raise ValueError(f"Argument `{name}` is part of the path and cannot be empty.")
    if text in (".", ".."):
        raise ValueError(f"Argument `{name}` is part of the path and cannot be {text!r}.")
    return quote(text, safe="")


class CompiledOperation:
    """An operation with the values that its calls need."""

    __slots__ = (
        "accept",
        "fallback",
        "idempotency_argument",
        "idempotency_header",
        "idempotency_name",
        "kinds",
        "locations",
        "media_types",
        "path",
        "renamings",
        "styles",
    )

    def __init__(self, operation: Operation) -> None:
        self.path = PathTemplate(operation.path)
        self.accept = operation.accept
        self.kinds: tuple[BodyKind, ...] = _kinds(operation)
        self.media_types = _media_types(operation, self.kinds)
        self.styles: dict[str, Style] = dict(operation.styles)
        self.locations = _locations(operation, self.path)
        self.fallback = Location.BODY if self.kinds else Location.QUERY
        self.renamings: dict[str, Renaming] = {}
        if operation.arguments is not None:
            self.renamings = renamings_of(resolve(operation.arguments))
        location, _, name = (operation.idempotency or "").partition(":")
        self.idempotency_header = name if location == "header" else None
        self.idempotency_name = name if location == "body" else None
        self.idempotency_argument = next((n for n, w in operation.headers.items() if w == name), "")


def _kinds(operation: Operation) -> tuple[BodyKind, ...]:
    if operation.body is None:
        return ()
    body = operation.body
    return body if is_tuple(body) else (cast(BodyKind, body),)


def _media_types(operation: Operation, kinds: tuple[BodyKind, ...]) -> dict[BodyKind, str]:
    """The content types that are not the defaults of their kinds."""
    given = operation.media_type
    listed = given if is_tuple(given) else (cast("str | None", given),)
    return {kind: known for kind, known in zip(kinds, listed, strict=False) if known is not None}


def _locations(operation: Operation, path: PathTemplate) -> dict[str, tuple[Location, str]]:
    locations = {"self": (Location.NONE, ""), "request_options": (Location.NONE, "")}
    rest = Location.BODY if operation.body is not None else Location.QUERY
    for name, wire in operation.names.items():
        locations[name] = rest, wire
    for name in operation.query:
        locations[name] = Location.QUERY, operation.names.get(name, name)
    for name, wire in operation.headers.items():
        locations[name] = Location.HEADER, wire.lower()
    for name, wire in operation.cookies.items():
        locations[name] = Location.COOKIE, wire
    for name in path.names:
        locations[name] = Location.PATH, name
    return locations


def compile_operation(operation: Operation) -> CompiledOperation:
    """The compiled operation, created at its first call."""
    compiled = operation.compiled
    if compiled is None:
        compiled = operation.compiled = CompiledOperation(operation)
    return compiled
