"""For tests of programs that use the client: an API that answers in process."""

from __future__ import annotations

from ._core.testing import FakeCall, FakeTransport, Route

__all__ = ["FakeCall", "FakeTransport", "Route"]
