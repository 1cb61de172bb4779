# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["SipTransport"]

SipTransport: TypeAlias = Literal["UDP", "TCP", "TLS"]
"""Transport of SIP messages."""
