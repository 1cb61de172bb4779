"""The names lock: every public name that was ever given out, and what it was given to.

A run keeps the names of the lock, whatever the rules would say now. Entries are never removed: the
name of what has vanished from the document stays reserved, and comes back with it. The first name
of an entry counts; what follows are its former names, which stay as deprecated aliases.
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
    """The names that one method was given."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    names: Annotated[tuple[_Dotted, ...], Field(min_length=1)]
    arguments: Mapping[str, Mapping[str, _Name]] = {}
    """Place to wire name to argument; of the body, those that are spelled otherwise."""


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    version: Literal[1]
    methods: Mapping[str, LockedMethod] = {}
    types: Mapping[str, Annotated[tuple[_Address, ...], Field(min_length=1)]] = {}
    fields: Mapping[str, Mapping[str, _Name]] = {}


@dataclass(frozen=True, slots=True)
class NamesLock:
    """What names were given out, by what they name."""

    methods: Mapping[str, LockedMethod] = field(default_factory=dict)
    """By operation, `VERB /path`, with the content type for one body of several."""
    types: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By subject (see `subjects.py`): `types.ai.thing:Thing`."""
    fields: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By subject: wire name to field, where the two differ."""

    @classmethod
    def parse(cls, text: str) -> NamesLock:
        """Read a lock. Raises `ValueError` with a sentence that says what is wrong with it."""
        try:
            values = json.loads(text)
            file = _File.model_validate(values)
        except ValidationError as error:
            first = error.errors()[0]
            place = "/".join(str(part) for part in first["loc"])
            raise ValueError(f"`{place}` cannot be used: {first['msg']}.") from None
        except (ValueError, RecursionError) as error:
            raise ValueError(f"it is not JSON ({error}).") from None
        return cls(file.methods, file.types, file.fields)

    def dump(self) -> str:
        """The lock as text, one entry on a line, so that a comparison shows what was added."""
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
