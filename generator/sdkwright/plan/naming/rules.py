"""The rules that propose a method name. The first rule that applies decides; see `methods.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from .inputs import NamingInput
from .resource_paths import PathIndex, Resource, ResourcePath
from .variants import variant_method
from .verbs import (
    action_of,
    full_action,
    is_action,
    leading_verbs,
    lists_many,
    plain_verb,
    verb_before,
    verb_first,
    verb_instead,
)
from .words import Identifier, singular, snake

_READING_ONE = frozenset({"fetch", "get", "retrieve"})
_BULK = frozenset({"batch", "bulk"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """A possible name of an operation, with the rule that proposes it and the reason."""

    resource: Resource
    method: str
    rule: str
    reason: str

    @property
    def dotted(self) -> str:
        """`things.retrieve`."""
        return ".".join(map(Identifier, [*self.resource, self.method]))


def propose(operation: NamingInput, index: PathIndex) -> Proposal:
    """The name of an operation before collisions are resolved."""
    if operation.variant:
        plain = propose(replace(operation, variant=""), index)
        method = variant_method(plain.method, operation.variant)
        reason = f"`{operation.variant}` is a variant of the path, and names the method."
        return Proposal(plain.resource, method, "variant", reason)
    path = index.path_of(operation)
    for rule in _RULES:
        proposal = rule(operation, path, index)
        if proposal is not None:
            return proposal
    return _root(operation)


def _action(operation: NamingInput, path: ResourcePath, index: PathIndex) -> Proposal | None:
    resource = path.resource
    if path.is_item or len(resource) < 3:
        return None
    if resource[-2] == "actions":
        reason = f"`{path.last}` follows `actions`, so it is the method, with its verb first."
        name = full_action(operation, path.name, resource)
        return Proposal(resource[:-1], verb_first(name), "action", reason)
    if resource[-3] == "actions" and is_action(operation, resource[-2]):
        plain = plain_verb(operation.verb)
        reason = (
            f"`{path.last}` is the object of the action before it; {operation.verb} is `{plain}`."
        )
        return Proposal(resource[:-1], plain, "action", reason)
    return None


def _verb(operation: NamingInput, path: ResourcePath, index: PathIndex) -> Proposal | None:
    resource = path.resource
    if path.is_item or len(resource) < 2 or index.has_children(resource):
        return None
    if index.has_items(operation.path) or not is_action(operation, path.name):
        return None
    reason = f"`{path.last}` begins with a verb, so it is a method of the resource before it."
    return Proposal(resource[:-1], path.name, "verb", reason)


def _bulk(operation: NamingInput, path: ResourcePath, index: PathIndex) -> Proposal | None:
    resource = path.resource
    if path.is_item or len(resource) < 2 or path.name not in _BULK:
        return None
    method, why = _resource_method(operation, path)
    reason = f"`{path.last}` is not a resource, so the method belongs to the one before it; {why}."
    return Proposal(resource[:-1], method, "bulk", reason)


def _collection(operation: NamingInput, path: ResourcePath, index: PathIndex) -> Proposal | None:
    resource = path.resource
    if path.is_item or not resource:
        return None
    if not path.is_top and (not index.is_shared(resource) or _repeats_parent(path, index)):
        return None
    if returns_many(operation, path, index):
        method, why = "list", "the response is a list"
    else:
        method, why = _resource_method(operation, path)
    reason = f"The path ends in the resource `{path.last}`; {why}."
    return Proposal(resource, method, "collection", reason)


def _member(operation: NamingInput, path: ResourcePath, index: PathIndex) -> Proposal | None:
    resource = path.resource
    if path.is_item or not resource:
        return None
    reason = f"`{path.last}` has only this operation, so it is a method of its parent."
    return Proposal(resource[:-1], _member_name(operation, path, index), "member", reason)


def _part(operation: NamingInput, path: ResourcePath, index: PathIndex) -> Proposal | None:
    if not path.resource or path.parameters_at_end < 2:
        return None
    if not index.verbs(operation.path.rpartition("/")[0]):
        return None
    method = f"{plain_verb(operation.verb)}_{snake(path.last)}"
    reason = f"`{path.last}` is a part of an item that has methods of its own."
    return Proposal(path.resource, method, "part", reason)


def _item(operation: NamingInput, path: ResourcePath, index: PathIndex) -> Proposal | None:
    resource = path.resource
    if not path.is_item or not resource:
        return None
    if not path.is_top and not index.is_shared(resource):
        reason = f"`{resource[-1]}` has only this operation, so it is a method of its parent."
        return Proposal(resource[:-1], _lone_item_name(operation, path), "lone-item", reason)
    method, why = _resource_method(operation, path)
    if method == "create" and not _creates(operation, index):
        method, why = "update", "POST to an item is `update`"
    elif operation.returns_list and "list" in leading_verbs(operation):
        method, why = "list", "the response is a list"
    return Proposal(resource, method, "item", f"The path ends in `{path.last}`; {why}.")


def _root(operation: NamingInput) -> Proposal:
    resource = snake(operation.tags[0]) if operation.tags else "root"
    many = operation.verb == "GET" and (operation.paged or operation.returns_list)
    method = "list" if many else plain_verb(operation.verb)
    reason = "The path has no static segment, so the tag is the resource."
    return Proposal((resource,), method, "root", reason)


_RULES: tuple[Callable[[NamingInput, ResourcePath, PathIndex], Proposal | None], ...] = (
    _action,
    _verb,
    _bulk,
    _collection,
    _member,
    _part,
    _item,
)


def _repeats_parent(path: ResourcePath, index: PathIndex) -> bool:
    """Whether the last segment is also the last word of its parent: `/text-to-speech/speech`."""
    parent = path.resource[-2].split("_")
    return parent[-1] == path.name and not index.has_children(path.resource)


def _member_name(operation: NamingInput, path: ResourcePath, index: PathIndex) -> str:
    name = _without_parent(path)
    leading = leading_verbs(operation)
    if operation.verb == "GET":
        many = operation.returns_list or returns_many(operation, path, index)
        verb = "list" if many and not _retrieves(operation) else verb_before(operation)
        return f"{verb or 'retrieve'}_{name}"
    if "mark" in leading:
        return f"mark_as_{name}"
    if action := action_of(operation, name):
        return action
    if operation.verb != "POST":
        return f"{verb_instead(operation) or plain_verb(operation.verb)}_{name}"
    if operation.returns_list and "list" in leading:
        return f"list_{name}"
    verb = verb_before(operation)
    if verb and not (verb == "create" and operation.returns_list):
        name = singular(name)
    return f"{verb}_{name}" if verb else name


def _without_parent(path: ResourcePath) -> str:
    """The name of a member without that of its parent: `interfaces` for `network_interfaces`."""
    parent = path.resource[-2]
    is_plural = singular(parent) != parent
    return path.name.removeprefix(f"{singular(parent)}_") if is_plural else path.name


def _lone_item_name(operation: NamingInput, path: ResourcePath) -> str:
    name = path.name
    if is_action(operation, name):
        return name
    if action := action_of(operation, name):
        return action
    leading = leading_verbs(operation)
    if operation.returns_list and "list" in leading:
        return f"list_{name}"
    verb = verb_before(operation) or verb_instead(operation) or plain_verb(operation.verb)
    if verb == "create" and "create" not in leading:
        verb = "update"
    if operation.returns_list and singular(name) == name:
        name = f"{name}_{path.resource[-2]}"
    is_one = path.parameters_at_end == 1 and not operation.returns_list
    return f"{verb}_{singular(name) if is_one else name}"


def _resource_method(operation: NamingInput, path: ResourcePath) -> tuple[str, str]:
    """The method of a collection or an item, and the reason as the end of a sentence."""
    better = verb_instead(operation)
    if better == "add" and "create" in leading_verbs(operation):
        better = ""
    if not path.is_item and singular(path.name) == path.name:
        # A singleton is not added to a collection, nor removed from one.
        better = {"add": "create", "remove": "delete"}.get(better, better)
    elif path.is_item and better == "disable":
        better = ""
    if better:
        return better, f"operationId or summary say `{better}`"
    plain = plain_verb(operation.verb)
    return plain, f"{operation.verb} is `{plain}`"


def _creates(operation: NamingInput, index: PathIndex) -> bool:
    """Whether POST to an item creates it, because other verbs update it."""
    others = index.verbs(operation.path)
    return bool(others & {"PUT", "PATCH"}) or "create" in leading_verbs(operation)


def _retrieves(operation: NamingInput) -> bool:
    """Whether a list without pages is described as one thing to retrieve."""
    return not operation.paged and "retrieve" in leading_verbs(operation)


def returns_many(operation: NamingInput, path: ResourcePath, index: PathIndex) -> bool:
    """Whether a GET lists a collection, by its pages, response, items or description."""
    if operation.verb != "GET":
        return False
    if operation.paged:
        return True
    has_items = index.has_items(operation.path)
    if _retrieves(operation) and not has_items:
        return False
    is_plural = singular(path.name) != path.name
    if operation.returns_list:
        return is_plural or has_items or not _READING_ONE.intersection(leading_verbs(operation))
    is_added_to = "POST" in index.verbs(operation.path) and "{" not in operation.path
    return is_plural and (has_items or is_added_to or lists_many(operation))
