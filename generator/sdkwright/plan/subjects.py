"""Subjects: what a type's name belongs to, told in words that survive a reordered document."""

from __future__ import annotations

from collections import defaultdict
from hashlib import blake2b

from ..model import Definition, Definitions, ObjectType, OriginKind, SchemaId
from .symbols import TypeRole

_MARKS = {
    OriginKind.PROPERTY: ".{}",
    OriginKind.ITEM: "[{}]",
    OriginKind.VALUE: "{{{}}}",
    OriginKind.VARIANT: "|{}",
    OriginKind.PARAMETER: " ?{}",
    OriginKind.BODY: " body {}",
    OriginKind.RESPONSE: " answer",
    OriginKind.EVENT: " event",
}
ARGUMENT = " (argument)"


def subjects_of(definitions: Definitions) -> dict[SchemaId, str]:
    """What each definition is: `Thing.owner`, `POST /things answer.items[]`.

    Two that would be the same, such as two variants of a union, are told apart by their fields.
    """
    known: dict[SchemaId, str] = {}
    plain = {key: _path(key, definitions, known) for key in definitions}
    shared: dict[str, list[SchemaId]] = defaultdict(list)
    for key, subject in plain.items():
        shared[subject].append(key)
    return {
        key: subject if len(shared[subject]) == 1 else f"{subject}#{_print(definitions[key])}"
        for key, subject in plain.items()
    }


def in_role(subject: str, role: TypeRole) -> str:
    """The subject of a definition in one of its roles."""
    return subject + ARGUMENT if role is TypeRole.REQUEST else subject


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


def _print(definition: Definition) -> str:
    target = definition.type
    if isinstance(target, ObjectType):
        text = " ".join(sorted(f.wire_name for f in target.fields))
    else:
        text = repr(target)
    return blake2b(text.encode(), digest_size=4).hexdigest()
