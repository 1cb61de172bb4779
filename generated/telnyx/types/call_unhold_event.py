# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .call_unhold import CallUnhold

__all__ = ["CallUnholdEvent"]


class CallUnholdEvent(Model):
    """A call waits no more."""

    data: CallUnhold
    """A call waits no more."""
