# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["UserMessageParam"]


class UserMessageParam(TypedDict, total=False):
    """Something that the caller said."""

    content: Required[str]
    """What was said."""

    role: Required[Literal["user"]]
    """Who speaks: the caller."""

    metadata: Mapping[str, object]
    """Facts about a message, by name."""
