"""Lenient parsing of responses that do not match the document.

No content of a response raises an error here. A value of the wrong type is kept unchanged, a
missing field is None, and an object of an unknown type becomes a model without fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, cast, get_args, get_origin

from pydantic import BaseModel, ValidationError

from .building import adapter_of, built
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
    """The annotation of a field with its `OneOf`, which pydantic moves to the metadata."""
    for mark in field.metadata:
        if isinstance(mark, OneOf):
            return Annotated[field.annotation, mark]
    return field.annotation


def _tagged(mark: OneOf, variants: tuple[Any, ...], value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    known = cast("Mapping[str, Any]", value)
    tag = known.get(mark.property)
    if tag is None:
        best = _best(variants, {k: v for k, v in known.items() if k != mark.property})
        return _unknown(known) if best is None else construct(best, known)
    try:
        index = mark.variants.get(tag)
    except TypeError:
        index = None
    if index is None:
        return _unknown(known)
    return construct(variants[index], value)


def _unknown(value: Mapping[str, Any]) -> Any:
    """An object of an undocumented type, whose entries are attributes."""
    return construct_model(Model, value)


def _union(variants: tuple[Any, ...], value: Any) -> Any:
    """Convert a value to the variant that it is valid for, or else to the best match."""
    variants = tuple(variant for variant in variants if variant is not type(None))
    if len(variants) == 1:
        return construct(variants[0], value)
    best = _best(variants, value)
    for variant in variants if best is None else sorted(variants, key=lambda v: v is not best):
        if is_object(value) and best is not None and _match_score(variant, value) <= 0:
            continue
        try:
            return adapter_of(variant).validate_python(value)
        except ValidationError:
            continue
    if best is not None:
        return construct(best, value)
    return _unknown(value) if is_object(value) and any(map(_takes_objects, variants)) else value


def _best(variants: tuple[Any, ...], value: Any) -> Any:
    """The variant whose fields match an object or array best; None if none of them matches."""
    scores = [_match_score(variant, value) for variant in variants]
    best = max(scores)
    return variants[scores.index(best)] if best > 0 else None


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
        fields = built(variant).model_fields
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
    """Whether an object has another value for a field that is constant in a variant."""
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
        return adapter_of(hint).validate_python(value)
    except ValidationError:
        return value
