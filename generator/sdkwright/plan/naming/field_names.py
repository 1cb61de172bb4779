"""Names of fields in each role."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...model import Field
from ..symbols import TypeRole
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
"""Attributes of every model; a field of that name gets a trailing underscore.

Of the names that begin with `model_`, only `_MODEL_ATTRIBUTES` are reserved.
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


PAGE_RESERVED = frozenset(
    {"bind", "get_next_page", "has_next_page", "iter_items", "iter_pages", "next_page_info"}
)
"""Attributes of every page, in addition to those of a model."""


def field_names(
    fields: Iterable[Field],
    role: TypeRole,
    locked: Mapping[str, str] | None = None,
    reserved: frozenset[str] = frozenset(),
) -> dict[str, ArgumentName]:
    """The Python name of each field by wire name, in the order of the wire names.

    A name that is not available gets an underscore. `locked` are the names in the lock by wire
    name, `reserved` further names that are not available.
    """
    locked = locked or {}
    if role is TypeRole.RESPONSE:
        reserved |= MODEL_RESERVED | _MODEL_ATTRIBUTES
    names: dict[str, ArgumentName] = {}
    taken: set[str] = set()
    for wire in sorted((f.wire_name for f in fields), key=lambda wire: (snake(wire) != wire, wire)):
        name = ArgumentName(locked.get(wire, ""))
        if wire not in locked or name in taken:
            name = ArgumentName(snake(wire))
            while name in reserved or name in taken or name in locked.values():
                name = ArgumentName(f"{name}_")
        taken.add(name)
        names[wire] = name
    return dict(sorted(names.items()))
