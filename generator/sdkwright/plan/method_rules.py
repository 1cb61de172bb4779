"""The rules that propose a method name. The first that applies decides; see `methods.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .operation_facts import OperationFacts
from .resource_tree import Place, Resource, ResourceTree
from .verbs import (
    action_of,
    full_action,
    is_action,
    plain_verb,
    speaks_of_many,
    spoken_verbs,
    verb_before,
    verb_first,
    verb_instead,
)
from .words import Identifier, singular, snake

_READING_ONE = frozenset({"fetch", "get", "retrieve"})
_WHOLESALE = frozenset({"batch", "bulk"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """A name that an operation could have."""

    resource: Resource
    method: str
    rule: str
    reason: str

    @property
    def dotted(self) -> str:
        """`things.retrieve`."""
        return ".".join(map(Identifier, [*self.resource, self.method]))


def propose(operation: OperationFacts, tree: ResourceTree) -> Proposal:
    """The name that an operation would have if no other operation wanted the same."""
    place = tree.place(operation)
    for rule in _RULES:
        found = rule(operation, place, tree)
        if found is not None:
            return found
    return _root(operation)


def _action(operation: OperationFacts, place: Place, tree: ResourceTree) -> Proposal | None:
    resource = place.resource
    if place.is_item or len(resource) < 3:
        return None
    if resource[-2] == "actions":
        reason = f"`{place.last}` stands below `actions`, so it is the method, its verb first."
        name = full_action(operation, place.name, resource)
        return Proposal(resource[:-1], verb_first(name), "action", reason)
    if resource[-3] == "actions" and is_action(operation, resource[-2]):
        plain = plain_verb(operation.verb)
        reason = f"`{place.last}` is what the action before it is done to; {operation.verb} is `{plain}`."
        return Proposal(resource[:-1], plain, "action", reason)
    return None


def _verb(operation: OperationFacts, place: Place, tree: ResourceTree) -> Proposal | None:
    resource = place.resource
    if place.is_item or len(resource) < 2 or tree.has_children(resource):
        return None
    if tree.has_items(operation.path) or not is_action(operation, place.name):
        return None
    reason = f"`{place.last}` begins with a verb, so it is a method of what stands before it."
    return Proposal(resource[:-1], place.name, "verb", reason)


def _wholesale(operation: OperationFacts, place: Place, tree: ResourceTree) -> Proposal | None:
    resource = place.resource
    if place.is_item or len(resource) < 2 or place.name not in _WHOLESALE:
        return None
    method, why = _verb_of(operation, place)
    reason = f"`{place.last}` says how, not what, so the resource stands before it; {why}."
    return Proposal(resource[:-1], method, "wholesale", reason)


def _collection(operation: OperationFacts, place: Place, tree: ResourceTree) -> Proposal | None:
    resource = place.resource
    if place.is_item or not resource:
        return None
    if not place.is_top and (not tree.is_shared(resource) or _says_again(place, tree)):
        return None
    if answers_with_many(operation, place, tree):
        method, why = "list", "the answer is a list"
    else:
        method, why = _verb_of(operation, place)
    reason = f"The path ends in the resource `{place.last}`; {why}."
    return Proposal(resource, method, "collection", reason)


def _member(operation: OperationFacts, place: Place, tree: ResourceTree) -> Proposal | None:
    resource = place.resource
    if place.is_item or not resource:
        return None
    reason = f"`{place.last}` has this one operation only, so it is a method of what has it."
    return Proposal(resource[:-1], _member_name(operation, place, tree), "member", reason)


def _part(operation: OperationFacts, place: Place, tree: ResourceTree) -> Proposal | None:
    if not place.resource or place.parameters_at_end < 2:
        return None
    if not tree.verbs(operation.path.rpartition("/")[0]):
        return None
    method = f"{plain_verb(operation.verb)}_{snake(place.last)}"
    reason = f"`{place.last}` is a part of a single thing, which has methods of its own."
    return Proposal(place.resource, method, "part", reason)


def _item(operation: OperationFacts, place: Place, tree: ResourceTree) -> Proposal | None:
    resource = place.resource
    if not place.is_item or not resource:
        return None
    if not place.is_top and not tree.is_shared(resource):
        reason = f"`{resource[-1]}` has this one operation only, so it is a method of what has it."
        return Proposal(resource[:-1], _lone_item_name(operation, place), "lone-item", reason)
    method, why = _verb_of(operation, place)
    if method == "create" and not _creates(operation, tree):
        method, why = "update", "POST to a single thing is `update`"
    elif operation.returns_list and "list" in spoken_verbs(operation):
        method, why = "list", "the answer is a list"
    return Proposal(resource, method, "item", f"The path ends in `{place.last}`; {why}.")


def _root(operation: OperationFacts) -> Proposal:
    resource = snake(operation.tags[0]) if operation.tags else "root"
    many = operation.verb == "GET" and (operation.paged or operation.returns_list)
    method = "list" if many else plain_verb(operation.verb)
    reason = "The path has no segment that could be a resource, so the tag is."
    return Proposal((resource,), method, "root", reason)


_RULES: tuple[Callable[[OperationFacts, Place, ResourceTree], Proposal | None], ...] = (
    _action,
    _verb,
    _wholesale,
    _collection,
    _member,
    _part,
    _item,
)


def _says_again(place: Place, tree: ResourceTree) -> bool:
    """Whether a path ends in what its parent ends in too: `/text-to-speech/speech`."""
    above = place.resource[-2].split("_")
    return above[-1] == place.name and not tree.has_children(place.resource)


def _member_name(operation: OperationFacts, place: Place, tree: ResourceTree) -> str:
    name = _without_parent(place)
    spoken = spoken_verbs(operation)
    if operation.verb == "GET":
        many = operation.returns_list or answers_with_many(operation, place, tree)
        verb = "list" if many and not _retrieves(operation) else verb_before(operation)
        return f"{verb or 'retrieve'}_{name}"
    if "mark" in spoken:
        return f"mark_as_{name}"
    if action := action_of(operation, name):
        return action
    if operation.verb != "POST":
        return f"{verb_instead(operation) or plain_verb(operation.verb)}_{name}"
    if operation.returns_list and "list" in spoken:
        return f"list_{name}"
    verb = verb_before(operation)
    if verb and not (verb == "create" and operation.returns_list):
        name = singular(name)
    return f"{verb}_{name}" if verb else name


def _without_parent(place: Place) -> str:
    """The name of a member, without its parent's: `interfaces` for `network_interfaces`."""
    if len(place.resource) < 2:
        return place.name
    parent = place.resource[-2]
    return (
        place.name.removeprefix(f"{singular(parent)}_")
        if singular(parent) != parent
        else place.name
    )


