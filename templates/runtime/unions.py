"""Unions of objects: which variant an object is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, get_args

from .likeness import closest, flat, is_dict, is_model, takes_objects
from .typeguards import class_of, is_class, is_object

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

__all__ = ["OneOf"]

_NOTHING: Mapping[Any, int] = {}


class OneOf:
    """In an annotation of a union: the variant for each value of a discriminator.

    `Annotated[Union[Cat, Dog], OneOf("kind", {"cat": 0, "dog": 1})]`

    Args:
        property: Name of the discriminator. Without one, the keys of an object decide, which takes
            linear time where a union contains itself.
        variants: Index of the variant of each value.
        other: Index of the variant of other values, -1 to let the keys decide.
    """

    __slots__ = ("other", "property", "variants")

    def __init__(
        self,
        property: str | None = None,
        variants: Mapping[Any, int] = _NOTHING,
        other: int | None = None,
    ) -> None:
        self.property = property
        self.variants = variants
        self.other = -1 if property is None else other

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OneOf) and self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash((self.property, self.other, *self.variants.items()))

    def _parts(self) -> tuple[object, ...]:
        return self.property, dict(self.variants), self.other

    def __repr__(self) -> str:
        other = "" if self.other is None else f", {self.other}"
        return f"OneOf({self.property!r}, {dict(self.variants)!r}{other})"

    def index(self, variants: tuple[Any, ...], value: Mapping[str, Any]) -> int | None:
        """The index of the variant that an object is; None if it is of an unknown type."""
        tag = None if self.property is None else value.get(self.property)
        if tag is None:
            # Every variant knows the key of the discriminator.
            value = {key: entry for key, entry in value.items() if key != self.property}
            found = closest(variants, value)
            return found if found is not None or self.other == -1 else self.other
        found = self._of(tag)
        if found is not None or self.other is None:
            return found
        return closest(variants, value) if self.other == -1 else self.other

    def _of(self, tag: Any) -> int | None:
        try:
            return self.variants.get(tag)
        except TypeError:
            return None

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        variants = get_args(source)
        if not variants:
            return handler(source)
        schemas = {index: handler.generate_schema(v) for index, v in enumerate(variants)}
        if self.property is None:
            return self._by_keys(variants, schemas)
        choices = {value: schemas[index] for value, index in self.variants.items()}
        union = core_schema.tagged_union_schema(choices, self.property)
        ways: list[CoreSchema | tuple[CoreSchema, str]] = [union]
        if self.other is not None or _is_optional(self.property, variants):
            ways.append(self._by_keys(variants, schemas))
        instances = [core_schema.is_instance_schema(v) for v in variants if is_class(v)]
        # An object that was already parsed is accepted; only JSON needs the discriminator.
        return core_schema.json_or_python_schema(
            json_schema=core_schema.union_schema(ways, mode="left_to_right") if ways[1:] else union,
            python_schema=core_schema.union_schema([*instances, *ways], mode="left_to_right"),
        )

    def _by_keys(self, variants: tuple[Any, ...], schemas: Mapping[int, CoreSchema]) -> CoreSchema:
        """The schema of values whose variant no value of the discriminator tells."""
        from pydantic_core import core_schema

        rest = [i for i, v in enumerate(variants) if not takes_objects(v) and not is_dict(v)]
        choices: dict[Any, CoreSchema] = dict(schemas)
        if rest:
            choices["rest"] = core_schema.union_schema([schemas[i] for i in rest])

        def choose(value: Any) -> Any:
            if not is_object(value):
                kind = class_of(value)
                return next((i for i, v in enumerate(variants) if v is kind), "rest")
            if self.property is not None and self._of(value.get(self.property)) is not None:
                return None
            return self.index(variants, value)

        return core_schema.tagged_union_schema(choices, choose)


def _is_optional(name: str, variants: tuple[Any, ...]) -> bool:
    """Whether an object may lack a property."""
    models = [inner for variant in variants for inner in flat(variant) if is_model(inner)]
    fields = (
        next((f for key, f in model.model_fields.items() if (f.alias or key) == name), None)
        for model in models
    )
    return any(field is None or not field.is_required() for field in fields)
