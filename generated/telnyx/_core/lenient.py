# Generated from the Telnyx API 2.0.0. Do not edit.

"""Answers that are not what they should be: as much of them as possible keeps its type.

Nothing here raises because of what an answer contains. A value of the wrong type stays as it
came, a missing field is None, and an object of an unknown kind becomes a model without fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, cast, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError

from .models import Model
from .typeguards import is_array, is_class, is_object
from .unions import OneOf

__all__ = ["construct", "construct_model"]


def construct(hint: Any, value: Any) -> Any:
    """The value as the type that the annotation says, as far as it is one."""
    origin = get_origin(hint)
    if origin is Annotated:
        inner, *marks = get_args(hint)
        for mark in marks:
            if isinstance(mark, OneOf):
                return _tagged(mark, get_args(inner), value)
        return construct(inner, value)
    if value is None:
        return None
    if origin in (Union, UnionType):
        return _union(get_args(hint), value)
    if origin is list and is_array(value):
        inner = (get_args(hint) or (Any,))[0]
        return [construct(inner, entry) for entry in value]
    if origin is dict and is_object(value):
        inner = (get_args(hint) or (Any, Any))[1]
        return {key: construct(inner, v) for key, v in value.items()}
    if isinstance(hint, TypeVar):
        return value
    if is_class(hint) and issubclass(hint, BaseModel):
        return _valid(hint, value) if isinstance(value, Mapping) else value
    return _scalar(hint, value)


def _valid(model: type[BaseModel], value: Any) -> Any:
    try:
        return model.model_validate(value)
    except ValidationError:
        return construct_model(model, value)


def construct_model(model: type[BaseModel], value: Mapping[str, Any]) -> Any:
    """A model whose fields are constructed one by one."""
    # Validating nothing makes pydantic finish a class whose types were not known before.
    model.model_rebuild()
    fields = model.model_fields
    by_wire = {field.alias or name: name for name, field in fields.items()}
    found: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for wire, entry in value.items():
        name = by_wire.get(wire)
        if name is None:
            extra[wire] = entry
        else:
            found[name] = construct(_hint(fields[name]), entry)
    given = set(found) | set(extra)
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
    """A field's annotation, with the marks that pydantic takes off it put back."""
    for mark in field.metadata:
        if isinstance(mark, OneOf):
            return Annotated[field.annotation, mark]
    return field.annotation


def _tagged(mark: OneOf, variants: tuple[Any, ...], value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    known = cast("Mapping[str, Any]", value)
    tag = known.get(mark.property)
    try:
        index = mark.variants.get(tag)
    except TypeError:
        index = None
    if index is None:
        return _unknown(known)
    return construct(variants[index], value)


def _unknown(value: Mapping[str, Any]) -> Any:
    """An object of a kind that the document does not know: its entries are attributes."""
    return construct_model(Model, value)


def _union(variants: tuple[Any, ...], value: Any) -> Any:
    """The variant that takes the value as it is, else the object variant that knows it best."""
    variants = tuple(variant for variant in variants if variant is not type(None))
    if len(variants) == 1:
        return construct(variants[0], value)
    for variant in variants:
        try:
            return _adapter(variant).validate_python(value)
        except ValidationError:
            continue
    best, best_score = None, 0.0
    for variant in variants:
        score = _match_score(variant, value)
        if score > best_score:
            best, best_score = variant, score
    if best is not None:
        return construct(best, value)
    return _unknown(value) if is_object(value) and any(map(_takes_objects, variants)) else value


def _takes_objects(variant: Any) -> bool:
    if get_origin(variant) is Annotated:
        return _takes_objects(get_args(variant)[0])
    if get_origin(variant) in (Union, UnionType):
        return any(map(_takes_objects, get_args(variant)))
    return is_class(variant) and issubclass(variant, BaseModel)


def _match_score(variant: Any, value: Any) -> float:
    origin = get_origin(variant)
    if origin is Annotated:
        return _match_score(get_args(variant)[0], value)
    if origin in (Union, UnionType):
        return max((_match_score(inner, value) for inner in get_args(variant)), default=0.0)
    if isinstance(value, list):
        return 1.0 if origin is list else 0.0
    if not isinstance(value, Mapping):
        return 0.0
    if is_class(variant) and issubclass(variant, BaseModel):
        variant.model_rebuild()
        fields = variant.model_fields
        known = {field.alias or name for name, field in fields.items()}
        keys = set(cast("Mapping[str, Any]", value))
        common = len(known & keys)
        wrong = sum(
            _conflicts_with_constant(f, cast("Any", value).get(f.alias or n))
            for n, f in fields.items()
        )
        return common / (len(known | keys) or 1) - wrong
    return 0.1 if origin is dict else 0.0


def _conflicts_with_constant(field: Any, value: Any) -> bool:
    """Whether a constant of a variant says that an object is not of it."""
    hint = field.annotation
    if get_origin(hint) in (Union, UnionType):
        inner = [part for part in get_args(hint) if part is not type(None)]
        hint = inner[0] if len(inner) == 1 else None
    values = get_args(hint)
    return (
        value is not None
        and len(values) == 1
        and getattr(get_origin(hint), "_name", "") == "Literal"
        and value not in values
    )


def _scalar(hint: Any, value: Any) -> Any:
    try:
        return _adapter(hint).validate_python(value)
    except ValidationError:
        return value


def _adapter(hint: Any) -> TypeAdapter[Any]:
    try:
        return _cached_adapter(hint)
    except TypeError:
        return TypeAdapter(hint)


@lru_cache(maxsize=4096)
def _cached_adapter(hint: Any) -> TypeAdapter[Any]:
    return TypeAdapter(hint)
