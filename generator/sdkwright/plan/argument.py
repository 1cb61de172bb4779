"""One argument of a method, and where its value is sent."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..model import Definitions, EnumType, Use
from .naming.words import ArgumentName


class ArgumentLocation(StrEnum):
    """Where the value of an argument is sent: the locations of parameters, and the body."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    BODY = "body"
    """A property of the body."""
    WHOLE_BODY = "whole_body"


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: ArgumentName
    wire_name: str
    location: ArgumentLocation
    use: Use
    is_file: bool = False
    style: str | None = None
    explode: bool = True
    raw: bool = False
    """Whether bytes are sent as they are, and not as base64."""
    constant: str | int | None = None
    """The only value of a required argument, which callers need not pass."""
    is_nested: bool = False
    """Whether it is a property of a form that can hold objects."""
    media_type: str | None = None
    allow_reserved: bool = False
    may_be_object: bool = False
    may_be_list: bool = False
    member_of: str | None = None
    """The name of the object parameter that this is a member of."""
    lock_key: str = ""
    """Identifies the argument within its location: the wire name, unless another has it."""

    @property
    def in_body(self) -> bool:
        """Whether the argument is the body or a part of it."""
        return self.location in (ArgumentLocation.BODY, ArgumentLocation.WHOLE_BODY)


def constant_of(use: Use, definitions: Definitions) -> str | int | None:
    """The only value that is valid where one is required.

    A boolean is left to the caller, because it can be a confirmation.
    """
    target = definitions.resolve(use.type)
    if not use.required or use.nullable or not isinstance(target, EnumType):
        return None
    value = target.values[0]
    is_constant = len(target.values) == 1 and not isinstance(value, bool)
    return value if is_constant and isinstance(value, str | int) else None
