"""Owners: the definitions and the operation that a definition is inside of."""

from __future__ import annotations

from ..model import Definitions, SchemaId


def owners_of(definitions: Definitions, key: SchemaId) -> list[str]:
    """The definitions around a definition, innermost first, then the operation if any."""
    owners: list[str] = []
    definition = definitions.get(key)
    while definition is not None and definition.origin.owner not in ("", key, *owners):
        owners.append(definition.origin.owner)
        definition = definitions.get(SchemaId(owners[-1]))
    return owners


def outermost(definitions: Definitions, key: SchemaId) -> SchemaId:
    """The outermost definition around a definition, or the definition itself."""
    around = [SchemaId(owner) for owner in owners_of(definitions, key) if owner in definitions]
    return around[-1] if around else key
