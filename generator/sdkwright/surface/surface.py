"""The surface of an SDK: every name that callers can use, with its types.

Two versions are compared by their surfaces. A surface contains names and types only: the order and
the locations of definitions in the document have no effect on it, except for the pointers in reports.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ..model import Type


class Direction(StrEnum):
    """Whether callers pass a value or receive it, which decides whether a change is breaking."""

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
    """The location of its description: `file#/json/pointer`."""


@dataclass(frozen=True, slots=True)
class Method:
    """A method."""

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
    """A call with the required arguments, as shown in reports."""


@dataclass(frozen=True, slots=True)
class Class:
    """A class of `types` with its fields, or an alias with its target."""

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
    """The methods, classes and webhooks of an SDK, by their dotted names."""

    title: str
    version: str
    client: str
    package: str
    base_url: str
    methods: Mapping[str, Method]
    classes: Mapping[str, Class]
    events: Mapping[str, Event]
