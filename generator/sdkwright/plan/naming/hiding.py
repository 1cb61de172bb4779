"""Names that would hide something: a method or a resource with the name of an attribute.

A name from the rules gets an underscore. One from the config or from the names lock is refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...diagnostics import codes, fail
from .overrides import RESOURCE_ATTRIBUTES
from .rules import Proposal
from .words import Identifier

if TYPE_CHECKING:
    from .names import NamedMethod

RENAMED = "The underscore keeps another attribute of the client visible."
"""The last sentence of the reason of a name that got an underscore."""
_HINT = "Choose another name in the config, or change the names lock if the config has none."


@dataclass(frozen=True, slots=True)
class Taken:
    """The names that a proposal of the rules cannot use."""

    client_attributes: frozenset[str] = frozenset()
    methods: frozenset[str] = frozenset()
    """Dotted names from the config and the lock."""

    def visible(self, proposal: Proposal) -> Proposal:
        """The proposal, with an underscore after each name that would hide another."""
        resource: list[str] = []
        for part in proposal.resource:
            resource.append(f"{part}_" if self._hides(resource, part) else part)
        is_hiding = Identifier(proposal.method) in RESOURCE_ATTRIBUTES
        method = f"{proposal.method}_" if is_hiding else proposal.method
        if method == proposal.method and tuple(resource) == proposal.resource:
            return proposal
        reason = f"{proposal.reason} {RENAMED}"
        return replace(proposal, resource=tuple(resource), method=method, reason=reason)

    def _hides(self, resource: list[str], part: str) -> bool:
        name = Identifier(part or "_")
        attributes = RESOURCE_ATTRIBUTES if resource else self.client_attributes
        return name in attributes or ".".join([*map(Identifier, resource), name]) in self.methods


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
