"""Loads a dumped model: JSON values are decoded as the annotations of its classes say."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from ..diagnostics import Location, codes, fail
from .api import Api
from .definitions import Definition, Definitions

FORMAT = "sdkwright-model"
VERSION = 2
"""Incremented when older dumps can no longer be loaded."""

Decoder = Callable[[Any, str], Any]


class ModelDecodeError(Exception):
    """A value of the wrong type for its position."""

    def __init__(self, message: str, pointer: str) -> None:
        super().__init__(message)
        self.message = message
        self.pointer = pointer


def load_model(text: str, name: str = "the model") -> Api:
    """The model in a text of `dump`, called `name` in messages. Raises `InputError`."""
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        location = Location(name, "", error.lineno, error.colno)
        fail(codes.MODEL_INVALID, f"The model is not valid JSON: {error.msg}.", location, _HINT)
    except (ValueError, RecursionError):
        fail(codes.MODEL_INVALID, "The file is not a model.", Location(name), _HINT)
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        fail(codes.MODEL_INVALID, "The file is not a dumped model.", Location(name), _HINT)
    if value.get("version") != VERSION:
        fail(
            codes.MODEL_VERSION,
            f"Model version {value.get('version')!r} is not supported, only {VERSION}.",
            Location(name, "/version"),
            _HINT,
        )
    try:
        api = decode(Api, value.get("api"), "/api")
    except ModelDecodeError as error:
        fail(codes.MODEL_INVALID, error.message, Location(name, error.pointer), _HINT)
    assert isinstance(api, Api)
    return api


_HINT = "Dump the model with `sdkwright generate --dump-model FILE`."


def decode(cls: type, value: object, pointer: str) -> object:
    """Decode a value as an object of a class. Raises `ModelDecodeError`."""
    return _objects((cls,))(value, pointer)


@cache
def _decoder(annotation: Any) -> Decoder:
    """The decoder of values of an annotation."""
    if isinstance(annotation, NewType):
        return _decoder(annotation.__supertype__)
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return _union(get_args(annotation))
    if origin is tuple:
        return _tuple(get_args(annotation))
    if annotation is Definitions:
        return _definitions(_mapping(Definition))
    if origin is not None and issubclass(origin, Mapping):
        return _mapping(get_args(annotation)[1])
    if is_dataclass(annotation):
        return _objects((annotation,))
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return _enum(annotation)
    return _scalar((annotation,))


def _union(members: tuple[Any, ...]) -> Decoder:
    classes = tuple(member for member in members if is_dataclass(member))
    plain = tuple(member for member in members if member in (str, int, float, bool))
    compound = [m for m in members if m not in (*classes, *plain, types.NoneType)]
    scalar = _scalar((*plain, types.NoneType) if types.NoneType in members else plain)
    objects = _objects(classes)

    def run(value: Any, pointer: str) -> Any:
        if isinstance(value, dict) and classes:
            return objects(value, pointer)
        if value is not None and compound:
            return _decoder(compound[0])(value, pointer)
        return scalar(value, pointer)

    return run


def _scalar(allowed: tuple[Any, ...]) -> Decoder:
    names = " or ".join("null" if kind is types.NoneType else kind.__name__ for kind in allowed)

    def run(value: Any, pointer: str) -> Any:
        if type(value) in allowed:
            return value
        if float in allowed and isinstance(value, dict) and value.get("class") == "float":
            return _special_float(value.get("value"), pointer)
        raise ModelDecodeError(f"Expected {names or 'an object'}.", pointer)

    return run


def _special_float(name: object, pointer: str) -> float:
    if name not in ("nan", "inf", "-inf"):
        raise ModelDecodeError("Expected nan, inf or -inf.", pointer)
    return float(str(name))


def _tuple(members: tuple[Any, ...]) -> Decoder:
    repeated = len(members) == 2 and members[1] is Ellipsis

    def run(value: Any, pointer: str) -> Any:
        if not isinstance(value, list):
            raise ModelDecodeError("Expected an array.", pointer)
        if not repeated and len(value) != len(members):
            raise ModelDecodeError(f"Expected an array of {len(members)} values.", pointer)
        expected = members[:1] * len(value) if repeated else members
        return tuple(
            _decoder(member)(entry, f"{pointer}/{index}")
            for index, (member, entry) in enumerate(zip(expected, value, strict=True))
        )

    return run


def _mapping(member: Any) -> Decoder:
    def run(value: Any, pointer: str) -> Any:
        if not isinstance(value, dict):
            raise ModelDecodeError("Expected an object.", pointer)
        decode_entry = _decoder(member)
        return {
            key: decode_entry(entry, f"{pointer}/{_token(key)}") for key, entry in value.items()
        }

    return run


def _definitions(decode_entries: Decoder) -> Decoder:
    return lambda value, pointer: Definitions(decode_entries(value, pointer))


def _enum(kind: type[Enum]) -> Decoder:
    def run(value: Any, pointer: str) -> Any:
        try:
            return kind(value)
        except ValueError:
            known = ", ".join(str(member.value) for member in kind)
            raise ModelDecodeError(f"Expected one of {known}.", pointer) from None

    return run


def _objects(classes: tuple[Any, ...]) -> Decoder:
    """The decoder of objects of several classes, by `class`."""
    by_name = {cls.__name__: cls for cls in classes}

    def run(value: Any, pointer: str) -> Any:
        name = value.get("class") if isinstance(value, dict) else None
        if not isinstance(name, str) or name not in by_name:
            raise ModelDecodeError(f"Expected {' or '.join(sorted(by_name))}.", pointer)
        given = dict(value)
        del given["class"]
        values = {
            field.name: decoder(given.pop(field.name), f"{pointer}/{field.name}")
            for field, decoder in _fields(by_name[name])
            if _is_given(field, given, pointer)
        }
        if given:
            raise ModelDecodeError(f"`{name}` has no field `{min(given)}`.", pointer)
        return by_name[name](**values)

    return run


@cache
def _fields(cls: Any) -> tuple[tuple[Field[Any], Decoder], ...]:
    hints = get_type_hints(cls)
    return tuple((field, _decoder(hints[field.name])) for field in fields(cls))


def _is_given(field: Field[Any], given: Mapping[str, Any], pointer: str) -> bool:
    if field.name in given:
        return True
    if field.default is MISSING and field.default_factory is MISSING:
        raise ModelDecodeError(f"The field `{field.name}` is missing.", pointer)
    return False


def _token(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
