"""Names of properties, in each role."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..model import Field
from .symbols import FieldName, TypeRole
from .words import ArgumentName, snake

MODEL_RESERVED = frozenset(
    {
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "parse_file",
        "parse_obj",
        "mro",
        "parse_raw",
        "register",
        "schema",
        "schema_json",
        "to_dict",
        "to_json",
        "update_forward_refs",
        "validate",
    }
)
"""Attributes of every model: a property of that name gets a trailing underscore.

`model_` attributes are reserved as `model_config`, `model_dump` and so on, by their prefix's
exact members; other properties that begin with `model_` keep their names.
"""

_MODEL_ATTRIBUTES = frozenset(
    {
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
    }
)


def field_names(
    fields: Iterable[Field], role: TypeRole, before: Mapping[str, str] | None = None
) -> tuple[FieldName, ...]:
    """A name for each property, told apart without numbers where two would be the same.

    `before` are names that properties were given in the past, by wire name.
    """
    kept = before or {}
    reserved = MODEL_RESERVED | _MODEL_ATTRIBUTES if role is TypeRole.RESPONSE else frozenset()
    named: list[FieldName] = []
    taken: set[str] = set()
    for entry in sorted(fields, key=lambda f: (snake(f.wire_name) != f.wire_name, f.wire_name)):
        given = kept.get(entry.wire_name)
        if given is not None and given not in taken:
            taken.add(given)
            named.append(FieldName(entry.wire_name, ArgumentName(given)))
            continue
        name = ArgumentName(snake(entry.wire_name))
        while name in reserved or name in taken or name in kept.values():
            name = ArgumentName(f"{name}_")
        taken.add(name)
        named.append(FieldName(entry.wire_name, name))
    return tuple(sorted(named, key=lambda n: n.wire_name))
