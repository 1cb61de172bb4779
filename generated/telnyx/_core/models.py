# Generated from the Telnyx API 2.0.0. Do not edit.

"""The base of all models: what answers are parsed into."""

from __future__ import annotations

import json
from functools import wraps
from typing import TYPE_CHECKING

from pydantic import BaseModel as _PydanticModel
from pydantic import ConfigDict

__all__ = ["BaseModel", "Model"]


class Model(_PydanticModel):
    """An object out of an answer.

    Fields that the API sends but does not document are kept and are attributes too.
    `model_fields_set` tells a field that came as null from one that did not come.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        defer_build=True,
        protected_namespaces=(),
        arbitrary_types_allowed=True,
    )

    @property
    def _request_id(self) -> str | None:
        """The API's name for the request that brought this, if it is the whole answer."""
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
        """The object as a dictionary, as the API sent it.

        Args:
            mode: `json` for values that JSON has, `python` to keep dates and the like.
            use_api_names: Whether keys are the API's names or the attributes' names.
            exclude_unset: Leave out what the API did not send.
            exclude_defaults: Leave out what equals its default.
            exclude_none: Leave out nulls.
            warnings: Warn of values that are not of the documented type.
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
        """The object as JSON text; see `to_dict` for the arguments."""
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


BaseModel = Model
