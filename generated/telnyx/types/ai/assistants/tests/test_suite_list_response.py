# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ....._core.models import Model

__all__ = ["TestSuiteListResponse"]


class TestSuiteListResponse(Model):
    """Suites that your tests are in."""

    data: list[str]
    """Names of the suites."""
