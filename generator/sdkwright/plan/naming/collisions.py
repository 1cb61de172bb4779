"""Collisions: several operations whose first name is the same.

The operation with the highest priority keeps the name, and each of the others takes its next
fallback. If no operation has the highest priority alone, none of them keeps it. A method cannot
have the name of a resource beside it either. Names are never numbered.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from .inputs import NamingInput
from .resource_paths import PathIndex, ResourcePath
from .rules import Proposal
from .verbs import plain_verb
from .words import Identifier, singular, snake

Priority = tuple[int, ...]
FIXED: Priority = (9,)
"""The priority of a name from the config or the lock."""
_IDENTIFYING = frozenset({"id", "uuid", "guid", "key", "name", "slug"})
_WRITING_VERBS = {"PATCH": 3, "PUT": 2, "POST": 1}


def priority_of(operation: NamingInput, first: Proposal, index: PathIndex) -> Priority:
    """The priority of an operation's claim to its first name; the greatest wins."""
    if operation.variant:
        return (-1,)
    path = index.path_of(operation)
    if first.rule == "bulk":
        return (0,)
    if first.method == "list":
        is_natural = index.has_items(operation.path)
    elif first.method == "retrieve":
        is_natural = not path.is_item
    else:
        is_natural = path.is_item
    is_post_to_item = operation.verb == "POST" and path.is_item
    verb = _WRITING_VERBS.get(operation.verb, 0)
    return (int(not is_post_to_item), int(is_natural), verb, int(not operation.path.endswith("/")))


def fallback_names(
    operation: NamingInput, first: Proposal, path: ResourcePath
) -> Iterator[Proposal]:
    """Other names of an operation, best first; the last ones are unique."""
    for method, reason in chain(
        _by_operation(operation, first, path),
        _by_neighbours(operation, first, path),
        _by_path(operation, first),
    ):
        yield Proposal(first.resource, method, "collision", f"`{first.method}` is taken; {reason}.")


def _by_operation(
    operation: NamingInput, first: Proposal, path: ResourcePath
) -> Iterator[tuple[str, str]]:
    """Names that say what is special about the operation."""
    method = first.method
    if operation.verb == "PUT" and method == "update":
        yield "replace", "PUT replaces"
    specific = name_from_operation_id(operation, first)
    if specific:
        yield specific, "the operationId is more specific"
    if first.rule == "bulk":
        yield f"{method}_{path.name}", f"`{path.last}` is added to it"
    if len(operation.path) > 1 and operation.path.endswith("/"):
        yield f"{method}_slash", "this path ends in a slash"


def _by_neighbours(
    operation: NamingInput, first: Proposal, path: ResourcePath
) -> Iterator[tuple[str, str]]:
    """Names with the verb, the parameter or the collection added."""
    method, verb = first.method, plain_verb(operation.verb)
    if method not in (verb, "list") and not method.startswith(f"{verb}_"):
        yield f"{verb}_{method}", "the HTTP verb is added to it"
    elif path.is_item:
        for parameter in map(snake, operation.path_parameters[-1:]):
            is_identifying = parameter in _IDENTIFYING or parameter.endswith("_id")
            link = "_by_" if is_identifying else "_"
            yield f"{method}{link}{parameter}", "the path parameter is added to it"
    else:
        if method in ("update", "delete") and singular(path.name) != path.name:
            yield f"{method}_bulk", "this operation is for many items"
        yield f"{method}_{path.name}", f"`{path.last}` is added to it"


def _by_path(operation: NamingInput, first: Proposal) -> Iterator[tuple[str, str]]:
    """Names with more and more of the path; the last one spells all of it."""
    reason = "segments of the path are added to it"
    segments = [snake(s) for s in operation.path.split("/") if s and "{" not in s]
    for start in range(len(segments) - 2, -1, -1):
        yield f"{first.method}_{'_'.join(segments[start:])}", reason
    key = f"{operation.path}{operation.variant}"
    whole = snake(re.sub(r"[{}]", " by ", key))
    yield f"{operation.verb.lower()}_{whole}", reason
    yield f"{operation.verb.lower()}_{_spelled(key)}", reason


def _spelled(path: str) -> str:
    """A path with everything that `snake` drops spelled out: `/a-b` and `/A.b` differ."""
    if len(path) > 1 and path.endswith("/"):
        path = f"{path}slash"
    path = path.replace("//", "/empty/")
    signs = re.sub(r"[^A-Za-z0-9/]", lambda m: f" {unicodedata.name(m[0], 'sign')} ".lower(), path)
    return snake(re.sub(r"[A-Z]", lambda m: f" capital {m[0].lower()}", signs))


def name_from_operation_id(operation: NamingInput, first: Proposal) -> str:
    """The verb and those words of the operationId that the resource does not have; may be empty."""
    words = snake(operation.operation_id or "").split("_")
    verb, *rest = first.method.split("_")
    if words[0] != verb or rest:
        return ""
    known = {word for part in first.resource for word in part.split("_")}
    known |= {singular(word) for word in known}
    left = [word for word in words[1:] if word not in known and singular(word) not in known]
    name = "_".join([verb, *left])
    return name if left and len(left) < 4 and not name[-1].isdigit() else ""


def resolve_collisions(
    candidates: Mapping[str, Callable[[], Iterator[Proposal]]], priorities: Mapping[str, Priority]
) -> dict[str, Proposal]:
    """Choose one of the candidates of each key, so that no name is chosen twice."""
    waiting = {key: make() for key, make in sorted(candidates.items())}
    chosen = {key: next(names) for key, names in waiting.items()}
    while True:
        moving = [key for key in collided(chosen, priorities) if key in waiting]
        if not moving:
            return chosen
        for key in moving:
            following = next(waiting[key], None)
            if following is None:
                del waiting[key]
            else:
                chosen[key] = following


def collided(chosen: Mapping[str, Proposal], priorities: Mapping[str, Priority]) -> list[str]:
    """The keys that have to give up their name."""
    claims: dict[str, list[str]] = defaultdict(list)
    resources: set[str] = set()
    for key, proposal in chosen.items():
        claims[proposal.dotted].append(key)
        if proposal.rule == "reserved":
            continue
        for end in range(1, len(proposal.resource) + 1):
            resources.add(".".join(map(Identifier, proposal.resource[:end])))
    losers: list[str] = []
    for dotted, keys in claims.items():
        if dotted in resources:
            losers.extend(key for key in keys if priorities[key] != FIXED)
        elif len(keys) > 1:
            best = max(priorities[key] for key in keys)
            holders = [key for key in keys if priorities[key] == best]
            losers.extend(key for key in keys if len(holders) > 1 or key not in holders)
    return losers
