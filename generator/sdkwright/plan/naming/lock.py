"""The names lock: the file with every public name that was ever generated.

Names in the lock are kept, even if the rules now propose others. Entries are never removed: the name of a
part that is gone from the document stays reserved for it. The first name of an entry is the current
one; the others are former names, which remain as deprecated aliases.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

VERSION = 1

_Dotted = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_]\w*(\.[A-Za-z_]\w*)+$")]
_Address = Annotated[
    str, StringConstraints(pattern=r"^types(\.[A-Za-z_]\w*)*\.[A-Za-z_]\w*:[A-Za-z_]\w*$")
]
_Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_]\w*$")]


class LockedMethod(BaseModel):
    """The names of one method."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    names: Annotated[tuple[_Dotted, ...], Field(min_length=1)]
    arguments: Mapping[str, Mapping[str, _Name]] = {}
    """Location to wire name to argument; of the body, only names that differ from the wire name."""


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    version: Literal[1]
    methods: Mapping[str, LockedMethod] = {}
    types: Mapping[str, Annotated[tuple[_Address, ...], Field(min_length=1)]] = {}
    fields: Mapping[str, Mapping[str, _Name]] = {}


@dataclass(frozen=True, slots=True)
class NamesLock:
    """The names by what they belong to."""

    methods: Mapping[str, LockedMethod] = field(default_factory=dict)
    """By method key: `VERB /path`, with the content type for one of several bodies."""
    types: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By lock key (see `lock_keys.py`): `types.ai.thing:Thing`."""
    fields: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By lock key: wire name to field name, if the two differ."""

    @classmethod
    def parse(cls, text: str) -> NamesLock:
        """Parse a lock. Raises `ValueError` with a sentence that describes the error."""
        try:
            values = json.loads(text)
            file = _File.model_validate(values)
        except ValidationError as error:
            first = error.errors()[0]
            pointer = "/".join(str(part) for part in first["loc"])
            raise ValueError(f"`{pointer}` is invalid: {first['msg']}.") from None
        except (ValueError, RecursionError) as error:
            raise ValueError(f"it is not JSON ({error}).") from None
        return cls(file.methods, file.types, file.fields)

    def dump(self) -> str:
        """The lock as text with one entry per line, so that a diff shows what was added."""
        methods = {
            key: method.model_dump(exclude_defaults=True) for key, method in self.methods.items()
        }
        sections = [
            f'"version": {VERSION}',
            _section("methods", methods),
            _section("types", self.types),
            _section("fields", self.fields),
        ]
        return "{\n" + ",\n".join(sections) + "\n}\n"


def _section(name: str, entries: Mapping[str, object]) -> str:
    lines = [f"{_json(key)}: {_json(value)}" for key, value in sorted(entries.items())]
    return f"{_json(name)}: {{\n" + ",\n".join(lines) + "\n}" if lines else f"{_json(name)}: {{}}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, sort_keys=True)
