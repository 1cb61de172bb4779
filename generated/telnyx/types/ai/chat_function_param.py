# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

__all__ = ["ChatFunctionParam"]


class ChatFunctionParam(TypedDict, total=False):
    """A function that a model can ask to be called."""

    name: Required[str]
    """Name."""

    description: str
    """What it does, by which the model decides when to call it."""

    parameters: Mapping[str, object]
    """JSON Schema of its arguments."""
