# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TypeAlias

__all__ = ["AssistantGetTexmlResponse"]

AssistantGetTexmlResponse: TypeAlias = str
"""TeXML, as text."""
