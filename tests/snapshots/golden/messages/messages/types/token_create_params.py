# Generated from the Messages 1. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["TokenCreateParams"]


class TokenCreateParams(TypedDict, total=False):
    grant_type: Literal["client_credentials"]
