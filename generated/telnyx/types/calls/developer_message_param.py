# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["DeveloperMessageParam"]


class DeveloperMessageParam(TypedDict, total=False):
    """Instructions from whoever built the application."""

    content: Required[str]
    """The instructions."""

    role: Required[Literal["developer"]]
    """Who speaks: the developer."""

    metadata: Mapping[str, object]
    """Facts about a message, by name."""
