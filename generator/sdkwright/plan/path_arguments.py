"""Arguments that are part of the path: their names and their order.

A method's last path argument is positional, those before it are keyword-only. A path argument
whose name a body property has as well is named after what it identifies: `{id}` of a document
whose body has an `id` is `document_id`, or `document_identifier` where the body has that too.
A body that is one piece of data, without properties, is positional as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .methods import MethodName, NamePins, OperationFacts
from .words import ArgumentName, singular, snake

_STRUCTURED = re.compile(r"[/+]json\b|^multipart/|form-urlencoded|[/+]xml\b|^text/event-stream")


@dataclass(frozen=True, slots=True)
class PathArguments:
    """Wire names in the path's order, and the argument of each."""

    wire_names: tuple[str, ...]
    names: tuple[ArgumentName, ...]
    has_positional_body: bool = False
    """Whether `body` follows the last path argument, and may be given by position."""

    @property
    def text(self) -> str:
        """How a signature lists them: `event_id,*,assistant_id`."""
        listed = [*self.names[-1:], *(["body"] if self.has_positional_body else [])]
        earlier = self.names[:-1]
        return ",".join([*listed, "*", *earlier] if earlier else listed)


def path_arguments(
    operation: OperationFacts,
    method: MethodName,
    pins: NamePins,
    before: Mapping[str, str] | None = None,
) -> PathArguments:
    """The path arguments of an operation; `before` are names that it gave them, by wire name."""
    pinned = {**(before or {}), **_pinned(operation, pins)}
    taken = {snake(name) for name in operation.body_fields}
    names: list[ArgumentName] = []
    for wire in operation.path_parameters:
        choices = _choices(operation.path, wire)
        name = ArgumentName(pinned.get(wire) or next(c for c in choices if c not in taken))
        taken.add(name)
        names.append(name)
    return PathArguments(operation.path_parameters, tuple(names), _is_raw(operation))


def _pinned(operation: OperationFacts, pins: NamePins) -> dict[str, str]:
    """What the config calls them: for the operation, else for the longest prefix of its path."""
    prefixes = [
        prefix
        for prefix in pins.path_arguments
        if prefix.startswith("/")
        and (operation.path == prefix or operation.path.startswith(f"{prefix.rstrip('/')}/"))
    ]
    found: dict[str, str] = {}
    for prefix in sorted(prefixes, key=len):
        found.update(pins.path_arguments[prefix])
    return {**found, **pins.path_arguments.get(operation.key, {})}


def _choices(path: str, wire: str) -> Iterator[str]:
    """What an argument could be called, best first."""
    name = snake(wire)
    yield ArgumentName(name)
    before = path.split("{" + wire + "}", maxsplit=1)[0].rstrip("/").rsplit("/", 1)[-1]
    owner = singular(snake(before)) if before and "{" not in before else "path"
    if name.startswith(f"{owner}_"):
        owner = "path"
    yield f"{owner}_{name}"
    if name == "id":
        yield f"{owner}_identifier"
    yield f"path_{name}"
    while True:
        name += "_"
        yield f"path_{name}"


def _is_raw(operation: OperationFacts) -> bool:
    types = operation.content_types
    if operation.body_fields or operation.verb in ("GET", "HEAD"):
        return False
    return bool(types) and not any(_STRUCTURED.search(t) for t in types)
