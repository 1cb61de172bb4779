"""What the sections of the config share: the base class and the types of names."""

from __future__ import annotations

import keyword
from typing import Annotated

from pydantic import AfterValidator, AliasChoices, BaseModel, ConfigDict, Field, StringConstraints

_NAME = r"^[A-Za-z_][A-Za-z0-9_]*$"
_DOTTED = r"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$"
_PROJECT = r"^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"
VERSION = r"^[0-9]+(\.[0-9]+)*((a|b|rc|\.post|\.dev)[0-9]+)*(\+[A-Za-z0-9.]+)?$"
_AREA = r"^[a-z0-9]+(-[a-z0-9]+)*$"
PATTERNS = {
    _NAME: "a Python name: letters, digits and underscores",
    _DOTTED: "Python names with dots between them",
    _PROJECT: "letters and digits, with dots, dashes or underscores between them",
    VERSION: "a version such as `1.2.0` or `2.0.0rc1`",
    _AREA: "words in lower case with dashes between them",
}
"""How an error message describes each pattern."""


def _usable(name: str) -> str:
    """A dotted name whose parts are no keywords and not private. Raises `ValueError`."""
    for part in name.split("."):
        if keyword.iskeyword(part):
            raise ValueError(f"`{name}` cannot be used: `{part}` is a keyword of Python")
        if part.startswith("_"):
            raise ValueError(f"`{name}` cannot be used: names that begin with `_` are private")
    return name


def _of_a_resource(name: str) -> str:
    if "." not in name:
        raise ValueError(f"`{name}` names no resource; write `resource.method`")
    return name


def _of_an_argument(name: str) -> str:
    if name == "self":
        raise ValueError("`self` cannot be used: it is the first parameter of every method")
    return name


Name = Annotated[str, StringConstraints(pattern=_NAME), AfterValidator(_usable)]
ArgumentName = Annotated[Name, AfterValidator(_of_an_argument)]
Dotted = Annotated[str, StringConstraints(pattern=_DOTTED), AfterValidator(_usable)]
MethodName = Annotated[Dotted, AfterValidator(_of_a_resource)]
Project = Annotated[str, StringConstraints(pattern=_PROJECT)]
Version = Annotated[str, StringConstraints(pattern=VERSION)]
Area = Annotated[str, StringConstraints(pattern=_AREA)]


class Section(BaseModel):
    """A section of the config. Unknown keys are errors; values are immutable."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class MatchedSection(Section):
    """A section whose entries name parts of the document."""

    allow_unmatched: Annotated[
        bool,
        Field(
            description="Accept entries that match nothing in the document, because the config is"
            " for several documents.",
            validation_alias=AliasChoices("allow_unmatched", "allow-unmatched"),
        ),
    ] = False
