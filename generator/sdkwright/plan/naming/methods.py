"""Method names: the dotted name of every operation, by rules and by overrides.

The rules in order; the first that applies decides:

1. `override`: the config names the method.
2. `action`: the segment before the last one is `actions`. The last segment is the method, with its
   verb first: `POST /calls/{id}/actions/gather_stop` is `calls.actions.stop_gather`.
3. `verb`: the last segment begins with a verb, and there is no path below it:
   `POST /things/{id}/clone` is `things.clone`.
4. `bulk`: the last segment is `bulk` or `batch`: `POST /things/bulk` is `things.create`.
5. `collection`: the last segment has other operations, on it or below it, or is the only one:
   `GET /things` is `things.list`, `POST /things` is `things.create`.
6. `member`: the last segment has only this operation, so it is a method of its parent:
   `GET /things/{id}/history` is `things.list_history` or `things.retrieve_history`.
7. `part`: the path ends in two parameters, and the path without the last one exists:
   `PATCH /things/{id}/{status}` is `things.update_status`.
8. `item`: the path ends in a parameter: `GET /things/{id}` is `things.retrieve`. If the resource
   has no other operation (`lone-item`), it is a method of the parent: `GET /things/kinds/{id}` is
   `things.retrieve_kind`.
9. `root`: no segment is static; the tag is the resource.

A query or a fragment in the key of a path makes a `variant` of the plain path's operation:
`GET /files/{id}#get_shared_link` is `files.get_shared_link`.

If the operationId or the summary begins with a verb that is more specific than the HTTP verb
(`Deactivate ...`), it replaces `create`, `update` or `delete`, or goes before the name of a member.
`collisions.py` decides between operations with the same name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from .collisions import FIXED, Priority, fallback_names, priority_of, resolve_collisions
from .hiding import Taken
from .inputs import NamingInput
from .overrides import Overrides, split_key
from .pins import check_names, check_pins
from .resource_paths import PathIndex
from .rules import Proposal, propose
from .words import Identifier

LockedMethods = Mapping[str, Sequence[str]]
"""Method key to the dotted names in the lock: the current one, then former ones."""


@dataclass(frozen=True, slots=True)
class MethodName:
    """The name of a method, with the rule and the reason for it."""

    resource: tuple[Identifier, ...]
    method: Identifier
    rule: str
    reason: str
    aliases: tuple[tuple[Identifier, ...], ...] = ()
    """Additional names from the config."""
    former: tuple[tuple[Identifier, ...], ...] = ()
    """Names before it was renamed."""

    @property
    def dotted(self) -> str:
        """`things.retrieve`."""
        return ".".join([*self.resource, self.method])


def name_methods(
    operations: Sequence[NamingInput], overrides: Overrides, locked: LockedMethods | None = None
) -> dict[str, MethodName]:
    """Name every operation, by method key; an override for one content type adds a method.

    Names in the lock stay, unless the config overrides them. Names in the lock of operations that
    no longer exist are not given to others.
    """
    locked = locked or {}
    candidates, priorities = _candidates(operations, overrides, _taken(overrides, locked))
    by_rules = {k: c for k, c in candidates.items() if isinstance(c, _Ranked) and k not in locked}
    check_pins(
        overrides, {key: next(ranked()).dotted for key, ranked in by_rules.items()}, candidates
    )
    chosen = resolve_collisions(candidates, priorities)
    if locked:
        for key in locked.keys() & candidates.keys():
            if key not in overrides.methods:
                candidates[key] = _Fixed(_kept(locked[key][0], chosen[key]))
                priorities[key] = FIXED
        used = {proposal.dotted for key, proposal in chosen.items() if key in overrides.methods}
        for dotted in _reserved(locked, candidates.keys()) - used:
            candidates[f"reserved {dotted}"] = _Fixed(_reservation(dotted))
            priorities[f"reserved {dotted}"] = FIXED
        resolved = resolve_collisions(candidates, priorities)
        chosen = {key: name for key, name in resolved.items() if name.rule != "reserved"}
    names = {
        key: _method_name(key, proposal, overrides, locked.get(key, ()))
        for key, proposal in sorted(chosen.items())
    }
    chosen_names = {key: name.dotted for key, name in names.items()}
    former = {key: [".".join(path) for path in name.former] for key, name in names.items()}
    check_names(overrides, chosen_names, former)
    return names


def _taken(overrides: Overrides, locked: LockedMethods) -> Taken:
    """The names that resources cannot have, because an attribute or a method has them."""
    methods = {*overrides.methods.values(), *chain(*overrides.aliases.values())}
    methods.update(*(names for key, names in locked.items() if key not in overrides.methods))
    return Taken(overrides.client_attributes, frozenset(methods))


def _candidates(
    operations: Sequence[NamingInput], overrides: Overrides, taken: Taken
) -> tuple[dict[str, _Candidates], dict[str, Priority]]:
    index = PathIndex(operations, overrides)
    candidates: dict[str, _Candidates] = {}
    priorities: dict[str, Priority] = {}
    for operation in operations:
        override = _override(overrides.methods.get(operation.key))
        if override is not None:
            candidates[operation.key], priorities[operation.key] = _Fixed(override), FIXED
            continue
        first = propose(operation, index)
        candidates[operation.key] = _Ranked(operation, first, index, taken)
        priorities[operation.key] = priority_of(operation, first, index)
    for key, dotted in overrides.methods.items():
        operation_key, content = split_key(key)
        override = _override(dotted)
        if content is not None and operation_key in candidates and override is not None:
            candidates[key], priorities[key] = _Fixed(override), FIXED
    return candidates, priorities


def _kept(dotted: str, by_rules: Proposal) -> Proposal:
    if by_rules.dotted == dotted:
        return by_rules
    *resource, method = dotted.split(".")
    reason = f"The names lock has this name; the rules propose `{by_rules.dotted}`."
    return Proposal(tuple(resource), method, "lock", reason)


def _reserved(locked: LockedMethods, present: Iterable[str]) -> set[str]:
    """Names that are not available: former ones, and all of operations that no longer exist."""
    here = set(present)
    return {dotted for key, names in locked.items() for dotted in names[1 if key in here else 0 :]}


def _reservation(dotted: str) -> Proposal:
    *resource, method = dotted.split(".")
    return Proposal(tuple(resource), method, "reserved", "")


def _override(dotted: str | None) -> Proposal | None:
    if dotted is None:
        return None
    *resource, method = dotted.split(".")
    return Proposal(tuple(resource), method, "override", "The config gives this name.")


@dataclass(frozen=True, slots=True)
class _Fixed:
    """A single candidate."""

    proposal: Proposal

    def __call__(self) -> Iterator[Proposal]:
        yield self.proposal


@dataclass(frozen=True, slots=True)
class _Ranked:
    """The candidates of an operation, best first."""

    operation: NamingInput
    first: Proposal
    index: PathIndex
    taken: Taken

    def __call__(self) -> Iterator[Proposal]:
        yield self.taken.visible(self.first)
        path = self.index.path_of(self.operation)
        for proposal in fallback_names(self.operation, self.first, path):
            yield self.taken.visible(proposal)


_Candidates = _Ranked | _Fixed


def _method_name(
    key: str, proposal: Proposal, overrides: Overrides, locked: Sequence[str]
) -> MethodName:
    aliases = overrides.aliases.get(key, ())
    former = [dotted for dotted in locked if dotted != proposal.dotted and dotted not in aliases]
    return MethodName(
        _identifiers(proposal.resource),
        Identifier(proposal.method),
        proposal.rule,
        proposal.reason,
        tuple(_identifiers(dotted.split(".")) for dotted in aliases),
        tuple(_identifiers(dotted.split(".")) for dotted in former),
    )


def _identifiers(parts: Sequence[str]) -> tuple[Identifier, ...]:
    return tuple(Identifier(part) for part in parts)
