"""Method names: every operation gets a place in the resource tree, by rules and then by pins.

The rules, in the order in which they are asked; the first that applies decides:

1. `pin`: the config names the method.
2. `action`: the segment before the last one is `actions`. The last segment is the method, its
   verb first: `POST /calls/{id}/actions/gather_stop` is `calls.actions.stop_gather`.
3. `verb`: the last segment begins with a verb, and nothing stands below it:
   `POST /things/{id}/clone` is `things.clone`.
4. `wholesale`: the last segment is `bulk` or `batch`: `POST /things/bulk` is `things.create`.
5. `collection`: the last segment has other operations, on it or below it, or stands alone at the
   top: `GET /things` is `things.list`, `POST /things` is `things.create`.
6. `member`: the last segment has this one operation only, so it is a method of what has it:
   `GET /things/{id}/history` is `things.list_history` or `things.retrieve_history`.
7. `part`: two parameters end the path, and the first alone is a path too:
   `PATCH /things/{id}/{status}` is `things.update_status`.
8. `item`: the path ends in a parameter: `GET /things/{id}` is `things.retrieve`. An item that is
   all there is (`lone-item`) is a method of the parent: `GET /things/kinds/{id}` alone is
   `things.retrieve_kind`.
9. `root`: no segment is static; the tag is the resource.

Where operationId or summary begin with a verb that tells more than HTTP's (`Deactivate ...`), it
takes the place of `create`, `update` or `delete`, or goes before the name of a member. What two
operations want is settled in `collisions.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from .collisions import PINNED, Right, further_names, resolve, right_of
from .method_rules import Proposal, propose
from .operation_facts import CONTENT_TYPE, NamePins, OperationFacts
from .resource_tree import ResourceTree
from .words import Identifier

__all__ = ["CONTENT_TYPE", "GivenNames", "MethodName", "NamePins", "OperationFacts", "name_methods"]


@dataclass(frozen=True, slots=True)
class MethodName:
    """Where an operation is found, and why there."""

    resource: tuple[Identifier, ...]
    method: Identifier
    rule: str
    reason: str
    aliases: tuple[tuple[Identifier, ...], ...] = ()
    former: tuple[tuple[Identifier, ...], ...] = ()
    """What it was called before it was renamed."""

    @property
    def dotted(self) -> str:
        """`things.retrieve`."""
        return ".".join([*self.resource, self.method])


@dataclass(frozen=True, slots=True)
class GivenNames:
    """Names that methods were given before, by key, the one that counts first."""

    names: Mapping[str, Sequence[str]] = field(default_factory=dict)


def name_methods(
    operations: Sequence[OperationFacts], pins: NamePins, given: GivenNames | None = None
) -> dict[str, MethodName]:
    """A name for every operation, by key; pins of one content type add a key of their own.

    A name that was given before is kept, unless a pin says otherwise; what operations were called
    that are gone is given to no other one.
    """
    names, rights = _candidates(operations, pins)
    chosen = resolve(names, rights)
    before = given.names if given else {}
    if before:
        for key in before.keys() & names.keys():
            if key not in pins.methods:
                kept = _kept(before[key][0], chosen[key])
                names[key], rights[key] = _Given(kept), PINNED
        used = {proposal.dotted for key, proposal in chosen.items() if key in pins.methods}
        for dotted in _reserved(before, names.keys()) - used:
            names[f"reserved {dotted}"] = _Given(_reservation(dotted))
            rights[f"reserved {dotted}"] = PINNED
        chosen = {k: v for k, v in resolve(names, rights).items() if v.rule != "reserved"}
    return {
        key: _named(key, proposal, pins, before.get(key, ()))
        for key, proposal in sorted(chosen.items())
    }


def _candidates(
    operations: Sequence[OperationFacts], pins: NamePins
) -> tuple[dict[str, _Candidates], dict[str, Right]]:
    tree = ResourceTree(operations, pins)
    names: dict[str, _Candidates] = {}
    rights: dict[str, Right] = {}
    for operation in operations:
        first = _pinned(pins.methods.get(operation.key)) or propose(operation, tree)
        names[operation.key] = _Names(operation, first, tree, pins.client_attributes)
        is_pin = first.rule == "pin"
        rights[operation.key] = PINNED if is_pin else right_of(operation, first, tree)
    for key, dotted in pins.methods.items():
        operation_key, mark, _ = key.partition(CONTENT_TYPE)
        pinned = _pinned(dotted)
        if mark and operation_key in names and pinned:
            names[key] = _Given(pinned)
            rights[key] = PINNED
    return names, rights


def _kept(dotted: str, by_rules: Proposal) -> Proposal:
    if by_rules.dotted == dotted:
        return by_rules
    *resource, method = dotted.split(".")
    reason = f"The names lock keeps it; the rules would now say `{by_rules.dotted}`."
    return Proposal(tuple(resource), method, "lock", reason)


def _reserved(before: Mapping[str, Sequence[str]], present: Iterable[str]) -> set[str]:
    """Names that nobody may have: of methods that are gone, and former ones."""
    here = set(present)
    return {dotted for key, given in before.items() for dotted in given[1 if key in here else 0 :]}


def _reservation(dotted: str) -> Proposal:
    *resource, method = dotted.split(".")
    return Proposal(tuple(resource), method, "reserved", "")


@dataclass(frozen=True, slots=True)
class _Given:
    """The one name that there is to choose from."""

    proposal: Proposal

    def __call__(self) -> Iterator[Proposal]:
        yield self.proposal


@dataclass(frozen=True, slots=True)
class _Names:
    """All names that an operation could have, best first."""

    operation: OperationFacts
    first: Proposal
    tree: ResourceTree
    taken: frozenset[str]
    """Attributes of the client, which no resource may hide."""

    def __call__(self) -> Iterator[Proposal]:
        if self.first.rule == "pin":
            yield self.first
            return
        yield self._rooted(self.first)
        place = self.tree.place(self.operation)
        for proposal in further_names(self.operation, self.first, place):
            yield self._rooted(proposal)

    def _rooted(self, proposal: Proposal) -> Proposal:
        """The same, where the client itself has an attribute of the resource's name."""
        first, *rest = proposal.resource or ("",)
        if Identifier(first or "_") not in self.taken:
            return proposal
        return replace(proposal, resource=(f"{first}_", *rest))


def _pinned(dotted: str | None) -> Proposal | None:
    if dotted is None:
        return None
    *resource, method = dotted.split(".")
    return Proposal(tuple(resource), method, "pin", "The config names it.")


_Candidates = _Names | _Given


def _named(key: str, proposal: Proposal, pins: NamePins, before: Sequence[str]) -> MethodName:
    also = pins.aliases.get(key, ())
    return MethodName(
        _identifiers(proposal.resource),
        Identifier(proposal.method),
        proposal.rule,
        proposal.reason,
        tuple(_identifiers(text.split(".")) for text in also),
        tuple(
            _identifiers(text.split("."))
            for text in before
            if text != proposal.dotted and text not in also
        ),
    )


def _identifiers(parts: Sequence[str]) -> tuple[Identifier, ...]:
    return tuple(Identifier(part) for part in parts)
