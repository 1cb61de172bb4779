"""Names from the config or the names lock that would hide an attribute or a resource are refused."""

from __future__ import annotations

from collections.abc import Iterable

from ...diagnostics import codes, fail
from .names import NamedMethod
from .overrides import RESOURCE_ATTRIBUTES
from .words import Identifier

_HINT = "Choose another name in the config, or change the names lock if the config has none."


def check_reachable(methods: Iterable[NamedMethod], client_attributes: frozenset[str]) -> None:
    """Refuse names that hide a resource or an attribute. Raises `InputError`."""
    paths: dict[tuple[Identifier, ...], str] = {}
    resources: set[tuple[Identifier, ...]] = set()
    for method in methods:
        name = method.name
        for path in ((*name.resource, name.method), *name.aliases, *name.former):
            paths[path] = method.key
            resources.update(path[:end] for end in range(1, len(path)))
    for path, key in sorted(paths.items()):
        dotted = ".".join(path)
        if path in resources:
            _refuse(f"The method `{dotted}` of `{key}` has the name of a resource.")
        if path[0] in client_attributes:
            _refuse(f"`{dotted}`, the name of `{key}`, hides the client's attribute `{path[0]}`.")
        for part in path[1:]:
            if part in RESOURCE_ATTRIBUTES:
                _refuse(f"`{dotted}`, the name of `{key}`, hides the resources' `{part}`.")


def _refuse(message: str) -> None:
    fail(codes.NAME_HIDES, message, None, _HINT)
