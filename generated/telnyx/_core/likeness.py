# Generated from the Telnyx API 2.0.0. Do not edit.

"""Which variant of a union a value resembles: by its constants, its known keys and their types."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Union, get_args, get_origin

from .building import built
from .typeguards import class_of, is_array, is_class, is_object

if TYPE_CHECKING:
    from pydantic import BaseModel

__all__ = [
    "Likeness",
    "closest",
    "flat",
    "has_choices",
    "is_dict",
    "is_model",
    "likeness",
    "takes_objects",
]

Likeness = tuple[int, int, int]
"""A larger one is a better match."""


class _Entry(NamedTuple):
    """What is known about the value of a field."""

    required: bool
    kinds: frozenset[str] | None
    """Names of JSON types; None for any type."""
    values: tuple[Any, ...]
    """The values of an enum that accepts nothing else."""


def closest(variants: Iterable[Any], value: Any) -> int | None:
    """The index of the variant that resembles an object or an array most, if one does."""
    best: tuple[Likeness, int] | None = None
    for index, variant in enumerate(variants):
        found = likeness(variant, value)
        if found is not None and (best is None or found > best[0]):
            best = found, index
    return None if best is None else best[1]


def likeness(variant: Any, value: Any) -> Likeness | None:
    """How much an object or an array resembles a type; None if it does not."""
    found = (_likeness(inner, value) for inner in flat(variant))
    return max((each for each in found if each is not None), default=None)


def flat(hint: Any) -> Iterable[Any]:
    """The variants of a union, and those of unions inside it; any other type as it is."""
    origin = get_origin(hint)
    if origin is Annotated:
        yield from flat(get_args(hint)[0])
    elif origin in (Union, UnionType):
        for inner in get_args(hint):
            yield from flat(inner)
    else:
        yield hint


def takes_objects(hint: Any) -> bool:
    """Whether a type is a model, or a union with one."""
    return any(is_model(inner) for inner in flat(hint))


def is_model(hint: Any) -> bool:
    """Whether an annotation is the class of a model."""
    return is_class(hint) and hasattr(hint, "__pydantic_fields_set__")


def is_dict(hint: Any) -> bool:
    """Whether an annotation is a dictionary."""
    return hint is dict or get_origin(hint) is dict


@lru_cache(maxsize=4096)
def has_choices(hint: Any) -> bool:
    """Whether the keys or the entries of a value decide between variants somewhere in a type."""
    pending: list[tuple[Any, tuple[Any, ...]]] = [(hint, ())]
    seen = set[int]()
    while pending:
        inner, marks = pending.pop()
        origin = get_origin(inner)
        if origin is Annotated:
            pending.append((get_args(inner)[0], inner.__metadata__))
        elif origin in (Union, UnionType):
            parts = get_args(inner)
            is_tagged = any(getattr(mark, "property", None) for mark in marks)
            if not is_tagged and sum(map(_has_parts, flat(inner))) > 1:
                return True
            pending += [(part, ()) for part in parts]
        elif is_model(inner):
            if id(inner) not in seen:
                seen.add(id(inner))
                fields = built(inner).model_fields.values()
                pending += [(field.annotation, tuple(field.metadata)) for field in fields]
        elif not _is_literal(inner):
            pending += [(part, ()) for part in get_args(inner)]
    return False


def _has_parts(hint: Any) -> bool:
    return get_origin(hint) in (list, dict) or is_model(hint)


def _likeness(variant: Any, value: Any) -> Likeness | None:
    if is_array(value):
        if get_origin(variant) is not list:
            return None
        kinds = _kinds((get_args(variant) or (Any,))[0])
        return sum(kinds is None or _kind(entry) in kinds for entry in value), 0, 0
    if not is_object(value):
        return None
    if is_model(variant):
        return _of_model(_entries(variant), value)
    return (0, 0, 0) if is_dict(variant) else None


def _of_model(entries: dict[str, _Entry], value: Any) -> Likeness | None:
    known = 0
    for name in entries.keys() & value.keys():
        entry, given = entries[name], value[name]
        if entry.values and given is not None and not _contains(entry.values, given):
            if len(entry.values) == 1:
                return None
            known += 1
        else:
            # A key counts once, and once more if its value has the type of the field.
            known += 2 if entry.kinds is None or _kind(given) in entry.kinds else 1
    if not known:
        return None
    missing = sum(entry.required for name, entry in entries.items() if name not in value)
    return known, -missing, -len(entries)


def _contains(values: tuple[Any, ...], value: Any) -> bool:
    # True == 1 in Python, but not in JSON.
    return any(class_of(each) is class_of(value) and each == value for each in values)


@lru_cache(maxsize=4096)
def _entries(model: type[BaseModel]) -> dict[str, _Entry]:
    return {
        field.alias
        or name: _Entry(field.is_required(), _kinds(field.annotation), _constants(field.annotation))
        for name, field in built(model).model_fields.items()
    }


def _is_literal(hint: Any) -> bool:
    return getattr(get_origin(hint), "_name", "") == "Literal"


def _constants(hint: Any) -> tuple[Any, ...]:
    inner = [part for part in flat(hint) if part is not type(None)]
    return get_args(inner[0]) if len(inner) == 1 and _is_literal(inner[0]) else ()


_KINDS = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


def _kind(value: Any) -> str:
    """The JSON type of a value."""
    if is_object(value):
        return "object"
    return "array" if is_array(value) else _KINDS.get(class_of(value), "")


def _kinds(hint: Any) -> frozenset[str] | None:
    """The JSON types that an annotation accepts."""
    kinds: set[str] = set()
    for inner in flat(hint):
        origin = get_origin(inner)
        if inner is Any or inner is object or (origin is None and not is_class(inner)):
            return None
        if _is_literal(inner):
            kinds.update(map(_kind, get_args(inner)))
        elif is_model(inner) or is_dict(inner):
            kinds.add("object")
        elif origin is list or inner is list:
            kinds.add("array")
        else:
            # Dates and the like are text.
            kinds.update({"integer", "number"} if inner is float else {_KINDS.get(inner, "string")})
    return frozenset(kinds)
