"""Names of types: proposed for each definition by its origin, then made unique."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ...model import (
    Definition,
    Definitions,
    EnumType,
    ListType,
    MapType,
    OriginKind,
    SchemaId,
    UnionType,
)
from ..owners import owners_of
from .locked import LockedTypes
from .names import TypeBase
from .words import ClassName, pascal, singular

MAX_LENGTH = 60
_MODULE_PREFIX = re.compile(r"^[a-z0-9-]+_(?=[A-Z])")
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class TypeNaming:
    """What the names of types depend on."""

    definitions: Definitions
    bases: Mapping[str, TypeBase] = field(default_factory=dict)
    """Folder and prefix of the types of each operation, by its key."""
    page_items: Collection[SchemaId] = ()
    """Items of pages. An inline one is named as the response, since the page has no class.

    An item inside a component is named after the component.
    """
    responses: Mapping[SchemaId, str] = field(default_factory=dict)
    """Components that are named after the operation with this key."""
    response_names: Mapping[str, str] = field(default_factory=dict)
    """Class names of responses in the config, by the key of the operation."""
    overrides: Mapping[str, str] = field(default_factory=dict)
    """Class names in the config, by component or pointer of an inline schema."""
    initialisms: Mapping[str, str] = field(default_factory=dict)
    locked: LockedTypes = field(default_factory=LockedTypes)

    def scope(self, key: SchemaId) -> str:
        """Where the name must be unique: in the whole package, or in the folder of an operation."""
        owner = self.responses.get(key) or next(reversed(owners_of(self.definitions, key)), "")
        base = self.bases.get(owner)
        return "" if base is None else "/".join(base.folder) or "."

    def prefix(self, operation: str) -> str:
        """The prefix of the types of an operation."""
        base = self.bases.get(operation)
        return base.prefix if base else ""

    def override(self, definition: Definition) -> str | None:
        """The class name of the definition in the config."""
        is_component = definition.origin.kind is OriginKind.COMPONENT
        return self.overrides.get(
            definition.origin.name if is_component else definition.source.pointer
        )

    def response_name(self, definition: Definition) -> str | None:
        """The class name in the config of the response that the definition is."""
        owner = self.responses.get(definition.id)
        if definition.origin.kind is OriginKind.RESPONSE:
            owner = definition.origin.owner
        return self.response_names.get(owner) if owner is not None else None

    def pascal(self, text: str) -> str:
        """A text in Pascal case."""
        return pascal(text, self.initialisms)


def name_types(naming: TypeNaming) -> dict[SchemaId, str]:
    """The name of every definition, the same in each role.

    Components come first, then the definitions inside others by depth. Components are unique in
    the package, other definitions in the folder of their operation.
    """
    names = _locked_names(naming)
    components, by_depth = [], defaultdict(list)
    for key, definition in naming.definitions.items():
        is_component = definition.origin.kind is OriginKind.COMPONENT
        if key not in names and is_component and key not in naming.responses:
            components.append(key)
        elif key not in names:
            by_depth[len(owners_of(naming.definitions, key))].append(key)
    proposals = {key: _component(naming, naming.definitions[key]) for key in components}
    names |= _settled(naming, proposals, names)
    for _, keys in sorted(by_depth.items()):
        proposals = {key: _inner(naming, naming.definitions[key], names) for key in keys}
        names |= _settled(naming, proposals, names)
    return names


class _Taken:
    """Names that are in use, regardless of case: in the whole package, and per folder."""

    def __init__(self, naming: TypeNaming, names: Mapping[SchemaId, str]) -> None:
        self._names = {("", name.lower()) for name in naming.locked.reserved}
        self._names |= {(naming.scope(key), name.lower()) for key, name in names.items()}

    def __contains__(self, entry: tuple[str, str]) -> bool:
        scope, name = entry
        return not self._names.isdisjoint({("", name.lower()), (scope, name.lower())})

    def add(self, scope: str, name: str) -> None:
        self._names.add((scope, name.lower()))


def _locked_names(naming: TypeNaming) -> dict[SchemaId, str]:
    """The names in the lock that are unique and that the config does not override."""
    names: dict[SchemaId, str] = {}
    taken = _Taken(naming, names)
    for key, name in sorted(naming.locked.names.items()):
        definition = naming.definitions[key]
        overrides = {naming.override(definition), naming.response_name(definition)} - {None, name}
        scope = naming.scope(key)
        if not overrides and (scope, name) not in taken:
            taken.add(scope, name)
            names[key] = ClassName(name)
    return names


def _settled(
    naming: TypeNaming,
    proposals: Mapping[SchemaId, Sequence[str]],
    names: Mapping[SchemaId, str],
) -> dict[SchemaId, str]:
    """Choose for each definition its first proposal that no other definition wants.

    A name that several want goes to none of them, so the order of the document has no influence.
    If it is the last proposal of several, the second by id gets the suffix `Type`, and the others
    `Type2`, `Type3`, and so on.
    """
    taken = _Taken(naming, names)
    proposals = {key: [ClassName(name) for name in found] for key, found in proposals.items()}
    level = dict.fromkeys(proposals, 0)
    scope = {key: naming.scope(key) for key in proposals}
    moved = True
    while moved:
        moved = False
        wanted: dict[tuple[str, str], list[SchemaId]] = defaultdict(list)
        for key, index in level.items():
            wanted[scope[key], proposals[key][index].lower()].append(key)
        for entry, keys in wanted.items():
            if len(keys) == 1 and entry not in taken:
                continue
            for key in keys:
                if level[key] + 1 < len(proposals[key]):
                    level[key] += 1
                    moved = True
    settled: dict[SchemaId, str] = {}
    suffixed: Counter[tuple[str, str]] = Counter()
    for key in sorted(proposals):
        name = wanted_name = proposals[key][level[key]]
        while (scope[key], name) in taken:
            suffixed[scope[key], wanted_name] += 1
            number = suffixed[scope[key], wanted_name]
            name = ClassName(f"{wanted_name}Type{number if number > 1 else ''}")
        taken.add(scope[key], name)
        settled[key] = name
    return settled


def _component(naming: TypeNaming, definition: Definition) -> Sequence[str]:
    """Proposals for a component, best first."""
    override = naming.override(definition)
    if override is not None:
        return (override,)
    name = definition.origin.name
    full = naming.pascal(name)
    proposals = [full, f"{full}{_kind_word(definition)}"]
    short = _MODULE_PREFIX.sub("", name)
    if short != name:
        proposals.insert(0, naming.pascal(short))
    elif ClassName.fits(name) and name[:1].isupper():
        # Of names that differ only in case, the one that is a class name already is kept.
        proposals = [full, full]
    return tuple(proposals)


def _inner(
    naming: TypeNaming, definition: Definition, names: Mapping[SchemaId, str]
) -> Sequence[str]:
    """Proposals for any other definition, best first."""
    override = naming.overrides.get(definition.source.pointer)
    if override is not None:
        return (override,)
    origin = definition.origin
    operation = naming.responses.get(definition.id)
    if operation is not None:
        response = naming.response_name(definition) or f"{naming.prefix(operation)}Response"
        return (response, *_component(naming, definition))
    base = _base(naming, origin.owner, names)
    name = naming.pascal(origin.name) if origin.name else ""
    match origin.kind:
        case OriginKind.RESPONSE:
            chosen = naming.response_name(definition)
            return (chosen,) if chosen else (f"{base}Response", f"{base}Answer")
        case OriginKind.BODY:
            return (f"{base}{name}Body",)
        case OriginKind.EVENT:
            return (f"{base}Event", f"{base}StreamEvent")
        case OriginKind.ERROR:
            return (f"{base}Error", f"{base}{name}Error")
        case OriginKind.WEBHOOK:
            return (f"{name}WebhookEvent", f"{name}Webhook")
        case OriginKind.ITEM if definition.id in naming.page_items and (
            prefix := naming.prefix(owners_of(naming.definitions, definition.id)[-1])
        ):
            return (f"{prefix}Response", f"{prefix}ResponseItem")
        case OriginKind.ITEM:
            item = naming.pascal(singular(origin.name)) if origin.name else "Item"
            return _fitting(base, item, f"{name}Item")
        case OriginKind.VALUE:
            return _fitting(base, f"{name}Value")
        case _:
            return _fitting(base, name or "Object", f"{name}Object")


def _base(naming: TypeNaming, owner: str, names: Mapping[SchemaId, str]) -> str:
    """The prefix of the definitions inside an owner: its name, or that of its operation."""
    name = names.get(SchemaId(owner))
    if name is None:
        return naming.prefix(owner)
    origin = naming.definitions[SchemaId(owner)].origin
    return naming.prefix(origin.owner) or name if origin.kind is OriginKind.BODY else name


def _fitting(base: str, *suffixes: str) -> list[str]:
    """Base and suffix within the maximum length; words at the end of the base are dropped."""
    limit = MAX_LENGTH - len("Param")
    fitting = []
    for suffix in suffixes:
        words = _WORDS.findall(base)
        while words and len("".join(words)) + len(suffix) > limit:
            words.pop()
        fitting.append(("".join(words) + suffix)[:limit])
    return fitting


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
