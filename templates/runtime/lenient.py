"""Lenient parsing of responses that do not match the document.

No content of a response raises an error here. A value of the wrong type is kept unchanged, a
missing field is None, and an object of an unknown type becomes a model without fields. Values that
match the document become what they are in a response that matches as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import to_json

from .building import built, json_validator
from .likeness import closest, has_choices, is_model, likeness, takes_objects
from .models import Model
from .typeguards import is_array, is_class, is_object
from .unions import OneOf

__all__ = ["construct", "construct_model"]


def construct(hint: Any, value: Any) -> Any:
    """Convert a value to the type of an annotation, as far as it matches."""
    origin = get_origin(hint)
    if origin is Annotated:
        inner, *marks = get_args(hint)
        for mark in marks:
            if isinstance(mark, OneOf):
                return _tagged(mark, hint, value)
        return construct(inner, value)
    if value is None:
        return None
    if origin in (Union, UnionType):
        return _union(hint, get_args(hint), value)
    if origin is list and is_array(value):
        inner = (get_args(hint) or (Any,))[0]
        return [construct(inner, entry) for entry in value]
    if origin is dict and is_object(value):
        inner = (get_args(hint) or (Any, Any))[1]
        return {key: construct(inner, v) for key, v in value.items()}
    if isinstance(hint, TypeVar):
        return value
    if is_class(hint) and issubclass(hint, BaseModel):
        if not is_object(value):
            return value
        found, valid = _validated(hint, value, exact=has_choices(hint))
        return found if valid else construct_model(hint, value)
    return _validated(hint, value)[0]


def _validated(hint: Any, value: Any, *, exact: bool = False) -> tuple[Any, bool]:
    """The value as `results` reads it, and whether it is valid; unchanged if it is not.

    `results` reads JSON, in which other values are exact matches than among Python objects.
    """
    try:
        return json_validator(hint)(to_json(value), strict=exact), True
    except ValueError:
        return value, False


def construct_model(model: type[BaseModel], value: Mapping[str, Any]) -> Any:
    """Create a model field by field, without validation."""
    fields = built(model).model_fields
    by_wire = {field.alias or name: name for name, field in fields.items()}
    found: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for wire, entry in value.items():
        name = by_wire.get(wire)
        if name is None:
            extra[wire] = entry
        else:
            found[name] = construct(_hint(fields[name]), entry)
    given = found.keys() | (extra.keys() - fields.keys())
    for name, field in fields.items():
        if name not in found:
            required = field.is_required()
            found[name] = None if required else field.get_default(call_default_factory=True)
    made = model.__new__(model)
    object.__setattr__(made, "__dict__", found)
    object.__setattr__(made, "__pydantic_fields_set__", given)
    object.__setattr__(made, "__pydantic_extra__", extra)
    object.__setattr__(made, "__pydantic_private__", None)
    return made


def _hint(field: Any) -> Any:
    """The annotation of a field with its `OneOf`, which pydantic moves to the metadata."""
    for mark in field.metadata:
        if isinstance(mark, OneOf):
            return Annotated[field.annotation, mark]
    return field.annotation


def _tagged(mark: OneOf, hint: Any, value: Any) -> Any:
    if value is None:
        return None
    variants = get_args(get_args(hint)[0])
    if not is_object(value):
        return _union(hint, variants, value)
    index = mark.index(variants, value)
    return _unknown(value) if index is None else construct(variants[index], value)


def _unknown(value: Mapping[str, Any]) -> Any:
    """An object of an undocumented type, whose entries are attributes."""
    return construct_model(Model, value)


def _union(hint: Any, variants: tuple[Any, ...], value: Any) -> Any:
    """Convert a value to the variant that it matches exactly, or else to the best match."""
    variants = tuple(variant for variant in variants if variant is not type(None))
    if len(variants) == 1:
        return construct(variants[0], value)
    best = closest(variants, value)
    found, valid = _validated(hint, value, exact=True)
    if valid and (best is None or not is_model(type(found)) or likeness(type(found), value)):
        return found
    if best is not None:
        return construct(variants[best], value)
    return _unknown(value) if is_object(value) and any(map(takes_objects, variants)) else value
