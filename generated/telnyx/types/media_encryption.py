# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["MediaEncryption"]

MediaEncryption: TypeAlias = Literal["disabled", "SRTP", "DTLS"]
"""How the sound of a call is encrypted, if it is."""
