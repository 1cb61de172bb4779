"""The base class of all models, which responses are parsed into."""

from __future__ import annotations

import json
from functools import wraps
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel as _PydanticModel
from pydantic import ConfigDict, Field

from .building import build_deeply, building

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema
    from typing_extensions import Self

__all__ = ["BaseModel", "Model"]


class Model(_PydanticModel):
    """An object of a response.

    Undocumented fields of the response are kept, as attributes too. `model_fields_set` distinguishes
    a field that is null from one that is absent.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        defer_build=True,
        protected_namespaces=(),
        arbitrary_types_allowed=True,
    )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        schema = handler(source)
        if not any(field.alias not in (None, name) for name, field in cls.model_fields.items()):
            return schema
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(_without_hidden_keys, schema)

    if TYPE_CHECKING:
        # Models with typed additional properties narrow it, which a mutable attribute forbids.
        __pydantic_extra__: Any = Field(init=False)

    # The options of pydantic in its own order. Pydantic resolves names in a parent frame, which is
    # one further up because of this method.
    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Any = None,
    ) -> bool | None:
        """Like the method of pydantic, but thread-safe."""
        rebuild = super().model_rebuild
        with building():
            try:
                return rebuild(
                    force=force,
                    raise_errors=raise_errors,
                    _parent_namespace_depth=_parent_namespace_depth + 1,
                    _types_namespace=_types_namespace,
                )
            except RecursionError:
                return build_deeply(
                    lambda: rebuild(
                        force=force, raise_errors=raise_errors, _types_namespace=_types_namespace
                    )
                )

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Create an object without validation. Values inside become models, as in a response."""
        from .lenient import construct_model

        fields = cls.model_fields
        wire = {
            fields[name].alias or name if name in fields else name: value
            for name, value in values.items()
        }
        made: Self = construct_model(cls, wire)
        if _fields_set is not None:
            object.__setattr__(made, "__pydantic_fields_set__", _fields_set)
        return made

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Alias of `model_construct`."""
        return cls.model_construct(_fields_set, **values)

    @property
    def _request_id(self) -> str | None:
        """Request id of the response (top-level models only)."""
        return self.__dict__.get("_request_id")

    def to_dict(
        self,
        *,
        mode: str = "json",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> dict[str, object]:
        """Convert the object to a dictionary, as the API sent it.

        Args:
            mode: `json` for JSON values only, `python` to keep dates and similar objects.
            use_api_names: Whether keys are the API's names or the attributes' names.
            exclude_unset: Exclude fields that the API did not send.
            exclude_defaults: Exclude fields that equal their default.
            exclude_none: Exclude fields that are null.
            warnings: Warn about values that do not have the documented type.
        """
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> str:
        """Convert the object to JSON text; see `to_dict` for the arguments."""
        value = self.to_dict(
            use_api_names=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )
        return json.dumps(value, indent=indent, ensure_ascii=False)

    if not TYPE_CHECKING:
        # Like pydantic's, but without warnings about values that do not match the schema. Type
        # checkers see pydantic's own methods, whose options differ from version to version.

        @wraps(_PydanticModel.model_dump)
        def model_dump(self, **options):
            options.setdefault("warnings", False)
            return super().model_dump(**options)

        @wraps(_PydanticModel.model_dump_json)
        def model_dump_json(self, **options):
            options.setdefault("warnings", False)
            return super().model_dump_json(**options)


def _without_hidden_keys(model: Any) -> Any:
    """Pydantic takes an undocumented key with the name of an attribute for one that sets it."""
    extra = model.__pydantic_extra__
    for name in extra and extra.keys() & model.__pydantic_fields__.keys():
        if model.__dict__[name] is None:
            model.__pydantic_fields_set__.discard(name)
    return model


BaseModel = Model
