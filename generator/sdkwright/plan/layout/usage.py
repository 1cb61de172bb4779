"""Usage: which definitions responses and arguments use, and from which folders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Set

from ...model import (
    Api,
    Definitions,
    EnumType,
    Field,
    ObjectType,
    SchemaId,
    Type,
    references,
)
from ..naming.names import NamedMethod
from ..response_types import response_types
from ..symbols import TypeRole

Folder = tuple[str, ...]
Usage = Mapping[tuple[SchemaId, TypeRole], Set[Folder]]
"""The folders below `types` whose methods use a definition in a role."""


def usage_of(api: Api, methods: Iterable[NamedMethod]) -> Usage:
    """Every definition in use, directly or inside another one."""
    types: dict[tuple[Folder, TypeRole], list[Type]] = defaultdict(list)
    for method in methods:
        folder = method.base.folder
        types[folder, TypeRole.REQUEST].extend(a.use.type for a in method.arguments)
        types[folder, TypeRole.RESPONSE].extend(response_types(method.operation))
    types[(), TypeRole.RESPONSE].extend(webhook.type for webhook in api.webhooks)
    usage: dict[tuple[SchemaId, TypeRole], set[Folder]] = defaultdict(set)
    for (folder, role), found in types.items():
        for definition in api.definitions.walk(found, is_visible(role)):
            usage[definition.id, role_of(api.definitions, definition.id, role)].add(folder)
    return dict(usage)


def is_visible(role: TypeRole) -> Callable[[Field], bool]:
    """Whether a field is part of an object in a role."""
    if role is TypeRole.REQUEST:
        return lambda field: not field.read_only
    return lambda field: not field.write_only


def visible_references(target: Type | ObjectType, role: TypeRole) -> list[SchemaId]:
    """The definitions that a type refers to directly in a role."""
    return references(target, is_visible(role))


def role_of(definitions: Definitions, key: SchemaId, role: TypeRole) -> TypeRole:
    """The role of a definition; enums are the same in each role, so they have only one."""
    definition = definitions.get(key)
    is_enum = definition is not None and isinstance(definition.type, EnumType)
    return TypeRole.RESPONSE if is_enum else role
