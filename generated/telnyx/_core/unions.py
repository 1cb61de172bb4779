# Generated from the Telnyx API 2.0.0. Do not edit.

"""Unions of objects with a discriminator property."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, get_args

from .typeguards import is_class

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

__all__ = ["OneOf"]


class OneOf:
    """In an annotation of a union: the variant for each value of a discriminator.

    `Annotated[Union[Cat, Dog], OneOf("kind", {"cat": 0, "dog": 1})]`
    """

    __slots__ = ("property", "variants")

    def __init__(self, property: str, variants: Mapping[Any, int]) -> None:
        self.property = property
        self.variants = variants

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, OneOf)
            and self.property == other.property
            and self.variants == other.variants
        )

    def __hash__(self) -> int:
        return hash((self.property, *self.variants.items()))

    def __repr__(self) -> str:
        return f"OneOf({self.property!r}, {dict(self.variants)!r})"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        variants = get_args(source)
        if not variants:
            return handler(source)
        schemas = {index: handler.generate_schema(v) for index, v in enumerate(variants)}
        choices = {value: schemas[index] for value, index in self.variants.items()}
        union = core_schema.tagged_union_schema(choices, self.property)
        instances = [core_schema.is_instance_schema(v) for v in variants if is_class(v)]
        # An object that was already parsed is accepted; only JSON needs the discriminator.
        return core_schema.json_or_python_schema(
            json_schema=union,
            python_schema=core_schema.union_schema([*instances, union], mode="left_to_right"),
        )
