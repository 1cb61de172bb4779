# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ChatResponseFormatParam"]


class ChatResponseFormatParam(TypedDict, total=False):
    """The kind of answer."""

    type: Required[Literal["text", "json_object"]]
    """`json_object` for an answer that is JSON."""
