"""The sections about the document: `references`, `hidden` and `suppress`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .section import MatchedSection, Section


class ReferencesConfig(Section):
    """Files outside the folder of the document that a `$ref` may name."""

    folders: Annotated[
        tuple[str, ...],
        Field(description="Folders that references may lead into, relative to this file."),
    ] = ()
    remote: Annotated[
        bool, Field(description="Whether references to other, public hosts are fetched.")
    ] = False


class HiddenConfig(MatchedSection):
    """Operations that the document marks as hidden. They are left out by default."""

    marker: Annotated[
        str, Field(description="Extension that marks an operation as hidden when it is true.")
    ] = "x-hidden"
    include: Annotated[
        tuple[str, ...], Field(description="`VERB /path` of hidden operations to generate.")
    ] = ()
    include_all: Annotated[bool, Field(description="Generate all hidden operations.")] = False


class Suppression(Section):
    """An error or warning that is known and accepted."""

    code: Annotated[str, Field(description="Its code; `sdkwright explain` lists all of them.")]
    pointer: Annotated[
        str,
        Field(description="JSON pointer of its location or of a parent; by default any location."),
    ] = ""
