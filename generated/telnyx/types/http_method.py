from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["HttpMethod"]

HttpMethod: TypeAlias = Literal["GET", "POST", "PUT", "DELETE", "PATCH"]
"""An HTTP method."""
