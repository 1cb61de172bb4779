# Generated from the Telnyx API 2.0.0. Do not edit.

"""Serialization of argument values in paths, queries, headers, forms and JSON."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any, cast

from . import lazy
from .typeguards import class_of, is_array, is_object
from .types import NotGiven, Omit

__all__ = [
    "NeedsCopyError",
    "UnsendableError",
    "checked_text",
    "has_fields",
    "is_mapping",
    "is_own_class",
    "is_sequence",
    "json_default",
    "plain",
    "public_errors",
    "simplified",
    "text_of",
]

Path = tuple[Any, ...]


class UnsendableError(TypeError, ValueError):
    """An argument contains a value that cannot be sent."""

    def __init__(self, reason: str, path: Path = (), kind: type[Exception] = TypeError) -> None:
        super().__init__(f"Argument `{_path_text(path)}` {reason}" if path else f"A value {reason}")
        self.reason = reason
        self.path = path
        self.kind = kind

    def inside(self, *path: Any) -> UnsendableError:
        """The same error for a value that contains the invalid value."""
        return UnsendableError(self.reason, (*path, *self.path), self.kind)

    def public(self, names: Mapping[str, str]) -> Exception:
        """The `TypeError` or `ValueError` for the caller, with the argument's Python name."""
        for name, wire in names.items():
            if self.path and self.path[0] == wire:
                return self.kind(*UnsendableError(self.reason, (name, *self.path[1:])).args)
        return self.kind(*self.args)


@contextmanager
def public_errors() -> Generator[None]:
    """Turns an `UnsendableError` into the error for the caller."""
    try:
        yield
    except UnsendableError as error:
        raise error.public({}) from None


def _path_text(path: Path) -> str:
    first, *rest = path
    return str(first) + "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in rest)


def text_of(value: object) -> str:
    """A scalar as text: `true` and `false`, ISO 8601 dates, enum values, nothing for null.

    An array is its entries, separated by commas.
    """
    value = simplified(value)
    if isinstance(value, str):
        return checked_text(str(value))
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if not math.isfinite(value):
            raise UnsendableError(f"cannot be {value!r}.", kind=ValueError)
        return repr(value)
    if isinstance(value, Mapping):
        raise UnsendableError("must be a single value here, not an object.")
    if isinstance(value, Iterable):
        return ",".join(map(text_of, cast("Iterable[object]", value)))
    return str(value)


