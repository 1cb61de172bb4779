"""What the sections of the config share: the base class and the types of names."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

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

Name = Annotated[str, StringConstraints(pattern=_NAME)]
Dotted = Annotated[str, StringConstraints(pattern=_DOTTED)]
Project = Annotated[str, StringConstraints(pattern=_PROJECT)]
Version = Annotated[str, StringConstraints(pattern=VERSION)]
Area = Annotated[str, StringConstraints(pattern=_AREA)]


class Section(BaseModel):
    """A section of the config. Unknown keys are errors; values are immutable."""

    model_config = ConfigDict(extra="forbid", frozen=True)
