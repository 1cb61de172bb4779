"""What happens when two operations want one name.

The name goes to the operation that has the better right to it, by an order that is the same for
all; each of the others takes the next of its further names. Without a better right, none gets it.
A method cannot have the name of a resource beside it either. Nothing is ever numbered.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

from .method_rules import Proposal
from .operation_facts import OperationFacts
from .resource_tree import Place, ResourceTree
from .verbs import plain_verb
from .words import Identifier, singular, snake

Right = tuple[int, ...]
PINNED: Right = (9,)
_NAMELESS = frozenset({"id", "uuid", "guid", "key", "name", "slug"})
_WRITING_VERBS = {"PATCH": 3, "PUT": 2, "POST": 1}


def right_of(operation: OperationFacts, first: Proposal, tree: ResourceTree) -> Right:
    """How good an operation's right to its first name is; greater is better."""
    place = tree.place(operation)
    if first.rule == "wholesale":
        return (0,)
    if first.method == "list":
        natural = tree.has_items(operation.path)
    elif first.method == "retrieve":
        natural = not place.is_item
    else:
        natural = place.is_item
    is_post_to_one = operation.verb == "POST" and place.is_item
    verb = _WRITING_VERBS.get(operation.verb, 0)
    return (int(not is_post_to_one), int(natural), verb, int(not operation.path.endswith("/")))


def further_names(operation: OperationFacts, first: Proposal, place: Place) -> Iterator[Proposal]:
    """What else an operation could be called, best first; the last names no other one has."""

    def named(method: str, reason: str) -> Proposal:
        return Proposal(first.resource, method, "collision", reason)

    method = first.method
    verb = plain_verb(operation.verb)
    if operation.verb == "PUT" and method == "update":
        yield named("replace", "Another operation is `update`, and PUT replaces.")
    spoken = _spoken_name(operation, first)
    if spoken:
        yield named(spoken, f"`{method}` is taken; the operationId says more.")
    if first.rule == "wholesale":
        yield named(f"{method}_{place.name}", f"`{method}` is taken; `{place.last}` says how.")
    if len(operation.path) > 1 and operation.path.endswith("/"):
        yield named(f"{method}_slash", f"`{method}` is taken; this path ends with a slash.")
    if method not in (verb, "list") and not method.startswith(f"{verb}_"):
        yield named(f"{verb}_{method}", f"`{method}` is taken, so HTTP's verb goes before it.")
    elif place.is_item:
        for parameter in map(snake, operation.path_parameters[-1:]):
            link = "_by_" if parameter in _NAMELESS or parameter.endswith("_id") else "_"
            yield named(
                f"{method}{link}{parameter}",
                f"`{method}` is taken; told apart by the path's parameter.",
            )
    else:
        if method in ("update", "delete") and singular(place.name) != place.name:
            yield named(f"{method}_bulk", f"`{method}` is for one, this is for many.")
        yield named(f"{method}_{place.name}", f"`{method}` is taken; told apart by `{place.last}`.")
    reason = f"`{method}` is taken; told apart by the path."
    statics = [snake(s) for s in operation.path.split("/") if s and "{" not in s]
    for start in range(len(statics) - 2, -1, -1):
        yield named(f"{method}_{'_'.join(statics[start:])}", reason)
    whole = snake(re.sub(r"[{}]", " by ", operation.path))
    yield named(f"{operation.verb.lower()}_{whole}", reason)
    yield named(f"{operation.verb.lower()}_{_spelled(operation.path)}", reason)


def _spelled(path: str) -> str:
    """A path with all that `snake` loses spelled out: `/a-b` and `/A.b` differ."""
    if len(path) > 1 and path.endswith("/"):
        path = f"{path}slash"
    path = path.replace("//", "/empty/")
    signs = re.sub(r"[^A-Za-z0-9/]", lambda m: f" {unicodedata.name(m[0], 'sign')} ".lower(), path)
    return snake(re.sub(r"[A-Z]", lambda m: f" capital {m[0].lower()}", signs))


def _spoken_name(operation: OperationFacts, first: Proposal) -> str:
    """What an operationId says after the method's verb, besides the resource's own words."""
    words = snake(operation.operation_id or "").split("_")
    verb, *rest = first.method.split("_")
    if words[0] != verb or rest:
        return ""
    known = {word for part in first.resource for word in part.split("_")}
    known |= {singular(word) for word in known}
    left = [word for word in words[1:] if word not in known and singular(word) not in known]
    said = "_".join([verb, *left])
    return said if left and len(left) < 4 and not said[-1].isdigit() else ""


def resolve(
    names: Mapping[str, Callable[[], Iterator[Proposal]]], rights: Mapping[str, Right]
) -> dict[str, Proposal]:
    """One name for each key, none given twice."""
    waiting = {key: make() for key, make in sorted(names.items())}
    chosen = {key: next(further) for key, further in waiting.items()}
    while True:
        moving = [key for key in _losers(chosen, rights) if key in waiting]
        if not moving:
            return chosen
        for key in moving:
            following = next(waiting[key], None)
            if following is None:
                del waiting[key]
            else:
                chosen[key] = following


def _losers(chosen: Mapping[str, Proposal], rights: Mapping[str, Right]) -> list[str]:
    wanted: dict[str, list[str]] = defaultdict(list)
    resources: set[str] = set()
    for key, proposal in chosen.items():
        wanted[proposal.dotted].append(key)
        if proposal.rule == "reserved":
            continue
        for end in range(1, len(proposal.resource) + 1):
            resources.add(".".join(map(Identifier, proposal.resource[:end])))
    found: list[str] = []
    for dotted, keys in wanted.items():
        if dotted in resources:
            found.extend(key for key in keys if rights[key] != PINNED)
        elif len(keys) > 1:
            best = max(rights[key] for key in keys)
            holders = [key for key in keys if rights[key] == best]
            found.extend(key for key in keys if len(holders) > 1 or key not in holders)
    return found
