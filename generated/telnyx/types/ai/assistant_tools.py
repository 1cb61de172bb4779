# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .assistant_tool import AssistantTool

__all__ = ["AssistantTools"]

AssistantTools: TypeAlias = list[AssistantTool]
"""What an assistant can do."""
