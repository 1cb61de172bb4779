"""Valid values of a schema, from a sampler that is not the generator's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from openapi_schema_validator import (
    OAS30ReadValidator,
    OAS30WriteValidator,
    OAS31Validator,
    oas30_format_checker,
    oas31_format_checker,
)

from .schemas import Inliner
from .strategies import values_of

_TEXT = "^[A-Za-z0-9_~-]{1,12}\\Z"


class Sampler:
    """Values for requests, or for responses, of one document."""

    def __init__(self, root: Mapping[str, Any], *, response: bool) -> None:
        self._root = root
        self._hidden = "writeOnly" if response else "readOnly"
        if str(root["openapi"]).startswith("3.0"):
            self._validator: Any = OAS30ReadValidator if response else OAS30WriteValidator
            self._checker = oas30_format_checker
        else:
            self._validator, self._checker = OAS31Validator, oas31_format_checker

    def values(self, schema: Any, count: int, *, parameter: bool = False) -> list[Any]:
        """Up to `count` different values, always the same ones.

        Strings of parameters are of unreserved characters: delimiters inside of an item of a
        delimited list have no defined form.

        Raises:
            RecurringError: The schema has no finite value.
        """
        inlined = Inliner(self._root, self._hidden, _TEXT if parameter else None).of(schema)
        if isinstance(inlined, bool):
            inlined = {} if inlined else {"not": {}}
        validator = self._validator(inlined, format_checker=self._checker)
        found: list[Any] = []

        @seed(0)
        @settings(
            max_examples=4 * count,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(values_of(inlined))
        def collect(value: Any) -> None:
            if value not in found and validator.is_valid(value):
                found.append(value)

        collect()
        return sorted(found, key=lambda value: -len(repr(value)))[:count]
