"""Wire names of keys inside arguments, taken from annotations of typed dictionaries."""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping
from types import UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin

from .scalars import has_fields, is_own_class, simplified
from .typeguards import class_of, is_class

__all__ = ["Alias", "Renaming", "renamings_of"]


class Alias:
    """In an annotation of a typed dictionary: the wire name of a key."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"Alias({self.name!r})"


class Renaming:
    """How keys inside a value are renamed, and how bytes in it are written.

    It has the keys of objects, and the renamings inside arrays and maps. It can be recursive.
    """

    __slots__ = ("items", "keys", "values", "written")

    def __init__(self) -> None:
        self.keys: dict[str, tuple[str, Renaming | None]] = {}
        self.items: Renaming | None = None
        self.values: Renaming | None = None
        self.written: Callable[[Any], Any] | None = None
        """Writes a value that is bytes as text."""

    def apply(self, value: Any) -> Any:
        """The value with wire names; keys without a renaming stay as they are."""
        if self.written is not None:
            value = self.written(value)
        if has_fields(value):
            simple = simplified(value)
            return simple if is_own_class(class_of(value)) else self.apply(simple)
        if isinstance(value, Mapping):
            return self._mapping(cast("Mapping[str, Any]", value))
        if self.items is not None and not isinstance(value, (str, bytes, bytearray)):
            if hasattr(value, "read") or not hasattr(value, "__iter__"):
                return value
            return [self.items.apply(entry) for entry in value]
        return value

    def _mapping(self, value: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, entry in value.items():
            known = self.keys.get(key)
            if known is None:
                found[key] = entry if self.values is None else self.values.apply(entry)
            else:
                wire, inner = known
                found[wire] = entry if inner is None else inner.apply(entry)
        return found

    def absorb(self, other: Renaming) -> None:
        """Merge another renaming into this one, for a value of either type."""
        for key, (wire, inner) in other.keys.items():
            known = self.keys.get(key)
            if known is None or (known[0] == key and wire != key):
                self.keys[key] = wire, inner or (known[1] if known else None)
            elif inner is not None:
                self.keys[key] = known[0], _merged(known[1], inner)
        self.written = self.written or other.written
        self.items = _merged(self.items, other.items)
        self.values = _merged(self.values, other.values)


def _merged(one: Renaming | None, other: Renaming | None) -> Renaming | None:
    if one is None or other is None or one is other:
        return one or other
    both = Renaming()
    both.absorb(one)
    both.absorb(other)
    return both


def renamings_of(arguments: type) -> dict[str, Renaming]:
    """The renaming of each argument; arguments in which nothing is renamed are left out."""
    builder = _Builder()
    found = {name: builder.of(hint) for name, hint in _hints(arguments).items()}
    return {name: inner for name, inner in found.items() if inner is not None and _useful(inner)}


class _Builder:
    def __init__(self) -> None:
        self._known: dict[type, Renaming] = {}

    def of(self, hint: Any) -> Renaming | None:
        origin = get_origin(hint)
        if origin in (Union, UnionType):
            return self._union(get_args(hint))
        if origin is Annotated:
            return _writer(get_args(hint)[1:]) or self.of(get_args(hint)[0])
        if _is_qualifier(origin):
            return self.of(get_args(hint)[0])
        if origin is not None:
            return self._generic(origin, get_args(hint))
        if is_class(hint) and hasattr(hint, "__required_keys__"):
            return self._typed_dict(hint)
        return None

    def _typed_dict(self, hint: type) -> Renaming:
        known = self._known.get(hint)
        if known is not None:
            return known
        found = self._known[hint] = Renaming()
        for name, inner in _hints(hint).items():
            found.keys[name] = _wire_name(inner) or name, self.of(inner)
        return found

    def _union(self, variants: tuple[Any, ...]) -> Renaming | None:
        parts = [part for part in map(self.of, variants) if part is not None]
        if len(parts) <= 1:
            return parts[0] if parts else None
        found = Renaming()
        for part in parts:
            found.absorb(part)
        return found

    def _generic(self, origin: Any, parameters: tuple[Any, ...]) -> Renaming | None:
        if not parameters:
            return None
        inner = self.of(parameters[-1])
        if inner is None:
            return None
        found = Renaming()
        if isinstance(origin, type) and issubclass(origin, Mapping):
            found.values = inner
        else:
            found.items = inner
        return found


def _writer(marks: tuple[Any, ...]) -> Renaming | None:
    """How bytes are written, if one of the marks of an annotation says so."""
    for mark in marks:
        if hasattr(mark, "written"):
            found = Renaming()
            found.written = mark.written
            return found
    return None


def _hints(of: type) -> dict[str, Any]:
    return typing.get_type_hints(of, include_extras=True)


def _is_qualifier(origin: Any) -> bool:
    return getattr(origin, "_name", "") in ("Required", "NotRequired", "ReadOnly")


def _wire_name(hint: Any) -> str | None:
    while get_origin(hint) is not None:
        for mark in get_args(hint)[1:] if get_origin(hint) is Annotated else ():
            if isinstance(mark, Alias):
                return mark.name
        if get_origin(hint) is not Annotated and not _is_qualifier(get_origin(hint)):
            return None
        hint = get_args(hint)[0]
    return None


def _useful(renaming: Renaming) -> bool:
    """Whether any reachable key is renamed, or any reachable value written in another way."""
    seen: set[int] = set()
    waiting = [renaming]
    while waiting:
        current = waiting.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        if current.written is not None:
            return True
        for name, (wire, inner) in current.keys.items():
            if name != wire:
                return True
            if inner is not None:
                waiting.append(inner)
        waiting.extend(part for part in (current.items, current.values) if part is not None)
    return False
