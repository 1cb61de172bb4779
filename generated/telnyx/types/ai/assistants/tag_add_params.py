# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["TagAddParams"]


class TagAddParams(TypedDict, total=False):
    tag: Required[str]
    """The tag."""
