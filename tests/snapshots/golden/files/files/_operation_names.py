# Generated from the Files 1. Do not edit.

"""The operations that responses can be set for in tests."""

from __future__ import annotations

from typing import Literal, TypeAlias

OperationName: TypeAlias = Literal[
    "events.retrieve",
    "files.list",
    "files.replace",
    "files.retrieve",
    "files.retrieve_report",
    "files.update",
]
"""A method of the client, or the HTTP method and path of one."""
