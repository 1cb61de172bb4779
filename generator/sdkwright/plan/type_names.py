"""Names of classes: proposed from where each definition stands, resolved over all together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..config import NamesConfig
from ..model import (
    Api,
    Definition,
    EnumType,
    ListType,
    MapType,
    OriginKind,
    SchemaId,
    UnionType,
)
from .words import ClassName, pascal, singular

MAX_LENGTH = 60
_MODULE_PREFIX = re.compile(r"^[a-z0-9-]+_(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class GivenTypes:
    """Names of earlier runs: of what is still there, and those that nothing may have."""

    names: Mapping[SchemaId, str] = field(default_factory=dict)
    reserved: frozenset[str] = frozenset()


class TypeNamer:
    """Gives every definition a base name, the same in each role."""

    def __init__(
        self,
        api: Api,
        names: NamesConfig,
        bases: Mapping[str, str],
        scopes: Mapping[str, str],
        items: Iterable[SchemaId],
        answers: Mapping[SchemaId, str] | None = None,
        returns: Mapping[str, str] | None = None,
        given: GivenTypes | None = None,
    ) -> None:
        """`bases` maps operation keys to what their types begin with, `scopes` to their folder.

        `items` are the inline definitions that are one entry of a page; they are named as the
        answer itself, for no one sees the page's own class. `answers` are the components that
        are named after the operation, by its key, as nothing else uses them. `returns` are the
        pinned names of answers, by operation key. `given` are the names of earlier runs.
        """
        self._definitions = api.definitions
        self._names = names
        self._bases = bases
        self._items = dict.fromkeys(items)
        self._scopes = scopes
        self._answers = answers or {}
        self._returns = returns or {}
        self._given = given or GivenTypes()
        self._taken: dict[str, set[str]] = defaultdict(set)
        self._resolved: dict[SchemaId, str] = {}

    def resolve(self) -> dict[SchemaId, str]:
        """Base names of all definitions: components first, what is inside others after them.

        Components are unique in the package, other names in the folder of their operation.
        """
        self._taken[""] |= {name.lower() for name in self._given.reserved}
        for key, name in sorted(self._given.names.items()):
            if self._is_free(key, name):
                self._taken[self._scope(key)].add(name.lower())
                self._resolved[key] = ClassName(name)
        components = [
            key
            for key, definition in self._definitions.items()
            if definition.origin.kind is OriginKind.COMPONENT
            and key not in self._answers
            and key not in self._resolved
        ]
        self._settle({key: self._component(self._definitions[key]) for key in components})
        by_depth: dict[int, list[SchemaId]] = defaultdict(list)
        for key in self._definitions:
            if key not in self._resolved:
                by_depth[self._depth(key)].append(key)
        for depth in sorted(by_depth):
            self._settle({key: self._inner(self._definitions[key]) for key in by_depth[depth]})
        return self._resolved

    def _is_free(self, key: SchemaId, name: str) -> bool:
        """Whether a name of an earlier run still holds: no pin says otherwise."""
        definition = self._definitions[key]
        pins = (self._names.types.get(definition.origin.name), self._pinned_answer(definition))
        if definition.origin.kind is not OriginKind.COMPONENT:
            pins = (self._names.types.get(definition.source.pointer), pins[1])
        if any(pin is not None and pin != name for pin in pins):
            return False
        return not self._is_taken(self._scope(key), name.lower())

    def _pinned_answer(self, definition: Definition) -> str | None:
        owner = self._answers.get(definition.id)
        if definition.origin.kind is OriginKind.RESPONSE:
            owner = definition.origin.owner
        return self._returns.get(owner) if owner is not None else None

    def _depth(self, key: SchemaId) -> int:
        return len(self._owners(key))

    def _owners(self, key: SchemaId) -> list[str]:
        """The definitions around a definition, innermost first, then the operation if any."""
        owners: list[str] = []
        current = self._definitions.get(key)
        while current is not None and current.origin.owner and current.origin.owner not in owners:
            owners.append(current.origin.owner)
            current = self._definitions.get(SchemaId(current.origin.owner))
        return owners

    def _scope(self, key: SchemaId) -> str:
        if key in self._answers:
            return self._scopes.get(self._answers[key], "")
        owners = self._owners(key)
        return self._scopes.get(owners[-1], "") if owners else ""

    def _settle(self, proposals: Mapping[SchemaId, Sequence[str]]) -> None:
        """Give each definition its first proposal that no other one wants as well.

        A proposal that several want goes to none of them, whichever comes first in the document,
        unless it is the last one left.
        """
        level = dict.fromkeys(proposals, 0)
        scope = {key: self._scope(key) for key in proposals}
        moved = True
        while moved:
            moved = False
            wanted: dict[tuple[str, str], list[SchemaId]] = defaultdict(list)
            for key, index in level.items():
                wanted[scope[key], proposals[key][index].lower()].append(key)
            for (place, name), keys in wanted.items():
                if len(keys) == 1 and not self._is_taken(place, name):
                    continue
                for key in keys:
                    if level[key] + 1 < len(proposals[key]):
                        level[key] += 1
                        moved = True
        for key in sorted(proposals):
            name = proposals[key][level[key]]
            while self._is_taken(scope[key], name.lower()):
                name += "Type"
            self._taken[scope[key]].add(name.lower())
            self._resolved[key] = ClassName(name)

    def _is_taken(self, scope: str, name: str) -> bool:
        return name in self._taken[""] or name in self._taken[scope]

    def _component(self, definition: Definition) -> Sequence[str]:
        name = definition.origin.name
        pinned = self._names.types.get(name)
        if pinned is not None:
            return (pinned,)
        full = self._pascal(name)
        proposals = [full, f"{full}{_kind_word(definition)}"]
        short = _MODULE_PREFIX.sub("", name)
        if short != name:
            proposals.insert(0, self._pascal(short))
        elif ClassName.fits(name) and name[:1].isupper():
            # Where two names differ in case only, the one that is a class name already keeps it.
            proposals = [full, full]
        return tuple(proposals)

    def _inner(self, definition: Definition) -> Sequence[str]:
        pinned = self._names.types.get(definition.source.pointer)
        if pinned is not None:
            return (pinned,)
        origin = definition.origin
        if definition.id in self._answers:
            key = self._answers[definition.id]
            answer = self._returns.get(key) or f"{self._bases.get(key, '')}Response"
            return (answer, *self._component(definition))
        base = self._base(origin.owner)
        name = self._pascal(origin.name) if origin.name else ""
        match origin.kind:
            case OriginKind.RESPONSE if origin.owner in self._returns:
                return (self._returns[origin.owner],)
            case OriginKind.RESPONSE:
                return (f"{base}Response", f"{base}Answer")
            case OriginKind.BODY:
                return (f"{base}{name}Body",)
            case OriginKind.EVENT:
                return (f"{base}Event", f"{base}StreamEvent")
            case OriginKind.WEBHOOK:
                return (f"{name}WebhookEvent", f"{name}Webhook")
            case OriginKind.ITEM:
                if definition.id in self._items:
                    owner = self._operation_of(definition)
                    return (f"{owner}Response", f"{owner}ResponseItem")
                entry = self._pascal(singular(origin.name)) if origin.name else "Item"
                return tuple(self._fitting(base, [entry, f"{name}Item"]))
            case OriginKind.VALUE:
                return tuple(self._fitting(base, [f"{name}Value"]))
            case _:
                return tuple(self._fitting(base, [name or "Object", f"{name}Object"]))

    def _base(self, owner: str) -> str:
        """What the name of a thing inside `owner` begins with."""
        known = self._resolved.get(SchemaId(owner))
        if known is None:
            return self._bases.get(owner, "")
        definition = self._definitions[SchemaId(owner)]
        if definition.origin.kind is OriginKind.BODY:
            return self._bases.get(definition.origin.owner, known)
        return known

    def _operation_of(self, definition: Definition) -> str:
        owner = definition.origin.owner
        while owner in self._definitions:
            owner = self._definitions[SchemaId(owner)].origin.owner
        return self._bases.get(owner, "")

    def _fitting(self, base: str, endings: list[str]) -> list[str]:
        """Base and ending within the limit, else with words of the base left out from its end."""
        found = []
        for ending in endings:
            words = re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+", base)
            while words and len("".join(words)) + len(ending) > MAX_LENGTH - len("Param"):
                words.pop()
            found.append(("".join(words) + ending)[: MAX_LENGTH - len("Param")])
        return found

    def _pascal(self, text: str) -> str:
        return pascal(text, self._names.initialisms)


def _kind_word(definition: Definition) -> str:
    match definition.type:
        case EnumType():
            return "Enum"
        case UnionType():
            return "Union"
        case ListType():
            return "List"
        case MapType():
            return "Map"
        case _:
            return "Object"
