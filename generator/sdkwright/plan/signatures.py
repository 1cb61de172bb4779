"""Signatures: what callers pass to a method, in order, and what they get, as values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ..model import Primitive, PrimitiveKind, Type
from .arguments import Argument, ArgumentLocation
from .symbols import Symbol


@dataclass(frozen=True, slots=True)
class Value:
    """A parsed JSON value."""

    type: Type
    symbol: Symbol | None = None
    """The class or alias that stands for the type, if there is one."""
    nullable: bool = False
    by_status: tuple[tuple[str, Symbol | None], ...] = ()
    """The symbol of the type of each status, None for no value; empty if they are the same."""
    others: tuple[Primitive, ...] = ()
    """Text or bytes that a response of another media type is instead."""

    @property
    def primitive(self) -> PrimitiveKind | None:
        """The kind of a value without inner structure; None for any other."""
        return self.type.kind if isinstance(self.type, Primitive) else None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list. `scheme` is the name of its page scheme."""

    scheme: str
    item: Value


@dataclass(frozen=True, slots=True)
class Stream:
    """A stream of server-sent events."""

    event: Value


@dataclass(frozen=True, slots=True)
class Connection:
    """A WebSocket connection; `message` is None if the document does not describe messages."""

    message: Value | None


@dataclass(frozen=True, slots=True)
class Binary:
    """The bytes of the response body."""


@dataclass(frozen=True, slots=True)
class Text:
    """The response body as a string."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """No response body."""


Result: TypeAlias = Value | Page | Stream | Connection | Binary | Text | Nothing


@dataclass(frozen=True, slots=True)
class Signature:
    """The arguments of a method in the order of its definition, and its result."""

    positional: tuple[Argument, ...]
    """The last path argument, then a body that is a file."""
    keyword: tuple[Argument, ...]
    """The other path arguments, then the required arguments, then the optional ones."""
    result: Result
    stream: Stream | None = None
    """The result of a call with `stream=True`, where the operation offers the choice."""

    @property
    def value(self) -> Value | None:
        """The value, page item or message that the result holds; None if it holds none."""
        match self.result:
            case Value():
                return self.result
            case Page():
                return self.result.item
            case Connection():
                return self.result.message
            case _:
                return None


def signature_of(
    arguments: Sequence[Argument], result: Result, stream: Stream | None = None
) -> Signature:
    """Divide the arguments of a method into positional and keyword-only ones."""
    path = [a for a in arguments if a.location is ArgumentLocation.PATH]
    bodies = [a for a in arguments if a.location is ArgumentLocation.WHOLE_BODY]
    positional = (*path[-1:], *(a for a in bodies if a.is_file and a.use.required))
    others = [a for a in arguments if a not in positional]
    keyword = sorted(others, key=lambda a: (a not in path, not a.use.required))
    return Signature(positional, tuple(keyword), result, stream)
