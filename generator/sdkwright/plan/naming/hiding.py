"""Names from the rules that would hide an attribute get an underscore."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .overrides import RESOURCE_ATTRIBUTES
from .rules import Proposal
from .words import Identifier

RENAMED = "The underscore keeps another attribute of the client visible."
"""The last sentence of the reason of a name that got an underscore."""


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
