# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from .assistant_tool_param import AssistantToolParam

__all__ = ["AssistantToolsParam"]

AssistantToolsParam: TypeAlias = Iterable[AssistantToolParam]
"""What an assistant can do."""
