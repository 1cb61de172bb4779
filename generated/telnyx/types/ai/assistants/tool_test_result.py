# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ...._core.models import Model

__all__ = ["ToolTestResult"]


class ToolTestResult(Model):
    """What a trial gave."""

    content_type: str
    """Media type of the answer."""

    request: dict[str, object]
    """The request as it was sent."""

    response: str
    """Body of the answer, as text."""

    status_code: int
    """Status of the answer."""

    success: bool
    """Whether the tool answered well."""
