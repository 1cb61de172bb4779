"""The surface of an SDK: every name that callers can use, with what it takes and gives.

It is what two versions are compared by. It depends on nothing but names and types: where a type is
described in the document, and in which order, does not show, except in the pointers that reports
print.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ..model import Type


class Direction(StrEnum):
    """Who hands a value over: it decides whether a change breaks callers."""

    ARGUMENT = "argument"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True)
class Use:
    """An argument or a field. References inside its type are public class names."""

    type: Type
    required: bool = False
    nullable: bool = False
    deprecated: bool = False
    doc: str = ""
    """A checksum of the description."""
    pointer: str = field(default="", compare=False)
    """Where it is described: `file#/json/pointer`."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method, by its dotted name."""

    operation: str
    pointer: str = field(compare=False)
    arguments: Mapping[str, Use] = field(default_factory=dict)
    positional: tuple[str, ...] = ()
    returns: str = "None"
    result: Use | None = None
    page: str | None = None
    streams: bool = False
    errors: tuple[str, ...] = ()
    deprecated: bool = False
    alias_of: str | None = None
    doc: str = ""
    call: str = ""
    """A call with the arguments that it must have, for people."""


@dataclass(frozen=True, slots=True)
class Class:
    """A class of `types`, by its dotted name: its fields, or the type that it names."""

    direction: Direction
    pointer: str = field(compare=False)
    fields: Mapping[str, Use] | None = None
    target: Use | None = None
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A webhook."""

    pointer: str = field(compare=False)
    event_types: tuple[str, ...] = ()
    payload: Use | None = None
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Surface:
    """All of it."""

    title: str
    version: str
    client: str
    package: str
    base_url: str
    methods: Mapping[str, Method]
    classes: Mapping[str, Class]
    events: Mapping[str, Event]
