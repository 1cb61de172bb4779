"""Lock keys: what the name of a type belongs to, independent of the order of the document."""

from __future__ import annotations

from collections import defaultdict
from hashlib import blake2b

from ...model import Definition, Definitions, ObjectType, OriginKind, SchemaId
from ..symbols import TypeRole

_MARKS = {
    OriginKind.PROPERTY: ".{}",
    OriginKind.ITEM: "[{}]",
    OriginKind.VALUE: "{{{}}}",
    OriginKind.VARIANT: "|{}",
    OriginKind.PARAMETER: " ?{}",
    OriginKind.BODY: " body {}",
    OriginKind.RESPONSE: " answer",
    OriginKind.EVENT: " event",
    OriginKind.ERROR: " error {}",
}
_ARGUMENT = " (argument)"


def lock_keys(definitions: Definitions) -> dict[SchemaId, str]:
    """The lock key of each definition: `Thing.owner`, `POST /things answer.items[]`.

    Keys that would be equal, such as those of two variants of a union, get a checksum of their
    type.
    """
    known: dict[SchemaId, str] = {}
    plain = {key: _path(key, definitions, known) for key in definitions}
    shared: dict[str, list[SchemaId]] = defaultdict(list)
    for key, text in plain.items():
        shared[text].append(key)
    return {
        key: text if len(shared[text]) == 1 else f"{text}#{_checksum(definitions[key])}"
        for key, text in plain.items()
    }


def in_role(lock_key: str, role: TypeRole) -> str:
    """The lock key of a definition in one of its roles."""
    return lock_key + _ARGUMENT if role is TypeRole.REQUEST else lock_key


def _path(key: SchemaId, definitions: Definitions, known: dict[SchemaId, str]) -> str:
    chain: list[SchemaId] = []
    current = key
    while current in definitions and current not in known and current not in chain:
        chain.append(current)
        current = SchemaId(definitions[current].origin.owner)
    for entry in reversed(chain):
        origin = definitions[entry].origin
        owner = known.get(SchemaId(origin.owner), origin.owner)
        if origin.kind is OriginKind.COMPONENT:
            known[entry] = origin.name
        elif origin.kind is OriginKind.WEBHOOK:
            known[entry] = f"webhook {origin.name}"
        else:
            known[entry] = (owner + _MARKS[origin.kind].format(origin.name)).rstrip()
    return known[key]


def _checksum(definition: Definition) -> str:
    target = definition.type
    if isinstance(target, ObjectType):
        text = " ".join(sorted(f.wire_name for f in target.fields))
    else:
        text = repr(target)
    return blake2b(text.encode(), digest_size=4).hexdigest()
