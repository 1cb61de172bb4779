# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["AuthenticationMethod"]

AuthenticationMethod: TypeAlias = Literal["token", "certificate"]
"""How Telnyx proves to an external model who it is: with a token, or with a client certificate."""
