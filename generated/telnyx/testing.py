# Generated from the Telnyx API 2.0.0. Do not edit.

"""A fake API for tests of programs that use the client, without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.testing import FakeCall, Route
from ._core.testing import FakeTransport as _FakeTransport

if TYPE_CHECKING:
    from ._client import AsyncTelnyx, Telnyx
    from ._operation_names import OperationName

__all__ = ["FakeCall", "FakeTransport", "Route"]


class FakeTransport(_FakeTransport["OperationName", "Telnyx", "AsyncTelnyx"]):
    """Responds to requests in process, to those of sync and async clients at the same time."""
