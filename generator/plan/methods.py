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

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .collisions import PINNED, further_names, resolve, right_of
from .method_rules import Proposal, propose
from .operation_facts import CONTENT_TYPE, NamePins, OperationFacts
from .resource_tree import ResourceTree
from .words import Identifier

__all__ = ["CONTENT_TYPE", "MethodName", "NamePins", "OperationFacts", "name_methods"]


@dataclass(frozen=True, slots=True)
class MethodName:
    """Where an operation is found, and why there."""

    resource: tuple[Identifier, ...]
    method: Identifier
    rule: str
    reason: str
    aliases: tuple[tuple[Identifier, ...], ...] = ()

    @property
    def dotted(self) -> str:
        """`things.retrieve`."""
        return ".".join([*self.resource, self.method])


def name_methods(operations: Sequence[OperationFacts], pins: NamePins) -> dict[str, MethodName]:
    """A name for every operation, by key; pins of one content type add a key of their own."""
    tree = ResourceTree(operations, pins)
    names = {}
    rights = {}
    for operation in operations:
        first = _pinned(pins.methods.get(operation.key)) or propose(operation, tree)
        names[operation.key] = _Names(operation, first, tree)
        is_pin = first.rule == "pin"
        rights[operation.key] = PINNED if is_pin else right_of(operation, first, tree)
    for key, dotted in pins.methods.items():
        operation_key, mark, _ = key.partition(CONTENT_TYPE)
        pinned = _pinned(dotted)
        if mark and operation_key in names and pinned:
            names[key] = _Names(names[operation_key].operation, pinned, tree)
            rights[key] = PINNED
    chosen = resolve(names, rights)
    return {key: _named(key, proposal, pins) for key, proposal in sorted(chosen.items())}


@dataclass(frozen=True, slots=True)
class _Names:
    """All names that an operation could have, best first."""

    operation: OperationFacts
    first: Proposal
    tree: ResourceTree

    def __call__(self) -> Iterator[Proposal]:
        yield self.first
        if self.first.rule != "pin":
            place = self.tree.place(self.operation)
            yield from further_names(self.operation, self.first, place)


def _pinned(dotted: str | None) -> Proposal | None:
    if dotted is None:
        return None
    *resource, method = dotted.split(".")
    return Proposal(tuple(resource), method, "pin", "The config names it.")


def _named(key: str, proposal: Proposal, pins: NamePins) -> MethodName:
    return MethodName(
        _identifiers(proposal.resource),
        Identifier(proposal.method),
        proposal.rule,
        proposal.reason,
        tuple(_identifiers(text.split(".")) for text in pins.aliases.get(key, ())),
    )


def _identifiers(parts: Sequence[str]) -> tuple[Identifier, ...]:
    return tuple(Identifier(part) for part in parts)
