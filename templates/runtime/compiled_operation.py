"""Values that are computed once for all calls of an operation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum, auto
from typing import cast
from urllib.parse import quote, unquote

from .lazy import resolve
from .operation import BodyKind, Operation, Style
from .parameters import path_text
from .rename import Renaming, renamings_of
from .scalars import UnsendableError
from .typeguards import is_tuple
from .types import NotGiven, Omit

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

    __slots__ = ("_literals", "_path", "_styles", "_wires", "names")

    def __init__(
        self,
        path: str,
        styles: Mapping[str, Style] | None = None,
        wires: Mapping[str, str] | None = None,
    ) -> None:
        self._path = path
        parts = _PLACEHOLDER.split(path)
        self._literals = parts[0::2]
        self._styles = styles or {}
        self._wires = wires or {}
        self.names = parts[1::2]

    def fill(self, arguments: Mapping[str, object]) -> str:
        """Fill in the arguments. Raises `ValueError` for one that would change the path."""
        text = self._literals[0]
        for name, literal in zip(self.names, self._literals[1:], strict=True):
            text += self._text(name, arguments.get(name)) + literal
        if "/." in text:
            self._check(text)
        return text

    def _text(self, name: str, value: object) -> str:
        style = self._styles.get(name)
        if isinstance(value, str) and value.__class__ is str and value.isascii() and not style:
            text = quote(value, safe="")
        else:
            try:
                text = path_text(value, style or "simple", self._wires.get(name, name))
            except UnsendableError as error:
                raise error.inside(name) from None
        if not text:
            raise ValueError(f"Argument `{name}` is part of the path and cannot be empty.")
        return text

    def _check(self, text: str) -> None:
        """Refuse arguments that make a segment of dots, with which a path leads elsewhere."""
        for segment, before in zip(text.split("/"), self._path.split("/"), strict=True):
            names = _PLACEHOLDER.findall(before)
            if segment in (".", "..") and names:
                raise ValueError(
                    f"Argument `{names[-1]}` is part of the path and cannot be {segment!r}."
                )


class CompiledOperation:
    """An operation with the values that its calls need."""

    __slots__ = (
        "accept",
        "fallback",
        "fixed",
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
        path, _, query = operation.path.partition("?")
        self.path = PathTemplate(path, operation.styles, operation.names)
        pairs = [pair.partition("=") for pair in query.split("&")] if query else []
        self.fixed = [(unquote(name), PathTemplate(value)) for name, _, value in pairs]
        """The query that is part of the path."""
        self.accept = operation.accept
        self.kinds: tuple[BodyKind, ...] = _kinds(operation)
        self.media_types = _media_types(operation, self.kinds)
        self.styles: dict[str, Style] = dict(operation.styles)
        inner = [name for _, template in self.fixed for name in template.names]
        self.locations = _locations(operation, [*self.path.names, *inner])
        self.fallback = Location.BODY if self.kinds else Location.QUERY
        self.renamings: dict[str, Renaming] = {}
        if operation.arguments is not None:
            self.renamings = renamings_of(resolve(operation.arguments))
        location, _, name = (operation.idempotency or "").partition(":")
        self.idempotency_header = name if location == "header" else None
        self.idempotency_name = name if location == "body" else None
        self.idempotency_argument = next((n for n, w in operation.headers.items() if w == name), "")

    def path_of(self, arguments: Mapping[str, object]) -> str:
        """The path of a call, without its query."""
        renamed = self.renamings.keys() & self.path.names if self.renamings else ()
        if renamed:
            inner = {name: self.renamings[name].apply(arguments[name]) for name in renamed}
            arguments = {**arguments, **inner}
        return self.path.fill(arguments)

    def fixed_query(self, arguments: Mapping[str, object]) -> list[tuple[str, str]]:
        """The query that is part of the path, without the parameters that are given."""
        names = (n for n, value in arguments.items() if not isinstance(value, (Omit, NotGiven)))
        given = {self.locations.get(name) or (self.fallback, name) for name in names}
        return [
            (name, text.fill(arguments))
            for name, text in self.fixed
            if (Location.QUERY, name) not in given
        ]


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


def _locations(operation: Operation, names_in_path: list[str]) -> dict[str, tuple[Location, str]]:
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
    for name in names_in_path:
        locations[name] = Location.PATH, name
    return locations


def compile_operation(operation: Operation) -> CompiledOperation:
    """The compiled operation, created at its first call."""
    compiled = operation.compiled
    if compiled is None:
        compiled = operation.compiled = CompiledOperation(operation)
    return compiled
