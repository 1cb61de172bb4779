# Generated from the Messages 1. Do not edit.

"""The operations that responses can be set for in tests."""

from __future__ import annotations

from typing import Literal, TypeAlias

OperationName: TypeAlias = Literal["messages.create", "messages.import_", "token.create"]
"""A method of the client, or the HTTP method and path of one."""