def _lone_item_name(operation: OperationFacts, place: Place) -> str:
    name = place.name
    if is_action(operation, name):
        return name
    if action := action_of(operation, name):
        return action
    if operation.returns_list and "list" in spoken_verbs(operation):
        return f"list_{name}"
    verb = verb_before(operation) or verb_instead(operation) or plain_verb(operation.verb)
    if verb == "create" and "create" not in spoken_verbs(operation):
        verb = "update"
    if operation.returns_list and singular(name) == name:
        name = f"{name}_{place.resource[-2]}"
    is_one = place.parameters_at_end == 1 and not operation.returns_list
    return f"{verb}_{singular(name) if is_one else name}"


def _verb_of(operation: OperationFacts, place: Place) -> tuple[str, str]:
    """The method for a resource or a single thing, and the end of a sentence that says why."""
    better = verb_instead(operation)
    if better == "add" and "create" in spoken_verbs(operation):
        better = ""
    if not place.is_item and singular(place.name) == place.name:
        # What there is only one of is not added to others, nor removed from them.
        better = {"add": "create", "remove": "delete"}.get(better, better)
    elif place.is_item and better == "disable":
        better = ""
    if better:
        return better, f"what it does is called `{better}`"
    plain = plain_verb(operation.verb)
    return plain, f"{operation.verb} is `{plain}`"


def _creates(operation: OperationFacts, tree: ResourceTree) -> bool:
    """Whether POST to a single thing makes it, because it is changed by other verbs."""
    others = tree.verbs(operation.path)
    return bool(others & {"PUT", "PATCH"}) or "create" in spoken_verbs(operation)


def _retrieves(operation: OperationFacts) -> bool:
    """Whether a list without pages is spoken of as one thing to retrieve."""
    return not operation.paged and "retrieve" in spoken_verbs(operation)


def answers_with_many(operation: OperationFacts, place: Place, tree: ResourceTree) -> bool:
    """Whether a GET gives a list: by its pages, its answer, its items or what is said of it."""
    if operation.verb != "GET":
        return False
    if operation.paged:
        return True
    has_items = tree.has_items(operation.path)
    if _retrieves(operation) and not has_items:
        return False
    is_plural = singular(place.name) != place.name
    if operation.returns_list:
        return is_plural or has_items or not _READING_ONE.intersection(spoken_verbs(operation))
    is_added_to = "POST" in tree.verbs(operation.path) and "{" not in operation.path
    return is_plural and (has_items or is_added_to or speaks_of_many(operation))