def checked_text(text: str) -> str:
    """The text. Raises `UnsendableError` for half of a surrogate pair, which has no encoding."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise UnsendableError(
                f"contains the lone surrogate {text[error.start]!a} at position {error.start}, "
                "which cannot be encoded as UTF-8; repair the text where it was decoded.",
                kind=ValueError,
            ) from None
    return text


def is_mapping(value: object) -> bool:
    """Whether a value is sent as an object: a mapping, a model or a dataclass."""
    return isinstance(value, Mapping) or (
        not isinstance(value, _BASIC) and isinstance(simplified(value), Mapping)
    )


def is_sequence(value: object) -> bool:
    """Whether a value is sent as an array."""
    if isinstance(value, (str, bytes, bytearray, Mapping)):
        return False
    value = value if isinstance(value, _BASIC) else simplified(value)
    return isinstance(value, Iterable) and not isinstance(value, (str, Mapping))


class NeedsCopyError(Exception):
    """Part of the value is omitted, or can be read only once, so it is copied first."""


_BASIC: tuple[Any, ...] = (str, bool, int, float, list, tuple, dict, type(None))


def json_default(value: Any) -> object:
    """Convert a value that `json` cannot write itself."""
    if isinstance(value, (Omit, NotGiven)) or _is_iterator(value):
        raise NeedsCopyError
    return _step(value)


def plain(value: Any) -> Any:
    """The value as JSON types, without omitted entries.

    Raises `UnsendableError` with the path to an entry that cannot be sent.
    """
    try:
        return _plain(value)
    except RecursionError:
        raise UnsendableError("contains itself.", kind=ValueError) from None


def _plain(value: Any) -> Any:
    value = simplified(value)
    if isinstance(value, str):
        return checked_text(str(value))
    if isinstance(value, Mapping):
        found: dict[str, Any] = {}
        for key, entry in cast("Mapping[Any, object]", value).items():
            if not isinstance(entry, (Omit, NotGiven)):
                name = key if type(key) is str and key.isascii() else text_of(key)
                found[name] = _within(key, entry)
        return found
    if isinstance(value, float) and not math.isfinite(value):
        raise UnsendableError(f"cannot be {value!r}, which JSON does not have.", kind=ValueError)
    if isinstance(value, Iterable):
        entries = enumerate(cast("Iterable[object]", value))
        return [
            _within(i, entry) for i, entry in entries if not isinstance(entry, (Omit, NotGiven))
        ]
    return value


def _within(key: Any, entry: object) -> Any:
    try:
        return _plain(entry)
    except UnsendableError as error:
        raise error.inside(key) from None


def simplified(value: Any) -> Any:
    """The value as text, a number, a boolean, null, a mapping or an iterable of entries."""
    while class_of(value) not in _BASIC:
        if _is_iterator(value) or (isinstance(value, _BASIC) and not isinstance(value, Enum)):
            break
        value = _step(value)
    return value


def _is_iterator(value: object) -> bool:
    return isinstance(value, Iterator) and not hasattr(cast(object, value), "read")


def _step(value: Any) -> Any:
    """Convert a value by one step, to a value that `json` can write or that is converted again."""
    kind = class_of(value)
    for applies, convert in _STEPS:
        if applies(kind):
            return convert(value)
    if hasattr(value, "read"):
        raise UnsendableError("cannot be a file here; pass its content, as text.")
    if issubclass(kind, Iterable):
        return list(cast("Iterable[object]", value))
    if issubclass(kind, (Omit, NotGiven)):
        raise UnsendableError("cannot be omitted here; leave it out instead.")
    name = kind.__name__
    raise UnsendableError(
        f"cannot be sent: a value of type {name} has no form in JSON; pass text, a number, "
        "a list, a mapping, a pydantic model or a dataclass."
    )


def _subclass_of(*kinds: type) -> Callable[[Any], bool]:
    return lambda kind: issubclass(kind, kinds)


def _has(*names: str) -> Callable[[Any], bool]:
    return lambda kind: all(hasattr(kind, name) for name in names)


def _is_value(kind: Any) -> bool:
    """Whether the values of a class are sent as text: `UUID`, `Decimal`, IP addresses."""
    return kind.__str__ is not object.__str__ and kind.__eq__ is not object.__eq__


def _decoded(value: Any) -> str:
    try:
        return bytes(value).decode()
    except UnicodeDecodeError:
        raise UnsendableError(
            "contains bytes that are not UTF-8 text; encode them, for example in base64.",
            kind=ValueError,
        ) from None


def _refuse_duration(_: timedelta) -> object:
    raise UnsendableError(
        "cannot be a timedelta, whose unit the API does not know; pass a number of the unit that "
        "the documentation names, such as `value.total_seconds()`."
    )


def _dataclass_fields(value: Any) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}


def _model_fields(value: Any) -> Any:
    """A pydantic model as its own serializers write it, under its aliases.

    Of a model of this package, only the fields that the API sent are written. Any other model is
    written with its defaults.
    """
    kind = class_of(value)
    own = is_own_class(kind)
    options: dict[str, Any] = {"by_alias": True, "exclude_unset": own}
    try:
        written = value.model_dump(mode="json", **options)
        return written if own else _revealed(value.model_dump(**options), written)
    except UnsendableError:
        raise
    except Exception as error:  # a serializer of the caller can raise anything
        raise UnsendableError(
            f"cannot be sent: serializing {kind.__name__} failed: {error}"
        ) from error


def has_fields(value: object) -> bool:
    """Whether a value is a pydantic model or a dataclass."""
    kind = class_of(value)
    return any(applies(kind) for applies in _FIELDS)


def is_own_class(kind: Any) -> bool:
    """Whether a class belongs to this package."""
    root = lazy.ROOT or __name__.partition(".")[0]
    module = str(kind.__module__)
    return module == root or module.startswith(f"{root}.")


def _revealed(python: Any, written: Any) -> Any:
    """JSON of a model, with the values of secrets, which pydantic replaces by asterisks."""
    if hasattr(python, "get_secret_value"):
        return python.get_secret_value()
    if is_object(written) and is_object(python) and len(written) == len(python):
        pairs = zip(written.items(), python.values(), strict=True)
        return {key: _revealed(before, after) for (key, after), before in pairs}
    if is_array(written) and is_sequence(python) and len(written) == len(python):
        return [_revealed(before, after) for before, after in zip(python, written, strict=True)]
    return written


_FIELDS = (_has("model_dump"), dataclasses.is_dataclass, _has("__fields__", "dict", "json"))
_STEPS: tuple[tuple[Callable[[Any], bool], Callable[[Any], Any]], ...] = (
    (_has("model_dump"), _model_fields),
    (_subclass_of(Enum), lambda value: value.value),
    (_subclass_of(datetime, date, time), lambda value: value.isoformat()),
    (_subclass_of(bytes, bytearray, memoryview), _decoded),
    (_subclass_of(Mapping), dict),
    (_subclass_of(timedelta), _refuse_duration),
    (dataclasses.is_dataclass, _dataclass_fields),
    (_has("get_secret_value"), lambda value: value.get_secret_value()),
    (_has("__fields__", "dict", "json"), lambda value: value.dict(by_alias=True)),
    (_has("tolist"), lambda value: value.tolist()),
    (_is_value, str),
)
"""Pairs of a check of the class and a conversion, in order. Duck-typed, because
pydantic 1, numpy and others are not imported here."""
