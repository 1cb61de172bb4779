"""The section `names`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from .section import ArgumentName, Dotted, MatchedSection, MethodName, Name

_LOCATIONS = ("path", "query", "header", "cookie", "body")


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


ClassNames = Annotated[
    tuple[Name, ...], BeforeValidator(_as_list, json_schema_input_type=Name | tuple[Name, ...])
]


class NamesConfig(MatchedSection):
    """Names that replace those chosen by the naming rules."""

    resources: Annotated[
        Mapping[str, Dotted], Field(description="Path prefix to the dotted resource it belongs to.")
    ] = {}
    methods: Annotated[
        Mapping[str, MethodName],
        Field(
            description="`VERB /path` (with `?content-type=...` for one body only) to method name."
        ),
    ] = {}
    aliases: Annotated[
        Mapping[str, tuple[MethodName, ...]],
        Field(description="`VERB /path` to further method names."),
    ] = {}
    arguments: Annotated[
        Mapping[str, Mapping[str, ArgumentName]],
        Field(
            description="`VERB /path` to parameter or body property to argument name. A path prefix"
            " names path parameters of all operations below it. Write `body:id` where the path and"
            " the body both have an `id`; a plain `id` is then the path parameter."
        ),
    ] = {}
    response_types: Annotated[
        Literal["component", "operation"],
        Field(
            description="Naming of a component that is used only as the response of one operation:"
            " after the component, or after the operation."
        ),
    ] = "component"
    response_classes: Annotated[
        Mapping[str, ClassNames],
        Field(
            description="`VERB /path` (with `?content-type=...` for one body only) to the class name"
            " of the response; the rest of a list are further names of the class."
        ),
    ] = {}
    types: Annotated[
        Mapping[str, Name],
        Field(description="Component (or pointer of an inline schema) to class name."),
    ] = {}
    initialisms: Annotated[
        Mapping[str, str],
        Field(description="Lower-case word to its spelling in class names: `sdk: SDK`."),
    ] = {}

    def path_arguments(self) -> dict[str, dict[str, str]]:
        """The names for path parameters, by operation or path prefix."""
        return {
            key: {_name(wire): name for wire, name in names.items() if _location(wire) == "path"}
            for key, names in self.arguments.items()
        }

    def other_arguments(self, operation: str, path_parameters: Collection[str]) -> dict[str, str]:
        """The names for what an operation takes beside its path parameters."""
        return {
            _name(wire): name
            for wire, name in self.arguments.get(operation, {}).items()
            if _name(wire) != wire or wire not in path_parameters
            if not wire.startswith("path:")
        }


def _location(wire: str) -> str:
    location, separator, _ = wire.partition(":")
    return location if separator and location in _LOCATIONS else "path"


def _name(wire: str) -> str:
    location, separator, name = wire.partition(":")
    return name if separator and location in _LOCATIONS else wire
