# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["SystemMessageParam"]


class SystemMessageParam(TypedDict, total=False):
    """Instructions that stand above the conversation."""

    content: Required[str]
    """The instructions."""

    role: Required[Literal["system"]]
    """Who speaks: the system."""

    metadata: Mapping[str, object]
    """Facts about a message, by name."""
