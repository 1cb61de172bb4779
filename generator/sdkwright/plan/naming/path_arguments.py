"""Names of path arguments.

A path argument with the name of a body property is named after what it identifies: `{id}` is
`document_id` if the body has an `id`, or `document_identifier` if the body has both. So is one that
only is spelled like another parameter: `{userId}` beside `user_id`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .inputs import NamingInput
from .overrides import Overrides
from .words import ArgumentName, singular, snake


def path_arguments(
    operation: NamingInput, overrides: Overrides, locked: Mapping[str, str] | None = None
) -> dict[str, ArgumentName]:
    """The names of the path arguments by wire name, in the order of the path.

    `locked` are the names in the lock, by wire name.
    """
    chosen = {**(locked or {}), **_overrides(operation, overrides)}
    taken = {snake(name) for name in operation.body_fields}
    exact = {name for name in operation.other_parameters if _is_python_name(name)}
    names: dict[str, ArgumentName] = {}
    for wire in sorted(operation.path_parameters, key=lambda wire: not _is_python_name(wire)):
        unavailable = taken if _is_python_name(wire) else taken | exact
        proposals = _proposals(operation.path, wire)
        name = ArgumentName(chosen.get(wire) or next(p for p in proposals if p not in unavailable))
        taken.add(name)
        names[wire] = name
    return {wire: names[wire] for wire in operation.path_parameters}


def _is_python_name(wire: str) -> bool:
    return ArgumentName(snake(wire)) == wire


def _overrides(operation: NamingInput, overrides: Overrides) -> dict[str, str]:
    """The overrides for the operation, else for the longest prefix of its path."""
    names: dict[str, str] = {}
    for prefix in sorted(overrides.path_arguments, key=len):
        is_below = operation.path.startswith(f"{prefix.rstrip('/')}/")
        if prefix.startswith("/") and (operation.path == prefix or is_below):
            names.update(overrides.path_arguments[prefix])
    return {**names, **overrides.path_arguments.get(operation.key, {})}


def _proposals(path: str, wire: str) -> Iterator[str]:
    """Possible names, best first."""
    name = snake(wire)
    yield ArgumentName(name)
    segment = path.split("{" + wire + "}", maxsplit=1)[0].rstrip("/").rsplit("/", 1)[-1]
    owner = singular(snake(segment)) if segment and "{" not in segment else "path"
    if name.startswith(f"{owner}_"):
        owner = "path"
    yield f"{owner}_{name}"
    if name == "id":
        yield f"{owner}_identifier"
    yield f"path_{name}"
    while True:
        name += "_"
        yield f"path_{name}"
