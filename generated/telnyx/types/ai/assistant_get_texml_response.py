from __future__ import annotations

from typing import TypeAlias

__all__ = ["AssistantGetTexmlResponse"]

AssistantGetTexmlResponse: TypeAlias = str
"""TeXML, as text."""
