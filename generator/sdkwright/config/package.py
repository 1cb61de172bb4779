"""The section `package`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .section import Name, Project, Section, Version


class PackageConfig(Section):
    """Names and version of the generated package."""

    name: Annotated[str | None, Field(description="Import name; may be dotted.")] = None
    project: Annotated[
        Project | None, Field(description="Distribution name in pyproject.toml.")
    ] = None
    version: Annotated[Version, Field(description="Version of the generated package.")] = "0.1.0"
    client: Annotated[
        Name | None,
        Field(description="Name of the client class; the asynchronous class is `Async` + name."),
    ] = None
    environment: Annotated[
        Name | None, Field(description="Prefix of the environment variables that the client reads.")
    ] = None
