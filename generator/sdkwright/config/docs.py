"""The section `docs`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from .section import Area, MatchedSection, Section


class SkillConfig(Section):
    """The agent skill of one product area."""

    title: Annotated[str, Field(description="Title of the area.")]
    description: Annotated[
        str,
        Field(description="What the area does and when to use it.", min_length=1, max_length=1024),
    ]
    methods: Annotated[
        tuple[str, ...],
        Field(description="Methods of the area: `ai.chat.*`, `calls.actions.gather*`."),
    ]
    core: Annotated[
        tuple[str, ...], Field(description="Methods that are documented first and in full.")
    ] = ()
    events: Annotated[
        tuple[str, ...], Field(description="Event types of the area: `call.gather.*`.")
    ] = ()
    notes: Annotated[tuple[str, ...], Field(description="Remarks for callers of the area.")] = ()


class DocsConfig(MatchedSection):
    """Documentation of the client."""

    readme_example: Annotated[
        str | None, Field(description="Method that the README calls first.")
    ] = None
    migration_guide: Annotated[
        str | None,
        Field(
            description="URL of a page for callers who migrate from an older client; the error for "
            "a missing attribute of the package names it.",
            pattern="^https?://",
        ),
    ] = None
    skills: Annotated[
        Mapping[Area, SkillConfig],
        Field(description="Product area to its agent skill."),
    ] = {}
