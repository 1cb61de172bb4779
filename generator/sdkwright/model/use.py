"""The use of a type."""

from __future__ import annotations

from dataclasses import dataclass, field

from .types import Example, Scalar, Source, Type


@dataclass(frozen=True, slots=True)
class Use:
    """A type as one property, parameter, body or response uses it."""

    type: Type
    required: bool = False
    nullable: bool = False
    doc: str | None = None
    default: Scalar = None
    """The default of the API; None if there is none, or if it is null or not a scalar."""
    deprecated: bool = False
    example: Example | None = None
    limits: tuple[tuple[str, Scalar], ...] = ()
    """Constraints of the value, as (JSON Schema keyword, value)."""
    source: Source | None = field(default=None, compare=False)
    """Not compared: equal uses can have different locations."""
