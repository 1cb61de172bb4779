# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .chat_function_param import ChatFunctionParam

__all__ = ["ChatFunctionToolParam"]


class ChatFunctionToolParam(TypedDict, total=False):
    """A function of yours that the model can ask to be called."""

    function: Required[ChatFunctionParam]
    """The function."""

    type: Required[Literal["function"]]
    """Always `function`."""
